import { html } from 'hono/html'
import { setInto } from '../../domain/language/direction.ts'
import { directionOf } from '../../domain/language/language.ts'
import { typefaceOf } from '../../domain/language/typeface.ts'
import { newsletterName, type PageFrame } from '../site.ts'

export interface NoticeView {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly label: string
  readonly url: string
  readonly end: readonly string[]
}

/** A mail of one column that every client can show: a heading, a few sentences, one link that looks like a button. */
export async function noticeHtml(frame: PageFrame, view: NoticeView): Promise<string> {
  const { language, site } = frame
  const { light, dark } = site.newsletter.palette
  const { family, size, leading } = typefaceOf(language)
  const sentence = (text: string) => html`<p style="margin:14px 0 0">${text}</p>\n`
  return String(
    await html`<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${view.subject}</title>
<style>div{overflow-wrap:anywhere;word-break:break-word}a[x-apple-data-detectors]{color:inherit!important;font:inherit!important;text-decoration:none!important}@media (prefers-color-scheme:dark){.canvas{background:${dark.canvas}!important}.paper{background:${dark.paper}!important;color:${dark.ink}!important}.soft{color:${dark.soft}!important}.button{background:${dark.accent}!important;color:${dark.paper}!important}}</style>
</head>
<body class="canvas" style="margin:0;background:${light.canvas}">
<div class="paper" style="max-width:560px;margin:0 auto;padding:36px 32px;background:${light.paper};color:${light.ink};font:${size}/${leading} ${family}">
<h1 style="margin:0;font-size:21px;line-height:1.4">${newsletterName(frame)}</h1>
${view.paragraphs.map(sentence)}<p style="margin:26px 0"><a class="button" href="${view.url}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:${light.accent};color:${light.paper};font-weight:600;text-decoration:none">${view.label}</a></p>
${view.end.map(sentence)}<p class="soft" style="margin:26px 0 0;font-size:13px;color:${light.soft}">${setInto(site.newsletter.postalAddress, directionOf(language))}</p>
</div>
</body>
</html>
`,
  )
}
