import { html } from 'hono/html'
import { isolated as isolate, setInto, standingAlone } from '../../domain/language/direction.ts'
import { directionOf, type LanguageTag, languageName } from '../../domain/language/language.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { archivePath } from '../archive/archive.ts'
import { PRESSED } from '../routes/read-form.ts'
import { linkTo, newsletterName, type PageFrame, siteLanguages, subscribeLink } from '../site.ts'
import { ICON_PATH } from './site-icon.ts'
import { stylesVersion } from './site-styles.ts'

/** Markup whose values were escaped: `html` escapes whatever is not markup itself. */
export type Html = ReturnType<typeof html>

interface PageParts {
  readonly title: string
  readonly body: Html | readonly Html[]
  /** In place of a heading that says the title. */
  readonly heading?: Html
  /** More for the `<head>`. */
  readonly head?: Html
  /** Whether search engines may list it; they may not where a link is somebody's own. */
  readonly isPublic?: boolean
  /** Where the page is to be read in each language; left out: on its own path. */
  readonly switchTo?: (language: LanguageTag) => string
}

/** A whole page: masthead, language switch, the part that matters, and the footer. It needs no script. */
export function page(
  frame: PageFrame,
  { title, body, heading, head, isPublic = false, switchTo }: PageParts,
): Html {
  const { language, words, site, path } = frame
  const name = newsletterName(frame)
  const inLanguage = switchTo ?? ((tag: LanguageTag) => `${linkTo(frame, path)}?lang=${tag}`)
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${isPublic ? '' : html`<meta name="robots" content="noindex, nofollow">\n`}<title>${standingAlone(title.includes(name) ? title : `${title} · ${name}`, language)}</title>
${iconLink(frame)}
<link rel="stylesheet" href="${linkTo(frame, '/site.css')}?v=${stylesVersion(site)}">
${head ?? ''}</head>
<body>
<div class="sheet">
<header>
<nav class="languages" aria-label="${words.languages}">${siteLanguages(site).map((tag) =>
    tag === language
      ? html`<span lang="${tag}" aria-current="true">${languageName(tag, tag)}</span> `
      : html`<a lang="${tag}" hreflang="${tag}" href="${inLanguage(tag)}">${languageName(tag, tag)}</a> `,
  )}</nav>
<p class="mast"><a href="${homeLink(frame)}">${name}</a></p>
${otherNames(frame)}
</header>
<main>
${heading ?? html`<h1>${title}</h1>`}
${body}
</main>
<footer>
<p><a href="${subscribeLink(frame)}">${words.subscribe}</a> · <a href="${linkTo(frame, `/archive/${language}`)}">${words.pastIssues}</a></p>
<p>${site.newsletter.countsClicks ? words.clicksCounted : words.noTracking}<br>${setInto(site.newsletter.postalAddress, directionOf(language))}</p>
</footer>
</div>
</body>
</html>
`
}

/** Where the newsletter's name leads to: files have no page that follows a reader's language. */
function homeLink(frame: PageFrame): string {
  const { site, language } = frame
  return linkTo(frame, site.formsUrl === null ? `/?lang=${language}` : archivePath(language))
}

function otherNames({ site, language }: PageFrame): readonly Html[] {
  return site.newsletter.languages
    .filter((tag) => tag !== language)
    .map((tag) => html`<p class="mast2" lang="${tag}" dir="${directionOf(tag)}">${site.names.get(tag)}</p>`)
}

/** A page that says something and asks for nothing. */
export function sentencePage(frame: PageFrame, title: string, ...sentences: readonly string[]): Html {
  return page(frame, { title, body: sentences.map((sentence) => html`<p>${sentence}</p>`) })
}

/** A button of its own: the only thing that changes anything. */
export function buttonForm(action: string, label: string, kind: 'main' | 'quiet' = 'main'): Html {
  return html`<form method="post" action="${action}">${submitButton(label, kind)}</form>`
}

export function submitButton(label: string, kind: 'main' | 'quiet' = 'main'): Html {
  return html`<button type="submit" name="${PRESSED.name}" value="${PRESSED.value}" class="${kind}">${label}</button>`
}

/** The path of a form on this page, in the page's language. */
export function actionFor(frame: PageFrame, path: string): string {
  return `${linkTo(frame, path)}?lang=${frame.language}`
}

/** Fills the places of a sentence about a reader. The address is masked: links in mails are passed on. */
export function aboutReader(frame: PageFrame, sentence: string, address: string): string {
  const shown = masked(address)
  // Between letters that run the other way an address would fall apart: it is set apart by Unicode's isolates.
  const isolated = directionOf(frame.language) === 'rtl' ? isolate(shown) : shown
  return fillPlaces(sentence, { newsletter: newsletterName(frame), address: isolated })
}

/** `reader@example.com` as `r•••r@example.com`. */
function masked(address: string): string {
  const at = address.lastIndexOf('@')
  const [first = '', ...rest] = Array.from(address.slice(0, at))
  return `${first}•••${rest.length > 2 ? rest.at(-1) : ''}${address.slice(at)}`
}

export function iconLink(frame: Pick<PageFrame, 'site'>): Html {
  return html`<link rel="icon" href="${linkTo(frame, ICON_PATH)}" type="image/svg+xml">`
}
