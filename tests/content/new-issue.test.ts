import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { daysOfIssue, idOfDays, parseWeek, weekIdOf } from '../../src/content/records/issue-days.ts'
import { newIssue } from '../../src/content/records/new-issue.ts'
import { articleYaml, contentFolder, issueYaml, load } from '../helpers/content-folder.ts'

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
      elsewhere: [],
      unused: [
        { id: 'monday-after', date: '2025-07-28' },
        { id: 'sunday-before', date: '2025-07-20' },
      ],
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

  it('counts on from the highest number, and keeps the number of an issue that it writes again', async () => {
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

  it.each([
    ['2025-07-24', '2025-07-24', ['2025-07-24-template', 'same-day']],
    ['2025-07', '2025-08-01', ['2025-07-24-template', 'same-day', 'end']],
    ['2025-w30-w31', '2025-08-04', ['2025-07-24-template', 'same-day', 'end', 'august']],
  ])('takes the days that the id %s names, and is dated %s', async (id, date, articles) => {
    const { contentDir, content } = await contentWith({
      'articles/same-day.yaml': dated('2025-07-24', 'us'),
      'articles/end.yaml': dated('2025-07-31', 'us'),
      'articles/august.yaml': dated('2025-08-03', 'us'),
    })
    expect(await newIssue({ content, contentDir, id })).toMatchObject({ id, articles })
    expect((await load(contentDir)).issues.get(id)?.date).toBe(date)
  })

  it('takes any days under any id, and articles that are named', async () => {
    const { contentDir, content } = await contentWith({
      'articles/early.yaml': dated('2025-07-01', 'eu'),
      'articles/late.yaml': dated('2025-09-01', 'eu'),
    })
    const days = { from: '2025-07-01', to: '2025-07-26' }
    const made = await newIssue({ content, contentDir, id: '2025-special', ...days, add: ['late'] })
    expect(made).toMatchObject({ articles: ['early', '2025-07-24-template', 'late'], unused: [] })
    expect((await load(contentDir)).issues.get('2025-special')).toMatchObject({
      covers: days,
      date: '2025-07-27',
    })
    await expect(newIssue({ content, contentDir, id: '2025-w40', add: ['lat'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      hint: 'Did you mean late?',
    })
  })

  it('leaves out of the second issue of a week what the first one has, unless it is named', async () => {
    const contentDir = await contentFolder({ 'articles/late.yaml': dated('2025-07-26', 'eu') })
    const content = await load(contentDir)
    const days = { from: '2025-07-21', to: '2025-07-27' }
    const elsewhere = [{ id: '2025-07-24-template', issue: '2025-w30' }]
    expect(await newIssue({ content, contentDir, id: '2025-w30b', ...days })).toMatchObject({
      articles: ['late'],
      elsewhere,
    })
    const again = { content: await load(contentDir), contentDir, id: '2025-w30c', ...days }
    await expect(newIssue(again)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Every article of these days is in another issue: 2025-w30, 2025-w30b.',
    })
    expect(await newIssue({ ...again, add: ['late'] })).toMatchObject({ articles: ['late'], elsewhere })
  })

  it('counts on from the last issue that was sent, over the numbers of drafts', async () => {
    const contentDir = await contentFolder({
      'articles/later.yaml': dated('2025-07-30', 'eu'),
      'issues/2025-special.yaml': issueYaml.replace('number: 30', 'number: 31'),
      'issues/2026-idea.yaml': issueYaml.replace('number: 30', 'number: 900'),
    })
    const made = newIssue({
      content: await load(contentDir),
      contentDir,
      id: '2025-w31',
      sent: new Set(['2025-w30']),
    })
    expect((await made).number).toBe(32)
  })

  it.each([
    [{}, 'names no week, day or month of the calendar'],
    [{ from: '2025-07-01' }, 'There is no `--to`.'],
    [{ from: '2025-07-32', to: '2025-08-01' }, '`2025-07-32` cannot be used.'],
    [{ from: '2025-07-02', to: '2025-07-01' }, '2025-07-01 is before 2025-07-02.'],
  ])('refuses the days %j', async (days, message) => {
    const { contentDir, content } = await contentWith({})
    await expect(newIssue({ content, contentDir, id: '2025-special', ...days })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.saying(message),
    })
  })

  it.each([
    'a'.repeat(21),
    '2025_special',
    '2025-w31-w30',
    '2025-13',
    '2025-30',
    '2025-W30',
    '2025-w53',
    '2025-w00',
    '../x',
  ])('refuses the week %s', async (id) => {
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

it.each([
  ['2025-07-26', '2025-07-26', '2025-07-26'],
  ['2025-07-21', '2025-07-27', '2025-w30'],
  ['2025-07-21', '2025-08-03', '2025-w30-w31'],
  ['2025-07-01', '2025-07-31', '2025-07'],
  ['2025-07-21', '2025-08-01', '2025-07-21-08-01'],
  ['2024-12-30', '2025-01-05', '2025-w01'],
  ['2024-12-30', '2025-01-12', '2025-w01-w02'],
  ['2024-12-28', '2025-01-11', '2024-12-28-250111'],
])('the days from %s to %s are named %s, which an issue may be called', (from, to, id) => {
  expect(idOfDays({ from, to })).toBe(id)
  expect(daysOfIssue(id, { from, to })).toEqual({ from, to })
})
