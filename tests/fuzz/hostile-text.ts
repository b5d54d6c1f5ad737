import fc from 'fast-check'
import { findBadCharacter } from '../../src/domain/language/characters.ts'
import { anyText } from '../helpers/any-text.ts'

/** Pieces that parsers treat as their own, and characters that programs trip over. */
const PIECES = [
  ...[
    'a',
    '一',
    '1',
    '.',
    ',',
    '-',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '(',
    ')',
    '[',
    ']',
    '![',
    '](',
    '<',
    '>',
    '<a ',
    '<!--',
    '&',
    ';',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '"',
    "'",
    '“',
    '”',
    '（',
    '）',
    '，',
    '。',
    '：',
    '@',
    'a@b.example',
    '://',
    'https://a.b/',
    'www.a.b',
  ],
  ...[
    '1,000',
    '12.5亿元',
    '25%',
    '2025-07-26',
    '&amp;',
    '&#8;',
    '&#xE000;',
    '%41',
    '%00',
    '%E2%80%AE',
    '=?utf-8?B?',
    '?=',
    '{',
    '}',
  ],
  ...[
    '{number}',
    ': ',
    '- ',
    '#',
    '|',
    '\n\n',
    '---',
    '\\',
    '\u0000',
    '\u0008',
    '\u001B[2J',
    '\u007F',
    '\u0085',
    '\u00A0',
    '\u00AD',
  ],
  ...[
    '\u0301',
    '\u200B',
    '\u200D',
    '\u200F',
    '\u2028',
    '\u202E',
    '\u2067',
    '\u2069',
    '\u202A',
    '\u202C',
    '\uD800',
    '\uDC00',
    '\uE000name\uE001',
  ],
  ...[
    '\uFDD0',
    '\uFE0F',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '\uFFFF',
    '\u{1F600}',
    '👩‍👩‍👧',
    '\u{E0041}',
    '\u{E0100}',
    'عربي',
    '\u{1FFFE}',
    '𠮷',
  ],
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: anyText({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)

const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

/** A text as nobody writes it; now and then a piece comes again and again. */
export const hostileText = fc.oneof(
  { weight: 5, arbitrary: pieces },
  {
    weight: 1,
    arbitrary: fc.tuple(pieces, piece, fc.nat(300)).map(([head, part, times]) => head + part.repeat(times)),
  },
)

const WRITABLE = PIECES.filter((text) => findBadCharacter(text) === null && !/[<>\n\r]/.test(text))

/** A text that a record may mostly hold: signs of Markdown and HTML, links, scripts, emoji. */
export const writableText = fc
  .array(fc.oneof(fc.constantFrom(...WRITABLE), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join('').replace(/[\p{Cc}]/gu, ' '))

/** A sound text of a format, in which something was put, cut out or repeated at one place. */
export function damaged(sound: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), hostileText)
    .map(([text, place, gone, put]) => {
      const at = Math.floor(place * text.length)
      return text.slice(0, at) + put + text.slice(at + gone)
    })
}

/** The pieces that are repeated to see how the time of a parser grows. */
export const repeated: readonly string[] = PIECES
