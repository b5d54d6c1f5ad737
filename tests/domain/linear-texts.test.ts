import { expect, it } from 'vitest'
import { sameText } from '../../src/check/mail/same-text.ts'
import { cutTo } from '../../src/commands/terminal/table.ts'
import { joinParagraphs } from '../../src/content/records/section-texts.ts'
import { splitParagraphs } from '../../src/content/schema/fields.ts'
import { findInSummary } from '../../src/content/schema/text-rules.ts'
import { cleanLine, findBadCharacter } from '../../src/domain/language/characters.ts'
import { parseInline } from '../../src/domain/language/inline.ts'
import { fixPunctuation, replaceNested } from '../../src/domain/language/punctuation.ts'
import { diffText } from '../../src/domain/proof/text-diff.ts'
import { withoutAddresses } from '../../src/domain/sending/quoted-reply.ts'
import { splitUnits } from '../../src/render/view/keep-units.ts'
import { shorten } from '../../src/render/view/subject.ts'
import { spaceScripts } from '../../src/render/view/typeset.ts'
import { wrapText } from '../../src/render/wrap.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { countSteps } from '../helpers/count-steps.ts'
import { cpuSeconds } from '../helpers/cpu-seconds.ts'

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['punctuation', (text) => ['en', 'zh-Hans'].map((tag) => fixPunctuation(text, tag))],
  ['units', splitUnits],
  ['spaces between scripts', spaceScripts],
  ['addresses in replies', withoutAddresses],
  ['paragraphs', (text) => [splitParagraphs(text), joinParagraphs([text], text)]],
  ['rules of texts', findInSummary],
  ['characters', (text) => [findBadCharacter(text), cleanLine(text)]],
  ['wrapped lines', (text) => wrapText(text, 72)],
  ['cut texts', (text) => [shorten(text, 70), cutTo(text, 70)]],
  ['changes', (text) => diffText(text, `${text.slice(1)}x`)],
  [
    'the comparison of both parts',
    (text) => sameText(aCheckInput({ html: `<p>${text.replace(/[<&]/g, ' ')}</p>`, text })),
  ],
]
const PIECES = [
  'a',
  '一',
  '-',
  '1',
  'a@',
  '](',
  '<',
  '(',
  ' ',
  '.a',
  '@',
  '\n',
  '\u200B',
  '\u2067',
  '<https:',
  '1一',
]

// With steps that grow by the square each of these would take longer.
const MOST_SECONDS = 15

it.each(readers)('%s are read in steps that grow with the text', (_what, read) => {
  const seconds = cpuSeconds(() => {
    for (const piece of PIECES) read(piece.repeat(50_000 / piece.length))
  })
  expect(seconds).toBeLessThan(MOST_SECONDS)
})

it('brackets inside of brackets are read a few times, however deep they are', () => {
  for (const depth of [1_000, 2_000]) {
    let reads = 0
    replaceNested(`${'('.repeat(depth)}${')'.repeat(depth)}`, /\(([^()]*)\)/g, (_all, inside = '') => {
      reads += 1
      return `（${inside}）`
    })
    expect(reads).toBe(20)
  }
})

it('colons, at each of which an address may have begun, are read in steps that grow with the text', () => {
  const stepsOf = (count: number) => countSteps(() => parseInline(`x${': '.repeat(count)}`))
  expect(stepsOf(2_000)).toBeLessThan(2.3 * stepsOf(1_000))
})
