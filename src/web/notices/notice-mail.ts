import type { KeyObject } from 'node:crypto'
import { html } from 'hono/html'
import { setInto, standingAlone } from '../../domain/language/direction.ts'
import { directionOf, type LanguageTag } from '../../domain/language/language.ts'
import { withColon } from '../../domain/language/marks.ts'
import { typefaceOf } from '../../domain/language/typeface.ts'
import type { SiteWords } from '../../domain/newsletter/site-words.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { signOwnerLink, signReaderLink } from '../../domain/readers/reader-link.ts'
import type { OwnerLinkMail, Welcome } from '../../domain/readers/reader-ports.ts'
import { languageOfMail, type SignUpMail, signSignUp } from '../../domain/readers/sign-up.ts'
import { frameIn } from '../pages/page-frame.ts'
import { newsletterName, type PageFrame, type Site } from '../site.ts'

/** What a mail about a request says. The name that was given is not in it: a stranger may have written it. */
interface NoticeText {
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** On the list: the mail offers to leave it. Null: the mail is no part of it. */
  readonly subscriberId: number | null
}

/** A mail to one reader about something that was asked for on the site. */
export type DueNotice = SignUpMail | OwnerLinkMail | Welcome

/** Whom such a mail is for, and under which id its outcome is recorded. */
export function personOf(mail: DueNotice): { readonly id: number; readonly address: string } {
  return 'signUp' in mail ? mail.signUp : mail
}

/** The mail about a request. */
export async function noticeMail(site: Site, mail: DueNotice, key: KeyObject): Promise<NoticeText> {
  const frame = frameIn(site, languageOf(mail, site), '/')
  const { siteUrl, postalAddress, sender } = frame.site.newsletter
  const name = newsletterName(frame)
  const said = noticeCopy(frame.words, mail)
  const filled = (text: string) => fillPlaces(text, { newsletter: name })
  const view = {
    subject: standingAlone(filled(said.subject), frame.language),
    paragraphs: said.paragraphs.map(filled),
    label: said.label,
    url: `${siteUrl}${pathOf(mail, key)}?lang=${frame.language}`,
    end: said.end,
  }
  const text = [
    ...view.paragraphs,
    `${withColon(view.label, frame.language)}\n${view.url}`,
    ...view.end,
    `${name}\n${postalAddress}`,
  ]
  return {
    senderName: standingAlone(sender.name.get(frame.language) ?? name, frame.language),
    subject: view.subject,
    text: `${text.join('\n\n')}\n`,
    html: await noticeHtml(frame, view),
    subscriberId: mail.kind === 'welcome' ? mail.subscriberId : null,
  }
}

/** Existing subscribers are written to in what they read: anybody may have asked in their name. */
function languageOf(mail: DueNotice, { newsletter }: Site): LanguageTag {
  const { language } = 'signUp' in mail ? mail.signUp : mail
  return 'edition' in mail ? languageOfMail(language, mail.edition ?? newsletter.defaultEdition) : language
}

interface NoticeCopy {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** On the button. */
  readonly label: string
  readonly end: readonly string[]
}

function noticeCopy(words: SiteWords, { kind }: DueNotice): NoticeCopy {
  if (kind === 'data' || kind === 'erase')
    return {
      subject: kind === 'data' ? words.dataMailSubject : words.eraseMailSubject,
      paragraphs: [kind === 'data' ? words.dataMailText : words.eraseMailText],
      label: words.openPage,
      end: [words.ownMailEnd],
    }
  if (kind === 'welcome')
    return {
      subject: words.welcomeMailSubject,
      paragraphs: [words.welcomeMailText],
      label: words.preferencesTitle,
      end: [],
    }
  if (kind === 'known')
    return {
      subject: words.knownMailSubject,
      paragraphs: [words.knownMailText],
      label: words.preferencesTitle,
      end: [],
    }
  const blocked = kind === 'blocked' ? [words.confirmMailBlocked] : []
  return {
    subject: words.confirmMailSubject,
    paragraphs: [words.confirmMailText, ...blocked],
    label: words.openPage,
    end: [words.confirmMailEnd],
  }
}

function pathOf(mail: DueNotice, key: KeyObject): string {
  if (mail.kind === 'welcome') return preferencesPath(key, mail)
  if (!('signUp' in mail)) return `/${mail.kind}/${signOwnerLink(key, mail.kind, mail)}`
  const { signUp } = mail
  if (mail.kind === 'known')
    return preferencesPath(key, { subscriberId: mail.subscriberId, address: signUp.address })
  return `/confirm/${signSignUp(key, { ...signUp, choice: mail.choice }, mail.until)}`
}

function preferencesPath(
  key: KeyObject,
  { subscriberId, address }: Pick<Welcome, 'subscriberId' | 'address'>,
) {
  return `/preferences/${signReaderLink(key, 'preferences', { issueId: null, subscriberId, address })}`
}

interface NoticeView {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly label: string
  readonly url: string
  readonly end: readonly string[]
}

/** A mail of one column that every client can show: a heading, a few sentences, one link that looks like a button. */
async function noticeHtml(frame: PageFrame, view: NoticeView): Promise<string> {
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
