import { checkArticle } from '../../src/check/index.ts'
import type { Acceptance, Section } from '../../src/domain/newsletter/article.ts'
import type { Glossary, Term } from '../../src/domain/newsletter/glossary.ts'
import { aNewsletter, anArticle } from './a-newsletter.ts'

/** An article of two sections, by default in Chinese and English, and what the check needs to compare them. */
export interface Pair {
  readonly languages?: readonly [string, string]
  readonly a: Partial<Section>
  readonly b: Partial<Section>
  readonly terms?: readonly Term[]
  readonly accepted?: readonly Acceptance[]
  /** Whether the newsletter has legal texts. */
  readonly isLegal?: boolean
}

const empty: Section = { headline: null, keywords: null, summary: null }

/** What the check finds between the sections of an article; a place is said by its path in the record. */
export function checkSections(
  sections: Readonly<Record<string, Partial<Section>>>,
  { terms = [], accepted = [], isLegal = false }: Pick<Pair, 'terms' | 'accepted' | 'isLegal'> = {},
) {
  const whole = Object.entries(sections).map(([tag, section]) => [tag, { ...empty, ...section }] as const)
  const glossary: Glossary = { terms }
  return checkArticle({
    newsletter: aNewsletter({ languages: Object.keys(sections), hasLegalTexts: isLegal }),
    article: anArticle({ sections: new Map(whole), accepted, date: '2025-01-22' }),
    glossary,
    placeOf: (_kind, _id, path) => ({ file: path.join('.'), line: 1, column: 1 }),
  })
}

export function check({ languages: [first, second] = ['zh-Hans', 'en'], a, b, ...around }: Pair) {
  return checkSections({ [first]: a, [second]: b }, around)
}

/** The same, each as `severity rule path`. */
export const told = (pair: Pair) =>
  check(pair).map(({ rule, severity, where }) => `${severity} ${rule} ${where.file}`)
export const texts = (zh: string, en: string): Pair => ({ a: { summary: [zh] }, b: { summary: [en] } })

export const aTerm = (
  zh: readonly [string, ...string[]],
  en: readonly [string, ...string[]],
  avoid: readonly string[] = [],
): Term => ({
  kind: null,
  names: new Map([
    ['zh-Hans', zh],
    ['en', en],
  ]),
  avoid: new Map([['en', avoid]]),
  note: null,
})
