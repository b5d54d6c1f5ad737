import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDate } from '../../src/domain/calendar.ts'
import { charactersOf } from '../../src/domain/language/graphemes.ts'
import { directionOf, isHan, isLanguageTag, languageName } from '../../src/domain/language/language.ts'
import { displayWidth } from '../../src/domain/language/text-width.ts'
import { editionLanguages, editionsOf } from '../../src/domain/newsletter/edition.ts'
import { contrastRatio } from '../../src/domain/newsletter/palette.ts'
import { createProof, isIntact } from '../../src/domain/proof/proof.ts'
import { signToken, verifyToken } from '../../src/domain/readers/token.ts'
import { isAddressFault, outcomeOf } from '../../src/domain/sending/smtp-outcome.ts'
import { aProof } from '../helpers/a-proof.ts'
import { anyText } from '../helpers/any-text.ts'

describe('languages', () => {
  it.each([
    ['zh-Hans', true],
    ['en', true],
    ['zh-hans', false],
    ['chinese simplified', false],
    ['', false],
  ])('%j is a tag: %s', (tag, is) => {
    expect(isLanguageTag(tag)).toBe(is)
  })

  it('know their direction and script', () => {
    expect([
      directionOf('ar'),
      directionOf('ar-Latn'),
      directionOf('zh-Hans'),
      isHan('ja'),
      isHan('en'),
    ]).toEqual(['rtl', 'ltr', 'ltr', true, false])
    expect(languageName('en', 'zh-Hans')).toBe('英语')
  })
})

const offering = (
  languages: readonly string[],
  { derived = {}, edition = languages[0] ?? '' }: { derived?: Record<string, string>; edition?: string } = {},
) => ({ languages, derived: new Map(Object.entries(derived)), defaultEdition: edition })

it('offers every language alone and every pair in both orders', () => {
  expect(editionsOf(offering(['zh-Hans', 'en']))).toEqual(['zh-Hans', 'en', 'zh-Hans+en', 'en+zh-Hans'])
})

it('never pairs a language with the one that it is derived from', () => {
  expect(editionsOf(offering(['zh-Hans', 'en'], { derived: { 'zh-Hant': 'zh-Hans' } }))).toEqual([
    'zh-Hans',
    'en',
    'zh-Hant',
    'zh-Hans+en',
    'en+zh-Hans',
    'en+zh-Hant',
    'zh-Hant+en',
  ])
})

it('offers three and more languages in one mail where the default edition has them, each of them first', () => {
  const three = ['de', 'fr', 'en']
  const pairs = editionsOf(offering(three))
  expect(pairs).toHaveLength(9)
  expect(editionsOf(offering(three, { edition: 'fr+en+de' }))).toEqual([
    ...pairs,
    'fr+en+de',
    'en+fr+de',
    'de+fr+en',
  ])
  const four = editionsOf(offering([...three, 'it'], { edition: 'de+fr+en+it' }))
  expect(four.filter((id) => editionLanguages(id).length > 2)).toEqual([
    'de+fr+en+it',
    'fr+de+en+it',
    'en+de+fr+it',
    'it+de+fr+en',
  ])
})

it('offers several languages in one mail in the form of a derived one, too, and never beside its original', () => {
  const languages = ['zh-Hans', 'en', 'fr']
  const derived = { 'zh-Hant': 'zh-Hans' }
  const inOne = (edition: string) =>
    editionsOf(offering(languages, { derived, edition })).filter((id) => editionLanguages(id).length > 2)
  expect(inOne('zh-Hans+en+fr')).toEqual([
    'zh-Hans+en+fr',
    'en+zh-Hans+fr',
    'fr+zh-Hans+en',
    'zh-Hant+en+fr',
    'en+zh-Hant+fr',
    'fr+zh-Hant+en',
  ])
  for (const edition of ['zh-Hans+zh-Hant+en', 'en+fr+en', 'en+fr+it', 'en+fr+'])
    expect(inOne(edition)).toEqual([])
})

it.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-2-3', false],
  ['2025-13-01', false],
  ['yesterday', false],
])('%s is a day: %s', (text, is) => {
  expect(isCalendarDate(text)).toBe(is)
})

