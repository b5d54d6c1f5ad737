import type { Formats } from '../language/formats.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import type { Messages } from '../language/messages.ts'
import { useNewsletter } from './newsletter.tsx'

export interface Names {
  /** `Chinese` of `zh-Hans` where that is the only Chinese here. */
  language(tag: string): string
  /** `Chinese, then English` of `zh-Hans+en`. */
  edition(id: string): string
  /** `No. 30` of `2025-w30`; an issue that is not there any more keeps its id. */
  issue(id: string): string
}

/** What editors call what has an id. */
export function useNames(): Names {
  const { issues, view } = useMessages()
  const formats = useFormats()
  const { languages, issueNumbers } = useNewsletter()
  const tags = languages.map(({ tag }) => tag)
  const languageName = (tag: string) => nameAmong(tags, tag, formats)
  return {
    language: languageName,
    edition: (id) => editionName(id.split('+').map(languageName), { view, formats }),
    issue: (id) => {
      const number = issueNumbers[id]
      return number === undefined ? id : issues.number(formats.number(number))
    },
  }
}

/** What a language is called among others: `Simplified` is worth saying only where there is another Chinese beside it. */
export function nameAmong(tags: readonly string[], tag: string, formats: Formats): string {
  const base = baseOf(tag)
  const isAlone = tags.filter((other) => baseOf(other) === base).length <= 1
  return formats.languageName(isAlone ? base : tag)
}

/** Of an edition in these languages, by their names and in their order. */
export function editionName(
  names: readonly string[],
  { view, formats }: { readonly view: Messages['view']; readonly formats: Formats },
): string {
  const languages = names.map((name) => view.inWriting(name))
  const [first = '', second, ...more] = languages
  if (second === undefined) return first
  return more.length === 0 ? view.twoLanguages(first, second) : view.manyLanguages(formats.list(languages))
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag
}
