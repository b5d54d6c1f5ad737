import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseWeek, weekIdOf } from '../../src/content/records/iso-week.ts'
import { newIssue } from '../../src/content/records/new-issue.ts'
import { articleYaml, contentFolder, load } from '../helpers/content-folder.ts'

const dated = (date: string, topic: string | null) =>
  articleYaml.replace('2025-07-24', date).replace('topic: eu\n', topic === null ? '' : `topic: ${topic}\n`)

async function contentWith(files: Readonly<Record<string, string | null>>) {
  const contentDir = await contentFolder({ 'issues/2025-w30.yaml': null, ...files })
  return { contentDir, content: await load(contentDir) }
}

describe('newIssue', () => {
  it('collects the articles of a week by topic, then by day, and marks what an editor has to write', async () => {
    const { contentDir, content } = await contentWith({
      'articles/sunday-before.yaml': dated('2025-07-20', 'eu'),
      'articles/monday.yaml': dated('2025-07-21', 'us'),
      'articles/no-topic.yaml': dated('2025-07-21', null),
      'articles/sunday.yaml': dated('2025-07-27', 'eu'),
      'articles/monday-after.yaml': dated('2025-07-28', 'eu'),
    })
    const path = 'content/issues/2025-w30.yaml'
    expect(await newIssue({ content, contentDir, id: '2025-w30' })).toEqual({
      id: '2025-w30',
      path,
      number: 1,
      articles: ['2025-07-24-template', 'sunday', 'monday', 'no-topic'],
      missing: [
        { field: 'subject', language: 'zh-Hans', place: { file: path, line: 8, column: 3 } },
        { field: 'subject', language: 'en', place: { file: path, line: 9, column: 3 } },
        { field: 'preheader', language: 'zh-Hans', place: { file: path, line: 11, column: 3 } },
        { field: 'preheader', language: 'en', place: { file: path, line: 12, column: 3 } },
      ],
    })
    expect(
      await readFile(join(contentDir, 'issues/2025-w30.yaml'), 'utf8'),
    ).toBe(`# yaml-language-server: $schema=../schema/issue.json
number: 1
date: 2025-07-28
covers:
  from: 2025-07-21
  to: 2025-07-27
subject:
  zh-Hans: # missing
  en: # missing
preheader:
  zh-Hans: # missing
  en: # missing
intro:
  zh-Hans: # may stay empty
  en: # may stay empty
articles:
  - 2025-07-24-template
  - sunday
  - monday
  - no-topic
`)
    const { issues, faults } = await load(contentDir)
    expect(faults).toEqual([])
    expect(issues.get('2025-w30')?.subject).toEqual(
      new Map([
        ['zh-Hans', null],
        ['en', null],
      ]),
    )
  })

  it('counts on from the highest number, and keeps the number of an issue that it writes anew', async () => {
    const contentDir = await contentFolder({ 'articles/later.yaml': dated('2025-07-30', 'eu') })
    const content = await load(contentDir)
    expect((await newIssue({ content, contentDir, id: '2025-w31' })).number).toBe(31)
    const again = { content: await load(contentDir), contentDir, id: '2025-w30' }
    await expect(newIssue(again)).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      message: 'The issue content/issues/2025-w30.yaml is there already.',
    })
    expect((await newIssue({ ...again, force: true })).number).toBe(30)
  })

  it.each([
    ['2025-w29', 'The nearest week that has some is 2025-w30.'],
    ['2025-w31', 'The nearest weeks that have some are 2025-w30 and 2026-w01.'],
  ])('names the nearest weeks where %s has no articles', async (id, hint) => {
    const { contentDir, content } = await contentWith({ 'articles/later.yaml': dated('2025-12-31', 'eu') })
    await expect(newIssue({ content, contentDir, id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: `No article is dated in the week ${id}.`,
      hint,
    })
  })

  it('refuses while a record has errors, since the issue might lack it', async () => {
    const { contentDir, content } = await contentWith({ 'articles/broken.yaml': 'date: 2025-07-24\n' })
    await expect(newIssue({ content, contentDir, id: '2025-w30' })).rejects.toMatchObject({
      code: 'CONTENT_INVALID',
    })
  })

  it.each(['2025-30', '2025-W30', '2025-w53', '2025-w00', '../x'])('refuses the week %s', async (id) => {
    const { contentDir, content } = await contentWith({})
    await expect(newIssue({ content, contentDir, id })).rejects.toMatchObject({ code: 'USAGE' })
  })
})

it.each([
  ['2024-12-30', '2025-w01'],
  ['2027-01-01', '2026-w53'],
  ['2025-07-26', '2025-w30'],
])('%s lies in the week %s', (day, week) => {
  expect(weekIdOf(day)).toBe(week)
  const { from, to } = parseWeek(week) ?? { from: '', to: '' }
  expect(from <= day && day <= to).toBe(true)
})