describe('outcomes', () => {
  it.each([
    ['data', 250, 'accepted'],
    ['envelope', 451, 'deferred'],
    ['data', 451, 'deferred'],
    ['envelope', 550, 'rejected'],
    ['data', 554, 'rejected'],
    ['data', null, 'uncertain'],
  ] as const)('%s with reply %s is %s', (phase, code, state) => {
    expect(outcomeOf(phase, code, 'a reply')).toEqual({ state, reply: 'a reply' })
  })

  it.each([
    ['connect', 421, 'session'],
    ['connect', 535, 'session'],
    ['connect', null, 'session'],
    ['envelope', null, 'connection'],
  ] as const)('%s with reply %s is deferred and speaks of the %s', (phase, code, about) => {
    expect(outcomeOf(phase, code, 'a reply')).toEqual({ state: 'deferred', reply: 'a reply', about })
  })

  it.each([
    ['550 5.1.1 no such user', true],
    ['550-5.1.10 null MX', true],
    ['553 5.1.7 bad sender', false],
    ['550 5.1.8 bad sender domain', false],
    ['550 5.7.1 policy', false],
    ['550 5.1.2 Host unknown', false],
    ['550 5.7.1 No such user', true],
    ['550 5.1.1 Sending rate too high', false],
    ['552 5.2.2 mailbox full', false],
    ['450 4.1.1 later', false],
    ['550 no such user', true],
    ['550 sender rejected: no such user', false],
    ['450 no such user', false],
    ['expired: 451 4.1.1 later', false],
  ])('%s speaks of the address: %s', (reply, is) => {
    expect(isAddressFault(reply)).toBe(is)
  })
})

describe('tokens', () => {
  const key = createSecretKey(Buffer.from('k'.repeat(32)))
  const token = signToken(key, 'unsubscribe', ['2025-w30', '17'])

  it('give back what was signed', () => {
    expect(verifyToken(key, 'unsubscribe', token)).toEqual(['2025-w30', '17'])
  })

  it.each([
    ['another purpose', () => verifyToken(key, 'preferences', token)],
    ['another key', () => verifyToken(createSecretKey(Buffer.from('x'.repeat(32))), 'unsubscribe', token)],
    ['another subscriber', () => verifyToken(key, 'unsubscribe', token.replace('.17.', '.18.'))],
    ['a cut end', () => verifyToken(key, 'unsubscribe', token.slice(0, -1))],
    ['nothing', () => verifyToken(key, 'unsubscribe', '')],
  ])('refuse %s', (_what, verify) => {
    expect(verify()).toBeNull()
  })
})

it('measures contrast as WCAG does', () => {
  expect([contrastRatio('#000000', '#ffffff'), contrastRatio('#777777', '#ffffff').toFixed(2)]).toEqual([
    21,
    '4.48',
  ])
})

it.each([
  ['政策周报', 8],
  ['AI 政策', 7],
  ['e\u0301', 1],
  ['👨‍👩‍👧', 2],
  ['，', 2],
])('%s is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

it('counts characters as the segmenter does', () => {
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          anyText({ maxLength: 1 }),
          fc.constantFrom('人', 'a', '，', '\u0301', '\u3099', '👩', '\u200D', '🇨'),
        ),
      }),
      (text) => {
        expect(charactersOf(text)).toEqual(Array.from(graphemes.segment(text), ({ segment }) => segment))
      },
    ),
    { numRuns: 2_000 },
  )
})

describe('a proof', () => {
  it('has another hash when anything in it changes', () => {
    const proof = aProof()
    const [first, ...others] = proof.editions
    const changed = createProof(
      proof.issueId,
      proof.letterhead,
      first ? [{ ...first, text: `${first.text},` }, ...others] : [],
    )
    expect(changed.sha256).not.toBe(proof.sha256)
    expect([isIntact(proof), isIntact({ ...changed, sha256: proof.sha256 })]).toEqual([true, false])
  })

  it('does not depend on the order of keys', () => {
    const proof = aProof()
    const reversed = Object.fromEntries(
      Object.entries(proof.letterhead).reverse(),
    ) as unknown as typeof proof.letterhead
    expect(createProof(proof.issueId, reversed, proof.editions).sha256).toBe(proof.sha256)
  })
})
