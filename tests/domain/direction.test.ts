import { describe, expect, it } from 'vitest'
import { joinAlone, setInto, standingAlone } from '../../src/domain/language/direction.ts'

const [LRM, RLM, FSI, PDI] = ['\u200E', '\u200F', '\u2068', '\u2069']

describe('a text that stands alone', () => {
  it.each([
    ['OpenAI تطلق نموذجًا', 'ar', RLM],
    ['“GPT-5” تصل', 'ar', RLM],
    ['2025: OpenAI تطلق', 'ar', RLM],
    ['תקציר', 'ar', ''],
    ['تطلق OpenAI نموذجًا', 'ar', ''],
    ['30 يوليو', 'ar', ''],
    // Nothing in it runs from right to left: it reads well as it is.
    ['OpenAI, Inc.', 'ar', ''],
    ['السلام is a greeting', 'en', LRM],
    ['Salaam means سلام', 'en', ''],
    ['人工智能', 'zh-Hans', ''],
    ['', 'ar', ''],
  ])('begins with a mark where its first letter runs the other way: %j in %s', (text, language, mark) => {
    expect(standingAlone(text, language)).toBe(mark + text)
    expect(standingAlone(mark + text, language)).toBe(mark + text)
  })

  it('sets apart the languages of a line that run the other way', () => {
    const arabic = { language: 'ar', text: 'OpenAI تطلق!' }
    const english = { language: 'en', text: 'OpenAI launches!' }
    expect(joinAlone([arabic, english], ' | ')).toBe(`${RLM}OpenAI تطلق! | ${FSI}OpenAI launches!${PDI}`)
    expect(joinAlone([english, arabic], ' | ')).toBe(`OpenAI launches! | ${FSI}OpenAI تطلق!${PDI}`)
    expect(joinAlone([english, { language: 'fr', text: 'Salut' }], ' | ')).toBe('OpenAI launches! | Salut')
    expect(joinAlone([], ' | ')).toBe('')
  })
})

describe('a postal address', () => {
  it.each([
    ['1 Example Street, Exampleton', 'rtl', true],
    ['1 Example Street, Exampleton', 'ltr', false],
    ['شارع 1، دبي', 'ltr', true],
  ] as const)('keeps its order: %s in %s', (text, dir, isSetApart) => {
    expect(setInto(text, dir)).toBe(isSetApart ? FSI + text + PDI : text)
  })
})
