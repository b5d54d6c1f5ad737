import type { ReviewText, ReviewView } from '../../../app/views/comments.ts'
import { quoteOf } from '../comments/find-comment.ts'
import type { About } from '../comments/use-comments.ts'

interface Words {
  readonly issue: string
  readonly article: (headline: string) => string
  readonly text: (text: ReviewText) => string
}

interface Option {
  readonly id: string
  readonly text: string
}

const LONGEST = 40
const ISSUE = 'issue'

/** Everything that a comment can be about: the issue, each article, and each of its texts. */
export function optionsOf(texts: readonly ReviewText[], words: Words): readonly Option[] {
  const articles = Map.groupBy(texts, ({ article }) => article)
  return [
    { id: ISSUE, text: words.issue },
    ...[...articles].flatMap(([article, own]) => [
      { id: article, text: words.article(shortened(own[0]?.text ?? article)) },
      ...own.map((text) => ({
        id: idOf(text),
        text: `${words.text(text)} · ${shortened(text.text)}`,
      })),
    ]),
  ]
}

interface Named {
  readonly about: About
  readonly on: { readonly field: string; readonly quote: string } | null
}

/** What an option means. A text that was taken out in the meantime is meant as its article. */
export function placeNamed(id: string, { issue, texts }: Pick<ReviewView, 'issue' | 'texts'>): Named {
  if (id === ISSUE) return { about: { kind: 'issue', id: issue.id }, on: null }
  const text = texts.find((one) => idOf(one) === id)
  const article = text?.article ?? id.split(' ')[0] ?? id
  return {
    about: { kind: 'article', id: article },
    on: text === undefined ? null : { field: text.field, quote: quoteOf(text.text, { start: 0, end: 0 }) },
  }
}

function idOf({ article, field }: ReviewText): string {
  return `${article} ${field}`
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).toWellFormed()}…`
}

/** What somebody has typed between commas, spaces and line ends; each once. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((part) => part !== ''))]
}
