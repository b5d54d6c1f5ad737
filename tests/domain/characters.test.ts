import { describe, expect, it } from 'vitest'
import {
  cleanLine,
  closeDirections,
  findBadCharacter,
  visible,
  visibleLine,
  xmlCharacters,
} from '../../src/domain/language/characters.ts'
import { inEnglish } from '../../src/domain/language/message.ts'

const tags = (letters: string) =>
  Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')
const flagOf = (region: string) => `\u{1F3F4}${tags(region)}\u{E007F}`

describe('a character that content may not hold', () => {
  it.each([
    ['a control', 'a\u0008b', 'has the control character U+0008'],
    ['NUL', '\u0000', 'has the control character U+0000'],
    ['a C1 control', '\u009B31m', 'has the control character U+009B'],
    ['a line separator', '\u2028', 'has the control character U+2028'],
    ['U+FFFE', '\uFFFE', 'has what Unicode calls no character, U+FFFE'],
    ['U+FFFF', '\uFFFF', 'has what Unicode calls no character, U+FFFF'],
    ['U+FDD0', '\uFDD0', 'has what Unicode calls no character, U+FDD0'],
    ['U+1FFFE', '\u{1FFFE}', 'has what Unicode calls no character, U+1FFFE'],
    ['half a character', 'a\uD800', 'has half a character (a lone surrogate)'],
    ['a slot mark', '\uE000name\uE001', 'has the private-use character U+E000'],
    ['an override', '12\u202E34', 'has the character that reverses text, U+202E'],
    ['a tag', `ok${tags('hidden')}`, 'has the tag character U+E0068'],
    ['a tag behind another flag', flagOf('uscal'), 'has the tag character U+E0075'],
    ['a deprecated format character', '\u206A', 'has the format character U+206A'],
    ['an annotation', '\uFFF9a\uFFFAb\uFFFB', 'has the format character U+FFF9'],
    ['an isolate that stays open', '\u2067abc', 'turns the direction of its text by U+2067'],
    ['an embedding that stays open', '\u202Babc', 'turns the direction of its text by U+202B'],
    ['an end without a beginning', 'abc\u2069', 'ends a direction of text by U+2069'],
    ['directions that cross', '\u2067\u202Aa\u2069\u202C', 'ends a direction of text by U+2069'],
    ['something invisible in a number', '1\u200B200', 'has in a number the character U+200B'],
    ['a mark that turns a number round', '12\u200F34', 'has in a number the character U+200F'],
  ])('is %s', (_what, text, is) => {
    const found = findBadCharacter(text)
    expect(found && inEnglish(found.is)).toMatch(is)
  })

  it.each([
    ['Chinese, Arabic and accents', '中文，عربي, é e\u0301 ﷽'],
    ['balanced isolates', 'a \u2068b \u2067c\u2069\u2069 d \u202Ae\u202C'],
    ['emoji families and skin tones', '👩‍👩‍👧‍👦 👍🏽 1️⃣2️⃣ ❤️'],
    ['the flags of England, Scotland and Wales', `${flagOf('gbeng')}${flagOf('gbsct')} ${flagOf('gbwls')}`],
    ['ideographic variation', '葛\u{E0100}城'],
    ['marks of direction and joiners', 'a\u200E b\u200F \u061C می‌خواهم'],
    ['a soft hyphen', 'Donau\u00ADdampf'],
    ['the private use of fonts', '\uE815'],
  ])('is none in %s', (_what, text) => {
    expect(findBadCharacter(text)).toBeNull()
  })
})

it('cleans what a server or a reader wrote, and keeps what can be seen', () => {
  const flag = flagOf('gbsct')
  expect(cleanLine(`a\r\nb\u202Ec\u2067d\uFFFFe${tags('x')}f${flag}\uD800`)).toBe(`a bcdef${flag}\uFFFD`)
})

it('closes what a cut left open', () => {
  expect(closeDirections('a \u2067b \u202Ac')).toBe('a \u2067b \u202Ac\u202C\u2069')
  expect(closeDirections('abc')).toBe('abc')
})

it('leaves of a text what XML can hold', () => {
  expect(xmlCharacters('a\u0008\uFFFE\uD800\tb\u{1F600}\uFFFD')).toBe('a\tb\u{1F600}\uFFFD')
})

it('writes out what a terminal would obey, in a way that JSON reads', () => {
  expect(visible('a\u001B[2K\u009B\u202E\u2067\u{E0041}\r\n\t中')).toBe(
    'a\\x1b[2K\\u009b\\u202e\\u2067\\udb40\\udc41\\x0d\n\t中',
  )
  const line = JSON.stringify({ reply: '\u0007\u009B31m\u202E中' })
  expect(JSON.parse(visible(line))).toEqual(JSON.parse(line))
  expect(visibleLine('a\n::error::b')).toBe('a\\n::error::b')
})
