import type { KeyObject } from 'node:crypto'
import { standingAlone } from '../domain/direction.ts'
import type { LanguageTag } from '../domain/language.ts'
import { withColon } from '../domain/marks.ts'
import { signReaderLink } from '../domain/reader-link.ts'
import { languageOfMail, type SignUpMail, signSignUp } from '../domain/sign-up.ts'
import type { SiteWords } from '../domain/site-words.ts'
import { fillPlaces } from '../domain/strings.ts'
import { noticeHtml } from './notice-html.ts'
import { frameIn } from './page-frame.ts'
import { newsletterName, type Site } from './site.ts'

/** What a mail about a request says. The name that was given is not in it: a stranger may have written it. */
export interface NoticeText {
  readonly senderName: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The mail about a request. */
export async function noticeMail(site: Site, mail: SignUpMail, key: KeyObject): Promise<NoticeText> {
  const frame = frameIn(site, languageOf(mail, site), '/')
  const { siteUrl, postalAddress, sender } = frame.site.newsletter
  const name = newsletterName(frame)
  const said = sayingOf(frame.words, mail)
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
  }
}

/** Whoever is on the list already is written to in what she reads: anybody may have asked in her name. */
function languageOf(mail: SignUpMail, { newsletter }: Site): LanguageTag {
  const { language } = mail.signUp
  return mail.kind === 'known'
    ? languageOfMail(language, mail.edition ?? newsletter.defaultEdition)
    : language
}

interface Saying {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** On the button. */
  readonly label: string
  readonly end: readonly string[]
}

function sayingOf(words: SiteWords, { kind }: SignUpMail): Saying {
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

function pathOf(mail: SignUpMail, key: KeyObject): string {
  if (mail.kind === 'known')
    return `/preferences/${signReaderLink(key, 'preferences', { issueId: null, subscriberId: mail.subscriberId })}`
  return `/confirm/${signSignUp(key, mail.signUp.id, mail.until)}`
}
