import { charactersOf } from '../../domain/language/graphemes.ts'
import { type LanguageTag, languageName } from '../../domain/language/language.ts'
import { fixPunctuation } from '../../domain/language/punctuation.ts'
import { type Section, sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import { defaultTypography } from '../../domain/newsletter/newsletter.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

interface PlacedText {
  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath
  readonly language: LanguageTag
  /** What the field is called in a sentence. */
  readonly field: string
  readonly texts: readonly string[]
}

/** Quotes and punctuation are those of the language; `diglot fix` fixes what is found. One finding a field. */
export const punctuation: Rule = (input) =>
  [...inArticles(input), ...inIssue(input)].flatMap((placed): Problem[] => {
    const { typography } = input.newsletter
    if (!(typography.get(placed.language) ?? defaultTypography(placed.language)).punctuation) return []
    const wrong = placed.texts
      .map((text) => ({ text, fixed: fixPunctuation(text, placed.language) }))
      .filter(({ text, fixed }) => text !== fixed)
    const [first] = wrong
    return first === undefined ? [] : [problem(input, placed, first)]
  })

function problem(
  { placeOf }: CheckInput,
  { record, path, language, field }: PlacedText,
  { text, fixed }: { readonly text: string; readonly fixed: string },
): Problem {
  const { before, after } = firstDifference(text, fixed)
  return {
    rule: 'punctuation',
    severity: 'warning',
    where: placeOf(...record, path),
    message: `In the ${languageName(language, 'en')} ${field}, “${before}” should be “${after}”.`,
    hint: '`diglot fix` fixes this; `typography` in newsletter.yaml switches it off.',
  }
}

function inArticles({ articles }: CheckInput): PlacedText[] {
  return articles.flatMap(({ id, sections }) =>
    [...sections].flatMap(([language, section]) =>
      sectionFields.map((field) => ({
        record: ['article', id] as const,
        path: ['sections', language, field],
        language,
        field,
        texts: textsOf(section, field),
      })),
    ),
  )
}

function textsOf(section: Section, field: keyof Section): readonly string[] {
  return [section[field] ?? []].flat()
}

function inIssue({ issue }: CheckInput): PlacedText[] {
  return (['subject', 'preheader', 'intro'] as const).flatMap((field) =>
    [...issue[field]].map(([language, value]) => ({
      record: ['issue', issue.id] as const,
      path: [field, language],
      language,
      field: field === 'intro' ? 'introduction' : field,
      texts: [value ?? []].flat(),
    })),
  )
}

/** What stands around the first mark that differs, in whole words where there are spaces. */
function firstDifference(text: string, fixed: string): { readonly before: string; readonly after: string } {
  const [was, is] = [charactersOf(text), charactersOf(fixed)]
  const at = was.findIndex((character, index) => character !== is[index])
  const around = (characters: readonly string[]) => {
    const before = characters.slice(Math.max(0, at - 12), at).join('')
    const after = characters.slice(at, at + 12).join('')
    const head = at > 12 ? before.replace(/^\S*\s+/, '') : before
    return (head + (characters.length > at + 12 ? after.replace(/\s+\S*$/, '') : after)).trim()
  }
  return { before: around(was), after: around(is) }
}
