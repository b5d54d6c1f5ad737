import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { editYaml, type YamlEdit } from '../../src/content/yaml/edit-yaml.ts'

const record = `# the schema
date: 2025-07-21 # the year is assumed
source: { name: { zh-Hans: 英国政府, en: UK Government }, url: "https://example.com/a" } # looked up
sections:
  zh-Hans:
    headline: # missing
    keywords: # proposed: 英国, 公共服务
    summary: | # kept short
      第一段。

      第二段，
      分两行写。

  # the English one
  en:
    headline: 'UK government''s memorandum' # check this
    keywords:
      # the place first
      - United Kingdom # not "UK"
      - "Public services"
    summary: >-
      One paragraph
      in two lines.
`

/** The lines that an edit takes out (\`-\`) and puts in (\`+\`). */
function changed(edits: readonly YamlEdit[], text = record): string[] {
  const [before, after] = [text.split('\n'), editYaml(text, edits).split('\n')]
  const removed = before.filter((line) => !after.includes(line)).map((line) => `-${line}`)
  return [...removed, ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`)]
}

describe('editing a value', () => {
  it.each<[string, YamlEdit, string[]]>([
    [
      'fills in what is missing, and no longer says that it is',
      { path: ['sections', 'zh-Hans', 'headline'], value: '英国: 备忘录' },
      ['-    headline: # missing', '+    headline: "英国: 备忘录"'],
    ],
    [
      'keeps the quotes and the comment behind it',
      { path: ['sections', 'en', 'headline'], value: "UK's memo" },
      [
        "-    headline: 'UK government''s memorandum' # check this",
        "+    headline: 'UK''s memo' # check this",
      ],
    ],
    [
      'takes the note away that the year is assumed',
      { path: ['date'], value: '2025-07-22' },
      ['-date: 2025-07-21 # the year is assumed', '+date: 2025-07-22'],
    ],
    [
      'writes a list where there was none',
      { path: ['sections', 'zh-Hans', 'keywords'], value: ['英国', 'a, b'] },
      ['-    keywords: # proposed: 英国, 公共服务', '+    keywords: [英国, "a, b"]'],
    ],
    [
      'changes one value of a map on one line',
      { path: ['source', 'url'], value: 'https://example.com/b' },
      [
        '-source: { name: { zh-Hans: 英国政府, en: UK Government }, url: "https://example.com/a" } # looked up',
        '+source: { name: { zh-Hans: 英国政府, en: UK Government }, url: "https://example.com/b" } # looked up',
      ],
    ],
    [
      'replaces a map on one line',
      { path: ['source'], value: [{ url: 'https://example.com/a' }, { url: 'https://example.com/b' }] },
      [
        '-source: { name: { zh-Hans: 英国政府, en: UK Government }, url: "https://example.com/a" } # looked up',
        '+source: [{ url: https://example.com/a }, { url: https://example.com/b }] # looked up',
      ],
    ],
    [
      'changes one paragraph of a block',
      { path: ['sections', 'zh-Hans', 'summary'], value: '第一段。\n\n第二段，\n改了。\n' },
      ['-      分两行写。', '+      改了。'],
    ],
    [
      'marks a block as missing',
      { path: ['sections', 'zh-Hans', 'summary'], value: null },
      [
        '-    summary: | # kept short',
        '-      第一段。',
        '-      第二段，',
        '-      分两行写。',
        '+    summary: # kept short',
      ],
    ],
    [
      'makes a folded text a literal one when it gets a second paragraph',
      { path: ['sections', 'en', 'summary'], value: 'One paragraph in two lines.\n\nAnother.' },
      [
        '-    summary: >-',
        '-      One paragraph',
        '-      in two lines.',
        '+    summary: |-',
        '+      One paragraph in two lines.',
        '+      Another.',
      ],
    ],
    [
      'moves the items of a list with what is said about them',
      { path: ['sections', 'en', 'keywords'], value: ['Public services', 'Memo', 'United Kingdom'] },
      ['+      - Memo'],
    ],
    [
      'marks a list as missing',
      { path: ['sections', 'en', 'keywords'], value: null },
      ['-      # the place first', '-      - United Kingdom # not "UK"', '-      - "Public services"'],
    ],
    ['adds a key', { path: ['topic'], value: 'uk' }, ['+topic: uk']],
    ['leaves out a key that is not there', { path: ['topic'], value: undefined }, []],
    ['takes a key out', { path: ['date'], value: undefined }, ['-date: 2025-07-21 # the year is assumed']],
    [
      'adds a map in lines of its own',
      { path: ['sections', 'fr'], value: { headline: 'Titre', keywords: ['a', 'b'], summary: null } },
      ['+  fr:', '+    headline: Titre', '+    keywords: [a, b]', '+    summary:'],
    ],
    ['adds the maps around a value', { path: ['a', 'b', 'c'], value: 'x' }, ['+a: { b: { c: x } }']],
  ])('%s', (_name, edit, lines) => {
    expect(changed([edit])).toEqual(lines)
  })

  it('moves the lines of a list and nothing else', () => {
    const text = 'articles: # in order\n  - a # first\n  # about b\n  - b\n  - c'
    expect(editYaml(text, [{ path: ['articles'], value: ['c', 'b', 'a'] }])).toBe(
      'articles: # in order\n  - c\n  # about b\n  - b\n  - a # first\n',
    )
  })

  it('leaves the text alone where every value is as wanted', () => {
    expect(
      editYaml(record, [{ path: ['sections', 'en', 'headline'], value: "UK government's memorandum" }]),
    ).toBe(record)
  })

  it('keeps the comments of a list on several lines whose form it has to give up', () => {
    const text = 'keywords: [\n  a, # one\n  b,\n]\nnext: 1\n'
    const edited = editYaml(text, [{ path: ['keywords'], value: ['b', 'c'] }])
    expect(parseDocument(edited).toJS()).toEqual({ keywords: ['b', 'c'], next: 1 })
  })
})

/** Texts with everything that means something to YAML. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ': ',
        ' #',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '&',
        '*',
        '!',
        '?',
        '~',
        '\\',
        'null',
        '12',
        '中',
        ' ',
        '。',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/\p{Cc}|[\u2028\u2029\uFEFF]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed())
const paragraphs = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => `${all.join('\n\n')}\n`)
const lines = fc.array(line, { minLength: 1, maxLength: 4 })

describe('whatever the texts are', () => {
  const edit: fc.Arbitrary<YamlEdit> = fc.oneof(
    fc.record({
      path: fc.constantFrom(
        ['date'],
        ['sections', 'zh-Hans', 'headline'],
        ['sections', 'en', 'headline'],
        ['source', 'url'],
        ['topic'],
      ),
      value: line,
    }),
    fc.record({
      path: fc.constantFrom(['sections', 'zh-Hans', 'summary'], ['sections', 'en', 'summary']),
      value: fc.oneof(paragraphs, fc.constant(null)),
    }),
    fc.record({
      path: fc.constantFrom(['sections', 'zh-Hans', 'keywords'], ['sections', 'en', 'keywords']),
      value: fc.oneof(lines, fc.constant(null)),
    }),
  )

  it('they read back, and no comment that a person wrote is lost, but that of a list that goes', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const edited = editYaml(record, edits)
        const document = parseDocument(edited, { version: '1.2', schema: 'core' })
        expect(document.errors).toEqual([])
        for (const [at, { path, value }] of edits.entries()) {
          if (edits.slice(at + 1).some((later) => later.path.join() === path.join())) continue
          const is = document.getIn(path)
          const read = is !== null && typeof is === 'object' ? document.toJS() : is
          const found =
            read === is ? is : path.reduce<unknown>((part, key) => Reflect.get(part as object, key), read)
          expect(typeof found === 'string' ? found.trimEnd() : found).toEqual(
            typeof value === 'string' ? value.trimEnd() : value,
          )
        }
        for (const comment of [
          '# the schema',
          '# looked up',
          '# the English one',
          '# check this',
          '# kept short',
        ])
          expect(edited).toContain(comment)
      }),
      { numRuns: 150 },
    )
  })
})
