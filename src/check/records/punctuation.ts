import { placedBlocks, textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import { charactersOf } from '../../domain/language/graphemes.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import { fixPunctuation, unopenedIn } from '../../domain/language/punctuation.ts'
import { type Section, sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import { fieldName } from '../../domain/newsletter/field-name.ts'
import { defaultTypography } from '../../domain/newsletter/newsletter.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

interface PlacedText {
  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath
  readonly language: LanguageTag
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
    const [unopened] = placed.texts.flatMap((text) => unopenedIn(text, placed.language) ?? [])
    return [
      ...(first === undefined ? [] : [problem(input, placed, first)]),
      ...(unopened === undefined ? [] : [unopenedProblem(input, placed, unopened)]),
    ]
  })

function unopenedProblem(
  { placeOf }: CheckInput,
  { record, path, language, field }: PlacedText,
  sentence: string,
): Problem {
  return {
    rule: 'punctuation',
    severity: 'warning',
    where: placeOf(...record, path),
    message: msg`In the ${named(language)} ${fieldName(field)}, “${shortened(sentence)}” has no ¿ or ¡ at its beginning.`,
    hint: msg`Write it where the question or the exclamation begins; \`typography\` in newsletter.yaml switches this off.`,
  }
}

/** The end of a sentence: there the mark is that has no partner. */
function shortened(sentence: string): string {
  const characters = charactersOf(sentence)
  return characters.length <= 60 ? sentence : `…${characters.slice(-60).join('')}`
}

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
    message: msg`In the ${named(language)} ${fieldName(field)}, “${before}” should be “${after}”.`,
    hint: msg`\`diglot fix\` fixes this; \`typography\` in newsletter.yaml switches it off.`,
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
  const record = ['issue', issue.id] as const
  const own = (['subject', 'preheader', 'intro'] as const).flatMap((field) =>
    [...issue[field]].map(([language, value]) => ({
      ...{ record, path: [field, language], language, field },
      texts: [value ?? []].flat(),
    })),
  )
  return [...own, ...textsOfBlocks(placedBlocks(issue)).map((text) => ({ record, ...text }))]
}

/** What stands around the first mark that differs, in whole words where there are spaces. */
function firstDifference(text: string, fixed: string): { readonly before: string; readonly after: string } {
  const [was, is] = [charactersOf(text), charactersOf(fixed)]
  const at = was.findIndex((character, index) => character !== is[index])
  const around = (characters: readonly string[]) => {
    const before = characters.slice(Math.max(0, at - 12), at).join('')
    const after = characters.slice(at, at + 12).join('')
    const head = at > 12 ? before.replace(/^\S*\s+/, '') : before
    if (characters.length <= at + 12) return (head + after).trim()
    // A word is not cut; Han, which has no spaces, may be.
    const restOfWord =
      characters
        .slice(at + 12, at + 42)
        .join('')
        .match(/^[\p{Lu}\p{Ll}\p{M}]*/u)?.[0] ?? ''
    return (head + (/\s/.test(after) ? after.replace(/\s+\S*$/, '') : after + restOfWord)).trim()
  }
  return { before: around(was), after: around(is) }
}
