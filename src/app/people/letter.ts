import { escapeMarkup } from '../../domain/language/characters.ts'
import { directionOf, type InterfaceLanguage, interfaceLanguage } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'

export interface LetterPart {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly button: string
  readonly end: string
}

/** A mail with a link to the editors' page, in the languages of the newsletter that the page has, one below the other. */
export function letterOf(
  { name, languages, sender, palette, postalAddress }: Newsletter,
  url: string,
  word: (language: InterfaceLanguage, newsletter: string) => LetterPart,
) {
  const tags = [...new Set(languages.map((tag) => interfaceLanguage([tag])))]
  const parts = tags.map((tag) => {
    const called = name.get(tag) ?? name.get(languages[0] ?? '') ?? ''
    return { tag, ...word(tag, called) }
  })
  const { canvas, paper, ink, soft, accent } = palette.light
  const html = parts.map(
    ({ tag, paragraphs, button, end }) => `<div lang="${tag}" dir="${directionOf(tag)}">
${paragraphs.map((text) => `<p style="margin:0 0 12px;white-space:pre-line">${escapeMarkup(text)}</p>`).join('\n')}
<p style="margin:20px 0"><a href="${escapeMarkup(url)}" style="display:inline-block;padding:10px 22px;border-radius:8px;background:${accent};color:${paper};font-weight:600;text-decoration:none">${escapeMarkup(button)}</a></p>
<p style="margin:0 0 32px;color:${soft}">${escapeMarkup(end)}</p>
</div>`,
  )
  const [main] = parts
  const texts = parts.map(({ paragraphs, end }) => [...paragraphs, url, end].join('\n\n'))
  return {
    senderName: sender.name.get(languages[0] ?? '') ?? '',
    subject: parts.map(({ subject }) => subject).join(' · '),
    text: `${[...texts, postalAddress].join('\n\n\n')}\n`,
    html: `<!DOCTYPE html>
<html lang="${main?.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(main?.subject ?? '')}</title></head>
<body style="margin:0;background:${canvas}"><div style="max-width:560px;margin:0 auto;padding:32px;background:${paper};color:${ink};font:16px/1.6 system-ui,sans-serif">
${html.join('\n')}
<p style="margin:0;font-size:13px;color:${soft}">${escapeMarkup(postalAddress)}</p>
</div></body></html>
`,
    subscriberId: null,
  }
}
