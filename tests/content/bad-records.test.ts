import { describe, expect, it } from 'vitest'
import { type BadRecord, saysOf } from '../helpers/bad-record.ts'
import { articleYaml, issueYaml } from '../helpers/content-folder.ts'

const ARTICLE = '2025-07-24-template'

const badIssues: readonly BadRecord[] = [
  {
    what: 'an article that is not there',
    from: '[2025-07-24-template]',
    to: '[2025-07-24-template, 2025-07-24-templte]',
    says: [
      '6:33 Item 2 of the `articles` names the article `2025-07-24-templte`, which is not there. | Did you mean `2025-07-24-template`?',
    ],
  },
  {
    what: 'an article twice',
    from: '[2025-07-24-template]',
    to: '[2025-07-24-template, 2025-07-24-template]',
    says: ['6:33 Item 2 of the `articles` is `2025-07-24-template` again, as item 1. | Keep one of the two.'],
  },
  {
    what: 'days in the wrong order',
    from: 'from: 2025-07-21, to: 2025-07-27',
    to: 'from: 2025-07-27, to: 2025-07-21',
    says: ['3:1 The `covers` ends on 2025-07-21, before it begins on 2025-07-27. | Exchange the two days.'],
  },
  {
    what: 'a subject in one language only',
    from: 'subject: { zh-Hans: 主题, en: Subject }',
    to: 'subject: { zh-Hans: 主题 }',
    says: ['4:1 The English subject is missing. | Add `en:` under `subject`.'],
  },
  {
    what: 'a template that is not there',
    from: 'number: 30',
    to: 'number: 30\ntemplate: reakt',
    says: ['2:11 The `template` must be one of: mjml, react. | Did you mean `react`?'],
  },
  {
    what: 'a picture without a text',
    from: 'number: 30',
    to: 'number: 30\nimage: { url: "https://example.com/a.png", width: 640, height: 1.5, alt: { zh-Hans: 图, en: "" } }',
    says: [
      '2:64 The `image.height` must be a whole number, not a fraction. | Write it in digits, without quotes.',
      '2:92 The English `image.alt` is empty. | Write it, or leave the key without a value to mark it missing.',
    ],
  },
  {
    what: 'a picture of a file and an address',
    from: 'number: 30',
    to: 'number: 30\nimage: { file: a.jpg, url: "https://example.com/a.png" }',
    says: [
      '2:1 The `image` has a file and a url. | Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.',
    ],
  },
  {
    what: 'a picture in another folder',
    from: 'number: 30',
    to: 'number: 30\nimage: { file: ../../etc/a.jpg }',
    says: [
      '2:16 The `image.file` is not the name of a picture in content/media. | Write the name of a JPEG, PNG, GIF or WebP file there, without its folder.',
    ],
  },
  {
    what: 'a picture at an address without its size, and one for the dark that is neither',
    from: 'number: 30',
    to: 'number: 30\nimage: { url: "https://example.com/a.png", dark: {} }',
    says: [
      '2:1 The `image` has a url without its width and height. | Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.',
      '2:44 The `image.dark` has neither a file nor a url. | Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.',
    ],
  },
]

describe('an issue record', () => {
  it.each(badIssues)('is refused with $what', async ({ from, to, says }) => {
    expect(issueYaml).toContain(from)
    expect(await saysOf('issues/2025-w30.yaml', issueYaml.replace(from, to))).toEqual(says)
  })
})

describe('a file', () => {
  const bomb = `a: &a [x, x]\n${'bcdefghijk'
    .split('')
    .map((key, at) => `${key}: &${key} [*${'abcdefghij'[at]}, *${'abcdefghij'[at]}]`)
    .join('\n')}\n`

  it.each([
    [
      'that is not UTF-8',
      Buffer.concat([
        Buffer.from('date: 2025-07-24\ntopic: 欧盟'),
        Buffer.from([0xb1, 0xb1]),
        Buffer.from('\n'),
      ]),
      [
        '2:10 The file is not UTF-8: here is a byte that no UTF-8 text has. | In your editor, save the file as UTF-8.',
      ],
    ],
    [
      'of five megabytes',
      Buffer.alloc(5_000_000, 'x'),
      [
        '1:1 The file has 5.0 MB; a record has at most 1 MB. | Check that this is the file you meant, and split it where it is.',
      ],
    ],
    ['that is empty', '', ['1:1 The file has no keys. | Write lines of `key: value`.']],
    ['that is a list', '- date: 2025-07-24\n', ['1:1 The file has no keys. | Write lines of `key: value`.']],
    [
      'with two documents',
      'date: 2025-07-24\n---\ndate: 2025-07-25\n',
      [
        '2:1 A second document begins here with `---`; a file holds one record. | Delete the line, or move what follows into a file of its own.',
      ],
    ],
    [
      'that is nested a hundred thousand times',
      `date: ${'['.repeat(100_000)}`,
      [expect.stringContaining('Lists and maps are nested too deeply here.')],
    ],
  ])('%s is refused', async (_what, text, says) => {
    expect(await saysOf(`articles/${ARTICLE}.yaml`, text)).toEqual(says)
  })

  it('that is an alias bomb is refused before it explodes', async () => {
    const says = await saysOf(`articles/${ARTICLE}.yaml`, bomb)
    expect(says).toHaveLength(10)
    expect(says[0]).toBe(
      '2:8 The file refers to another place with `*a`, which a record may not do. | Write the value itself here.',
    )
  })

  it('with the key `__proto__` changes nothing but is refused', async () => {
    const says = await saysOf(`articles/${ARTICLE}.yaml`, `${articleYaml}__proto__: { polluted: true }\n`)
    expect(says).toEqual([
      '19:1 The key `__proto__` is not known here. | Known are: date, source, topic, sections, image, accepted.',
    ])
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('strings and glossary', () => {
  it.each([
    [
      'strings/en.yaml',
      'languageLabel: English\nissueNumber: No. {numbr}\ndate: YYYY-MM-DD\n',
      [
        '2:14 The `issueNumber` has the unknown place {numbr}. | Did you mean {number}?',
        '3:7 The `date` is not a pattern of a date: `YYYY-MM-DD`. | Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".',
      ],
    ],
    [
      'glossary.yaml',
      'terms:\n  - en: AI\n  - en: [a, 1]\n    zh-Hans: 甲\n  - en: b\n    de: B\n    deu-x: B\n    nots: B\n',
      [
        '2:5 Item 1 of the `terms` has a name in fewer than two languages. | Add what it is called in another language.',
        '3:13 Item 2 of the English `terms[2]` must be a text, not a number. | Put it in quotes: "1".',
        '7:5 The key `deu-x` is not known here. | Known are: zh-Hans, en, avoid, kind, note.',
        '8:5 The key `nots` is not known here. | Did you mean `note`?',
      ],
    ],
  ])('%s is judged by its schema', async (file, text, says) => {
    const found = (await saysOf(file, text)).filter((said) => !said.includes('is missing.'))
    expect(found).toEqual(says)
  })
})
