import type { BlockFact } from '../../domain/blocks/block-kinds.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { type Actor, may, needOfField } from '../../domain/newsletter/editor.ts'
import type {
  ArticleFields,
  BlockFields,
  IssueFields,
  PictureFields,
  ReadOnlyFields,
} from '../views/records.ts'

/** Whether a field is one value, or has parts with rights of their own. */
type Shape = 'value' | 'texts' | 'picture'
type Shapes<Field extends string> = Readonly<Record<Field, Shape>>

const picture: Shapes<keyof PictureFields> = {
  source: 'value',
  dark: 'value',
  focus: 'value',
  alt: 'texts',
  caption: 'texts',
  credit: 'texts',
}

const article: Shapes<keyof ArticleFields> = {
  date: 'value',
  topic: 'value',
  sources: 'value',
  sections: 'texts',
  image: 'picture',
}

const issue: Shapes<Exclude<keyof IssueFields, 'blocks'>> = {
  number: 'value',
  date: 'value',
  covers: 'value',
  public: 'value',
  articles: 'value',
  template: 'value',
  layout: 'value',
  subject: 'texts',
  preheader: 'texts',
  intro: 'texts',
  image: 'picture',
}

const block: Shapes<Exclude<keyof BlockFields, 'facts'> | BlockFact> = {
  kind: 'value',
  starts: 'value',
  ends: 'value',
  zone: 'value',
  term: 'value',
  url: 'value',
  sections: 'texts',
  image: 'picture',
}

/** What of a record a person may only read, whatever stands in it. */
export function readOnlyFields(
  kind: 'article' | 'issue',
  actor: Pick<Actor, 'role' | 'languages'>,
  languages: readonly LanguageTag[],
): ReadOnlyFields {
  const fields =
    kind === 'article'
      ? pathsIn(article, languages)
      : [...pathsIn(issue, languages), ...pathsIn(block, languages).map((path) => `blocks.*.${path}`)]
  return fields.filter((field) => !may(actor, needOfField(kind, field)))
}

function pathsIn(shapes: Shapes<string>, languages: readonly LanguageTag[]): readonly string[] {
  return Object.entries(shapes).flatMap(([field, shape]) => {
    if (shape === 'value') return [field]
    const parts = shape === 'texts' ? languages : pathsIn(picture, languages)
    return parts.map((part) => `${field}.${part}`)
  })
}
