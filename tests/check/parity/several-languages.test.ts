import { expect, it } from 'vitest'
import { checkArticle } from '../../../src/check/index.ts'
import { aNewsletter, anArticle } from '../../helpers/a-newsletter.ts'
import { checkSections } from '../../helpers/a-parity-pair.ts'

const GERMAN = 'Die Kommission fördert die Rechenzentren mit 12,5 Milliarden Euro.'
const FRENCH = 'La Commission finance les centres de calcul à hauteur de 12,5 milliards d’euros.'
const ENGLISH = 'The Commission is funding the computing centres with 12.5 billion euros.'

const wrong = (text: string) => text.replace('12,5', '1,25').replace('12.5', '1.25')

interface Texts {
  readonly de?: readonly string[]
  readonly fr?: readonly string[]
  readonly en?: readonly string[]
}

const told = ({ de = [GERMAN], fr = [FRENCH], en = [ENGLISH] }: Texts) =>
  checkSections({ de: { summary: de }, fr: { summary: fr }, en: { summary: en } }).map(
    ({ severity, rule, where }) => `${severity} ${rule} ${where.file}`,
  )

it('finds nothing where three languages agree', () => expect(told({})).toEqual([]))

it.each<[string, Texts, string]>([
  ['first', { de: [wrong(GERMAN)] }, 'sections.de.summary.0'],
  ['second', { fr: [wrong(FRENCH)] }, 'sections.fr.summary.0'],
  ['third', { en: [wrong(ENGLISH)] }, 'sections.en.summary.0'],
])('tells a number that is wrong in the %s language once, where it is wrong', (_which, texts, path) => {
  expect(told(texts)).toEqual([`error parity-number ${path}`])
})

it('tells both that differ from the first where all three differ', () => {
  expect(told({ fr: [wrong(FRENCH)], en: [ENGLISH.replace('12.5', '15.2')] })).toEqual([
    'error parity-number sections.fr.summary.0',
    'error parity-number sections.en.summary.0',
  ])
})

it('tells two faults of one text as two', () => {
  const second = { de: 'Am 12. November beginnt der Gipfel.', fr: 'Le sommet s’ouvre le 12 novembre.' }
  expect(
    told({
      de: [GERMAN, second.de],
      fr: [FRENCH, second.fr],
      en: [wrong(ENGLISH), 'The summit opens on 21 November.'],
    }),
  ).toEqual(['error parity-number sections.en.summary.0', 'error parity-date sections.en.summary.1'])
})

it('finds what two languages say differently and the first leaves out', () => {
  expect(told({ de: ['Die Kommission fördert die Rechenzentren.'], en: [wrong(ENGLISH)] })).toEqual(
    expect.arrayContaining(['error parity-number sections.en.summary.0']),
  )
})

it('tells once what one text lacks and both others have', () => {
  const german = 'Die Kommission fördert die Rechenzentren in Europa mit sehr viel Geld.'
  expect(told({ de: [german] })).toEqual(['warning parity-number sections.fr.summary.0'])
})

it('tells what is missing in both others of both', () => {
  const without = {
    fr: ['La Commission finance les centres de calcul en Europe.'],
    en: ['The Commission is funding the computing centres in Europe.'],
  }
  expect(told(without)).toEqual([
    'warning parity-number sections.de.summary.0',
    'warning parity-number sections.de.summary.0',
  ])
})

it('finds a text that was left in another language than the first', () => {
  const german = ['Die Kommission fördert die Rechenzentren in Europa.']
  const english = ['The Commission is funding the computing centres in Europe.']
  expect(told({ de: german, fr: english, en: english })).toEqual(['error untranslated sections.en.summary.0'])
})

it('tells once that one text is divided otherwise than both others', () => {
  const more = { de: 'Der Gipfel folgt.', fr: 'Le sommet suit.', en: 'The summit follows.' }
  expect(told({ de: [GERMAN], fr: [FRENCH, more.fr], en: [ENGLISH, more.en] })).toEqual([
    'warning parity-paragraphs sections.de.summary',
  ])
  expect(told({ de: [GERMAN, more.de], fr: [FRENCH, more.fr], en: [ENGLISH] })).toEqual([
    'warning parity-paragraphs sections.en.summary',
  ])
})

it('says once that a text is in a wrong script, whichever it stands beside', () => {
  const french = 'Европейская комиссия финансирует вычислительные центры.'
  expect(told({ fr: [french] })).toEqual(['error wrong-language sections.fr.summary.0'])
  expect(told({ de: [french] })).toEqual(['error wrong-language sections.de.summary.0'])
})

it('lets a fault stand that an editor has accepted, between all languages', () => {
  const input = {
    newsletter: aNewsletter({ languages: ['de', 'fr', 'en'] }),
    glossary: { terms: [] },
    placeOf: (_kind: string, _id: string, path: readonly (string | number)[]) => ({
      file: path.join('.'),
      line: 1,
      column: 1,
    }),
  }
  const section = (summary: string) => ({ headline: null, keywords: null, summary: [summary] })
  const sections = new Map([
    ['de', section(wrong(GERMAN))],
    ['fr', section(FRENCH)],
    ['en', section(ENGLISH)],
  ])
  const [finding] = checkArticle({ ...input, article: anArticle({ sections }) })
  const accepted = [{ rule: 'parity-number', of: finding?.acceptAs ?? '', reason: 'As the source has it.' }]
  expect(checkArticle({ ...input, article: anArticle({ sections, accepted }) })).toEqual([])
})
