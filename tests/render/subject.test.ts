import fc from 'fast-check'
import { expect, it } from 'vitest'
import { charactersOf } from '../../src/domain/language/graphemes.ts'
import { displayWidth } from '../../src/domain/language/text-width.ts'
import { joinSubjects as joinTexts, shorten } from '../../src/render/view/subject.ts'

const joinSubjects = (texts: readonly string[]) =>
  joinTexts(texts.map((text, index) => ({ text, language: index === 0 ? 'zh-Hans' : 'en' })))

it.each([
  [['一个语言的主题从不缩短，无论它有多长都会原样保留下来，因为编辑自己看得到它的宽度，检查也会报告']],
  [['短', 'Both fit']],
])('leaves %j as they are', (subjects) => {
  expect(joinSubjects(subjects)).toBe(subjects.join(' | '))
})

it('shortens the second language at a word, to what an inbox shows', () => {
  expect(
    joinSubjects(['华盛顿与上海同周公布行动计划', 'Washington and Shanghai publish plans in the same week']),
  ).toBe('华盛顿与上海同周公布行动计划 | Washington and Shanghai publish plans…')
})

it('takes from the first language only what is beyond two thirds', () => {
  const subject = joinSubjects(['政'.repeat(40), 'A second subject that is long as well'])
  expect(subject).toBe(`${'政'.repeat(21)}… | A second subject that…`)
  expect(displayWidth(subject)).toBeLessThanOrEqual(70)
})

it('gives the first of three twice the width of each other, so that all three say something', () => {
  const subject = joinSubjects([
    'EU-Kommission erhält den Verhaltenskodex für KI-Modelle',
    'La Commission européenne reçoit le code de bonnes pratiques',
    'European Commission receives the code of practice',
  ])
  expect(subject).toBe('EU-Kommission erhält den… | La Commission… | European…')
})

it('never cuts a character and never gets wider than asked', () => {
  const character = fc.constantFrom('政', 'a', ' ', '👩‍👩‍👧', 'é', '🇫🇷', 'ع', '，', 'か\u3099', '.')
  fc.assert(
    fc.property(fc.array(character, { maxLength: 60 }), fc.integer({ min: 4, max: 60 }), (parts, columns) => {
      const text = parts.join('')
      const short = shorten(text, columns)
      expect(displayWidth(short)).toBeLessThanOrEqual(columns)
      const kept = short === text ? short : short.slice(0, -1)
      expect(charactersOf(text).slice(0, charactersOf(kept).length).join('')).toBe(kept)
    }),
  )
})
