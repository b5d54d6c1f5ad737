import { html } from 'hono/html'
import { directionOf } from '../../domain/language/language.ts'
import { inBrackets } from '../../domain/language/marks.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import type { Reader } from '../../domain/readers/reader.ts'
import type { SignUp } from '../../domain/readers/sign-up.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import { newsletterName, type PageFrame, subscribeLink } from '../site.ts'
import { editionChoice, editionName, tagChoice, tagName } from './choices.ts'
import { aboutReader, actionFor, buttonForm, type Html, page, sentencePage } from './page.ts'

/** What was given before, where something of it could not be taken. */
export interface SubscribeView {
  readonly address?: string
  readonly name?: string
  readonly edition?: string | null
  readonly tags?: readonly Tag[]
  readonly wrong?: 'address' | 'name'
}

/** The field that only programs fill in. */
export const HONEYPOT = 'website'

export function subscribePage(frame: PageFrame, view: SubscribeView, below: Html | '' = ''): Html {
  const { words } = frame
  return page(frame, {
    title: fillPlaces(words.subscribeTitle, { newsletter: newsletterName(frame) }),
    isPublic: true,
    body: html`<p>${words.subscribeText}</p>
<form method="post" action="${actionFor(frame, '/subscribe')}">
<div class="field"><label for="address">${words.address}</label>
<input type="email" id="address" name="address" value="${view.address ?? ''}" maxlength="254" autocomplete="email" required>
${view.wrong === 'address' ? html`<p class="wrong" role="alert">${words.addressWrong}</p>` : ''}</div>
${nameField(frame, view)}
${editionChoice(frame, view.edition ?? null)}
${tagChoice(
  frame,
  (view.tags ?? []).map(({ key }) => key),
)}
<div class="pot"><label for="${HONEYPOT}">${words.leaveEmpty}</label><input type="text" id="${HONEYPOT}" name="${HONEYPOT}" tabindex="-1" autocomplete="off"></div>
<button type="submit" class="main">${words.subscribe}</button>
</form>
${below}`,
  })
}

function nameField({ words, language }: PageFrame, { name = '', wrong }: SubscribeView): Html {
  return html`<div class="field"><label for="name">${words.name} <span class="soft">${inBrackets(words.optional, language)}</span></label>
<input type="text" id="name" name="name" value="${name}" maxlength="200" autocomplete="name">
${wrong === 'name' ? html`<p class="wrong" role="alert">${words.nameTooLong}</p>` : ''}</div>`
}

export function lookIntoMailboxPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.lookIntoMailboxTitle, frame.words.lookIntoMailboxText)
}

export function tooManyPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.tooManyTitle, frame.words.tooManyText)
}

/** Shows what the link confirms: a stranger may have asked, with a name and an edition of their own. */
export function confirmPage(frame: PageFrame, { address, name, edition, tags = [] }: SignUp): Html {
  const { words, site, language } = frame
  const topics = tags.map(({ label }) => tagName(site.newsletter, label, language)).join(' · ')
  return page(frame, {
    title: words.confirmTitle,
    body: html`<p>${aboutReader(frame, words.confirmText, address)}</p>
<dl>
${name === '' ? '' : html`<dt>${words.name}</dt><dd dir="auto">${name}</dd>\n`}<dt>${words.edition}</dt><dd>${editionName(edition ?? site.newsletter.defaultEdition)}</dd>
${topics === '' ? '' : html`<dt>${words.topics}</dt><dd>${topics}</dd>\n`}</dl>
${buttonForm(actionFor(frame, frame.path), words.confirmButton)}`,
  })
}

export function confirmedPage(frame: PageFrame, { address }: Reader, preferencesPath: string): Html {
  const { words } = frame
  return page(frame, {
    title: words.confirmedTitle,
    body: html`<p>${aboutReader(frame, words.confirmedText, address)}</p>
<p><a href="${actionFor(frame, preferencesPath)}">${words.preferencesTitle}</a> · <a href="${actionFor(frame, '/archive')}">${words.pastIssues}</a></p>`,
  })
}

/** For somebody whose link has done its work: it says so, and that is all it still does. */
export function subscribedPage(frame: PageFrame, { address }: Reader): Html {
  const { words } = frame
  const title = fillPlaces(words.knownMailSubject, { newsletter: newsletterName(frame) })
  return sentencePage(frame, title, aboutReader(frame, words.confirmedText, address))
}

export function linkOverPage(frame: PageFrame): Html {
  const { words } = frame
  return page(frame, {
    title: words.linkOverTitle,
    body: html`<p>${words.linkOverText}</p>
<p><a href="${subscribeLink(frame)}">${words.subscribe}</a></p>`,
  })
}

/** A form for any page on the web: plain HTML, without a script, a style sheet or anything that tracks. */
export async function subscribeSnippet(frame: PageFrame): Promise<string> {
  const { language, words, site } = frame
  const title = fillPlaces(words.subscribeTitle, { newsletter: newsletterName(frame) })
  return String(
    await html`<form method="post" action="${site.newsletter.siteUrl}/subscribe?lang=${language}" lang="${language}" dir="${directionOf(language)}">
  <p><strong>${title}</strong></p>
  <p><label>${words.address} <input type="email" name="address" maxlength="254" autocomplete="email" required></label></p>
  <p style="position:absolute;left:-6000px"><label>${words.leaveEmpty} <input type="text" name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
  <p><button type="submit">${words.subscribe}</button></p>
</form>
`,
  )
}
