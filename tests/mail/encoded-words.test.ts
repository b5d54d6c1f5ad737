import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { charactersOf } from '../../src/domain/language/graphemes.ts'
import { createProof } from '../../src/domain/proof/proof.ts'
import { createComposer } from '../../src/mail/message/compose.ts'
import { displayName, encodeText } from '../../src/mail/message/header.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { anyText } from '../helpers/any-text.ts'
import { headerOf } from '../helpers/raw-header.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const proof = aSlottedProof()

const texts = [
  ['200 Chinese characters', '人工智能政策周报第卅期'.repeat(19).slice(0, 200)],
  ['emoji families', '👨‍👩‍👧‍👦'.repeat(12)],
  ['families of four skin tones', '👨🏽‍👩🏻‍👧🏿‍👦🏼'.repeat(8)],
  ['flags', '🇨🇳🇬🇧🇪🇺🇺🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(6)],
  ['keycaps and skin tones', '1️⃣👍🏿✍🏽'.repeat(12)],
  ['combining marks', 'e\u0301\u0323o\u0302\u0301'.repeat(20)],
  ['Devanagari and Hangul in parts', 'क्षि한'.normalize('NFD').repeat(9)],
  ['a letter with fifty marks', `x${'\u0301'.repeat(50)}y`],
  ['words of both languages', '第 30 期 · AI Policy Weekly: “open” models, 50% (é) '.repeat(4).trim()],
  ['a comma, quotes and a backslash', 'Lovelace, Ada "the first" O\\Brien'],
  ['brackets and a comment', 'Ada (of <London>) [x]; y: z@x.test'],
  ['a quote alone', '"'],
  ['a backslash at the end', 'Ada\\'],
  ['what looks encoded', '=?UTF-8?Q?Ada?= and =?x?='],
  ['an apostrophe, a dot and a slash', "O'Brien Jr. / Ed."],
  ['quotes in Chinese', '“艾达”,(数学家)'],
] as const

async function composed(text: string): Promise<Buffer> {
  const editions = proof.editions.map((edition) => ({ ...edition, subject: text, senderName: text }))
  const compose = createComposer(createProof(proof.issueId, proof.letterhead, editions), 'en', { key })
  return (await compose({ subscriberId: 17, name: text, address: 'ada@example.org' }, new Date(0))).raw
}

describe('a subject and the names in From and To', () => {
  it.each(texts)('are read as they were written by mailparser and postal-mime: %s', async (_name, text) => {
    const raw = await composed(text)
    const name = displayName(text)
    const parsed = await simpleParser(raw)
    expect({ subject: parsed.subject, from: parsed.from?.value, to: parsed.to }).toMatchObject({
      subject: text,
      from: [{ name, address: 'digest@example.com' }],
      to: { value: [{ name, address: 'ada@example.org' }] },
    })
    const { subject, from, to } = await PostalMime.parse(raw)
    expect({ subject, from, to }).toEqual({
      subject: text,
      from: { name, address: 'digest@example.com' },
      to: [{ name, address: 'ada@example.org' }],
    })
  })

  it.each(texts)('keep to lines of 76 columns: %s', async (_name, text) => {
    const lines = headerOf(await composed(text)).split('\r\n')
    // A URL cannot be folded.
    expect(lines.filter((line) => line.length > 76 && !/<(?:https|mailto):/.test(line))).toEqual([])
  })

  it('begin on the line of the field’s name', async () => {
    const names = headerOf(await composed('中'.repeat(60))).match(/^(?:From|To|Subject|List-Id): =\?/gm)
    expect(names).toEqual(['From: =?', 'To: =?', 'Subject: =?', 'List-Id: =?'])
  })
})

describe('encoded words', () => {
  it.each(texts)('hold whole characters, as a reader sees them, in at most 75 columns: %s', (_name, text) => {
    const encoded = encodeText(text)
    if (!encoded.startsWith('=?')) return expect(encoded).toBe(text)
    const parts = decodedWords(encoded)
    expect(parts.join('')).toBe(text)
    const isWhole = parts.flatMap(charactersOf).join('|') === charactersOf(text).join('|')
    expect(isWhole).toBe(charactersOf(text).every((character) => Buffer.byteLength(character) <= 45))
  })

  it('hold whole code points, whatever the text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (text) => {
        const encoded = encodeText(text)
        if (encoded.startsWith('=?')) decodedWords(encoded)
        else expect(encoded).toMatch(/^[ -~]*$/)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a name that is too long', () => {
  it.each([
    ['中'.repeat(121), '中'.repeat(120)],
    ['👨‍👩‍👧‍👦'.repeat(20), '👨‍👩‍👧‍👦'.repeat(17)],
    [`x${'\u0301'.repeat(200)}`, `x${'\u0301'.repeat(119)}`],
  ])('is cut between characters (%#)', (name, cut) => {
    expect(displayName(name)).toBe(cut)
  })
})

/** What each word holds; fails where one is too long or holds half a character (RFC 2047 sections 2 and 5). */
function decodedWords(encoded: string): readonly string[] {
  return encoded.split(' ').map((word) => {
    expect(word.length).toBeLessThanOrEqual(75)
    const base64 = /^=\?UTF-8\?B\?([A-Za-z0-9+/]+=*)\?=$/.exec(word)?.[1] ?? ''
    expect(base64).not.toBe('')
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'))
  })
}
