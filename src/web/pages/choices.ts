import { html } from 'hono/html'
import { languageName } from '../../domain/language/language.ts'
import { inBrackets } from '../../domain/language/marks.ts'
import { type EditionId, editionLanguages } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { distinctTags, type Tag, tagKey } from '../../domain/readers/tags.ts'
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

/** The tags that the newsletter offers, each to be chosen or not; nothing where it offers none. */
export function tagChoice({ site, words, language }: PageFrame, chosen: readonly string[]): Html | '' {
  const { offeredTags } = site.newsletter
  if (offeredTags.size === 0) return ''
  return html`<fieldset><legend>${words.topics} <span class="soft">${inBrackets(words.optional, language)}</span></legend>
${[...offeredTags.keys()].map(
  (label, index) =>
    html`<div class="choice"><input type="checkbox" name="${fieldOf(label)}" value="yes" id="tag-${index}"${chosen.includes(tagKey(label)) ? html` checked` : ''}><label for="tag-${index}">${tagName(site.newsletter, label, language)}</label></div>\n`,
)}</fieldset>`
}

/** What a tag is called on a page; one that is not offered is called what it is. */
export function tagName({ offeredTags, derived }: Newsletter, label: string, language: string): string {
  const names = offeredTags.get(label)
  return names?.get(language) ?? names?.get(derived.get(language) ?? '') ?? label
}

/** Of the tags that are offered, those that a form has chosen, and the others. */
export function readTags(
  form: ReadonlyMap<string, string>,
  { offeredTags }: Newsletter,
): { readonly chosen: readonly Tag[]; readonly others: readonly Tag[] } {
  const offered = distinctTags([...offeredTags.keys()])
  const isChosen = ({ label }: Tag) => form.has(fieldOf(label))
  return { chosen: offered.filter(isChosen), others: offered.filter((tag) => !isChosen(tag)) }
}

function fieldOf(label: string): string {
  return `tag:${tagKey(label)}`
}
