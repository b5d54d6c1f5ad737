import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withAcceptance } from '../../src/content/records/edit-record.ts'
import { createRecordFiles, type RecordName } from '../../src/content/records/record-files.ts'
import { articleYaml, contentFolder, load } from '../helpers/content-folder.ts'

const acceptance = { rule: 'parity-number', of: '12.5亿 / "12.5" billion', reason: 'so in the source: both' }
const line = '{ rule: parity-number, of: 12.5亿 / "12.5" billion, reason: "so in the source: both" }'

/** What the file is called in which an acceptance was written. */
async function accept(contentDir: string, name: RecordName): Promise<string> {
  const files = createRecordFiles(contentDir)
  const { revision } = await files.read(name)
  return (await files.write(name, revision, (text) => withAcceptance(text, acceptance))).path
}

describe('an acceptance', () => {
  it.each([
    ['at the end of a record', 'date: 1 # day\n', `date: 1 # day\naccepted:\n  - ${line}\n`],
    ['of a record without a line end', 'date: 1', `date: 1\naccepted:\n  - ${line}\n`],
    [
      'under the others, comments kept',
      'accepted:\n  # first\n  - { rule: a, of: b, reason: c } # why\n\ndate:   1\n',
      `accepted:\n  # first\n  - { rule: a, of: b, reason: c } # why\n  - ${line}\n\ndate:   1\n`,
    ],
    [
      'under one of several lines',
      'accepted:\n- rule: a\n  of: b\n  reason: c\ndate: 1\n',
      `accepted:\n- rule: a\n  of: b\n  reason: c\n- ${line}\ndate: 1\n`,
    ],
  ])('is written %s', (_where, text, wanted) => {
    expect(withAcceptance(text, acceptance)).toBe(wanted)
  })

  it.each([
    'accepted:\ndate: 1\n',
    'accepted: []\ndate: 1\n',
    'accepted: [{ rule: a, of: b, reason: c }]\ndate: 1\n',
  ])('is written into %j', (text) => {
    expect(withAcceptance(text, acceptance)).toContain('so in the source: both')
  })

  it('is read with the article, and has its place', async () => {
    const contentDir = await contentFolder()
    const name = await accept(contentDir, { kind: 'article', id: '2025-07-24-template' })
    const { articles, faults, placeOf } = await load(contentDir)
    expect([name, faults]).toEqual(['content/articles/2025-07-24-template.yaml', []])
    expect(articles.get('2025-07-24-template')?.accepted).toEqual([acceptance])
    expect(placeOf('article', '2025-07-24-template', ['accepted', 0])).toEqual({
      file: name,
      line: 20,
      column: 5,
    })
    const text = await readFile(join(contentDir, 'articles/2025-07-24-template.yaml'), 'utf8')
    expect(text.startsWith(articleYaml)).toBe(true)
  })

  it('is read with the issue', async () => {
    const contentDir = await contentFolder()
    const name = await accept(contentDir, { kind: 'issue', id: '2025-w30' })
    const { issues, faults } = await load(contentDir)
    expect([name, faults]).toEqual(['content/issues/2025-w30.yaml', []])
    expect(issues.get('2025-w30')?.accepted).toEqual([acceptance])
  })

  it('needs all three of its texts', async () => {
    const broken = `${articleYaml}accepted: [{ rule: parity-number, reason: x }]\n`
    const { faults } = await load(await contentFolder({ 'articles/2025-07-24-template.yaml': broken }))
    expect(faults.map(({ message }) => message)).toEqual(['The `accepted[1].of` is missing.'])
  })
})

describe('a paragraph', () => {
  it('has a place of its own in every form of a text', async () => {
    const quoted = articleYaml.replace(
      /summary: \|\n {6}First.*\n\n {6}Second.*\n/,
      'summary: "One\n      more.\n\n\n      Two."\n',
    )
    const contentDir = await contentFolder({ 'articles/2025-07-25-quoted.yaml': quoted })
    const { placeOf } = await load(contentDir)
    const linesOf = (id: string) =>
      [0, 1, 7].map((index) => {
        const { line, column } = placeOf('article', id, ['sections', 'en', 'summary', index])
        return [line, column]
      })
    expect(linesOf('2025-07-24-template')).toEqual([
      [16, 7],
      [18, 7],
      [15, 14],
    ])
    expect(linesOf('2025-07-25-quoted')).toEqual([
      [15, 14],
      [19, 7],
      [15, 14],
    ])
  })
})
