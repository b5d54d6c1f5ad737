import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixPunctuation, unopenedIn } from '../../src/domain/language/punctuation.ts'

describe('quotes and punctuation proper to a language', () => {
  it.each([
    ['zh-Hans', '欧盟,美国和英国;中国.', '欧盟，美国和英国；中国。'],
    ['zh-Hans', '他说:"可以!" 随后离开', '他说：“可以！” 随后离开'],
    ['zh-Hans', '人工智能(AI)法案(草案)', '人工智能（AI）法案（草案）'],
    ['zh-Hans', 'OpenAI,谷歌: 3.5亿,1,200条', 'OpenAI，谷歌：3.5亿，1,200条'],
    ['zh-Hans', '等等...以及--还有', '等等……以及——还有'],
    ['zh-Hans', '说明(中文)...和(一(二))', '说明（中文）……和（一（二））'],
    ['zh-Hans', '「引用」与『内引』', '“引用”与‘内引’'],
    ['zh-Hans', '２０２５年ＡＩ大会', '2025年AI大会'],
    ['zh-Hans', '10:30开始,比分2:1,见GPT-4.1和e.g.例子', '10:30开始，比分2:1，见GPT-4.1和e.g.例子'],
    [
      'zh-Hans',
      '见[说明,第一版](https://example.com/a,b)和`a,b`,以及x',
      '见[说明，第一版](https://example.com/a,b)和`a,b`,以及x',
    ],
    ['zh-Hans', 'Plain (English), "quoted" words.', 'Plain (English), “quoted” words.'],
    ['zh-Hant', '他說“可以”,OpenAI’s 資料', '他說「可以」，OpenAI’s 資料'],
    ['ja', '開館時間,夜間.“予約”は不要', '開館時間、夜間。「予約」は不要'],
    ['en', 'It said "yes", didn\'t it?', 'It said “yes”, didn’t it?'],
    ['en', 'The EU，US and UK（three）agreed。', 'The EU, US and UK (three) agreed.'],
    ['en', 'Its title is 《计划，草案》.', 'Its title is 《计划，草案》.'],
    ['en', "the '90s, the states' rights, a 'word' and 6\"", 'the ’90s, the states’ rights, a ‘word’ and 6"'],
    ['en', 'and so on... v1.2...3', 'and so on… v1.2...3'],
    ['en', "He said, 'the 'word' itself'.", 'He said, ‘the ‘word’ itself’.'],
    ['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
    ['fr', 'Il a dit "oui" à l\'Europe', 'Il a dit «\u00A0oui\u00A0» à l’Europe'],
    [
      'fr',
      'Pourquoi? Voici : « oui » ; non!',
      'Pourquoi\u00A0? Voici\u00A0: «\u00A0oui\u00A0»\u00A0; non\u00A0!',
    ],
    ['fr', 'Déjà fait\u202F? Oui\u00A0!', 'Déjà fait\u202F? Oui\u00A0!'],
    [
      'fr',
      'À 10:30, voir https://example.com/a?b, **ici**: 3 %',
      'À 10:30, voir https://example.com/a?b, **ici**\u00A0: 3 %',
    ],
    [
      'fr',
      'Selon [la loi](https://example.com/l): non?!',
      'Selon [la loi](https://example.com/l)\u00A0: non\u00A0?!',
    ],
    ['fr-CA', 'Pourquoi? Voici: non!', 'Pourquoi? Voici\u00A0: non!'],
    ['fr-CH', 'Pourquoi? «Oui»: non!', 'Pourquoi? «Oui»: non!'],
    ['en', 'Why? Here: “no”; yes!', 'Why? Here: “no”; yes!'],
    [
      'ko',
      '법을 공포했다.그는 미국,중국 , 일본을 들었다 .',
      '법을 공포했다. 그는 미국, 중국, 일본을 들었다.',
    ],
    ['ko', '인공지능( 기본법 )과  『 보고서 』, "예 "', '인공지능(기본법)과 『보고서』, “예”'],
    ['ko', '가.나.다. 1,200명, 3.5%와 example.com , v1.2', '가.나.다. 1,200명, 3.5%와 example.com , v1.2'],
    ['ko', '지난 ’24년 .NET과 (가) 그리고 … 끝', '지난 ’24년 .NET과 (가) 그리고 … 끝'],
    ['ko', '공포했으며,2026년 1월부터', '공포했으며, 2026년 1월부터'],
    ['ko', '- 첫째\n  둘째  \n셋째', '- 첫째\n  둘째  \n셋째'],
    ['ar', 'قال "نعم", ثم ماذا?', 'قال «نعم»، ثم ماذا؟'],
    ['ar', 'بلغت 1,200 متر', 'بلغت 1,200 متر'],
  ])('%s: %s', (language, text, fixed) => {
    expect(fixPunctuation(text, language)).toBe(fixed)
  })

  it.each([
    ['¿Quién decide? Nadie lo sabe.', null],
    ['Si llueve, ¿qué hacemos? ¡Nada!', null],
    ['Se publicó. Quién decide? Nadie.', 'Quién decide?'],
    ['Se publicó ayer. Por fin!', 'Por fin!'],
    ['El informe «Who decides?» y https://example.com/a?b', null],
    ['¡¿Cómo?! Véase [el texto](https://example.com/?q)', null],
  ])('finds a Spanish question or exclamation that nothing opens: %s', (text, found) => {
    expect([unopenedIn(text, 'es'), unopenedIn(text, 'es-MX'), unopenedIn(text, 'en')]).toEqual([
      found,
      found,
      null,
    ])
  })

  it('keeps lines and paragraphs, and pairs quotes inside of a paragraph only', () => {
    expect(fixPunctuation('A "first\nline" and "open.\n\nNext "one".', 'en')).toBe(
      'A “first\nline” and "open.\n\nNext “one”.',
    )
  })

  it('is done after the first time, touches no address and no code, and keeps every letter', () => {
    const piece = fc.constantFrom(
      ...[
        '中',
        '문서',
        '글',
        '문 ',
        '文',
        '，',
        ',',
        '.',
        '...',
        ':',
        '"',
        "'",
        '(',
        ')',
        'AI',
        'it',
        ' ',
        '5',
        '`a,"b`',
        '\n',
        '—',
        '“',
        '」',
        '«',
        ' »',
        '?',
      ],
      'https://example.com/a,(b)?x="1 ',
      '[文](https://example.com/,)',
    )
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('zh-Hans', 'zh-Hant', 'ja', 'ko', 'en', 'ar', 'fr'),
        (source, language) => {
          const fixed = fixPunctuation(source, language)
          expect(fixPunctuation(fixed, language)).toBe(fixed)
          const letters = (value: string) => value.replace(/[^\p{L}\p{N}\n]/gu, '')
          expect(letters(fixed)).toBe(letters(source))
        },
      ),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['results&nbsp;上升', 'results&nbsp;上升'],
  ['AT&amp;T，“好”&#x201D;', 'AT&amp;T，“好”&#x201D;'],
  ['见https://example.org/a?b=c;d。', '见https://example.org/a?b=c;d。'],
])('leaves entities and addresses of %s alone', (text, fixed) => {
  expect(fixPunctuation(text, 'zh-Hans')).toBe(fixed)
})
