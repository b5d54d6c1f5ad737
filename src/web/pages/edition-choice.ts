import { html } from 'hono/html'
import { languageName } from '../../domain/language/language.ts'
import { type EditionId, editionLanguages } from '../../domain/newsletter/edition.ts'
import type { PageFrame } from '../site.ts'
import type { Html } from './page.ts'

/** Every edition as a choice of one; each language is called what it calls itself. */
export function editionChoice({ site, words }: PageFrame, chosen: EditionId | null): Html {
  const { defaultEdition } = site.newsletter
  return html`<fieldset><legend>${words.edition}</legend>
${site.editions.map(
  (id, index) =>
    html`<div class="choice"><input type="radio" name="edition" value="${id}" id="edition-${index}"${id === (chosen ?? defaultEdition) ? html` checked` : ''}><label for="edition-${index}">${editionName(id)}</label></div>\n`,
)}</fieldset>`
}

export function editionName(id: EditionId): Html {
  return html`${editionLanguages(id).map(
    (tag, index) => html`${index > 0 ? ' + ' : ''}<span lang="${tag}">${languageName(tag, tag)}</span>`,
  )}`
}
