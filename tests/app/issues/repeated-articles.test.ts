import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../src/app/open-store.ts'
import { parseConfig } from '../../../src/config.ts'
import { anApp } from '../../helpers/an-app.ts'
import { articleYaml, issueYaml } from '../../helpers/content-folder.ts'
import { recordSentIssue } from '../../helpers/sent-issue.ts'

const issueOf = (number: number, date: string, article: string) =>
  issueYaml
    .replace('number: 30', `number: ${number}`)
    .replace('date: 2025-07-28', `date: ${date}`)
    .replace('2025-07-24-template', article)

const files = {
  'articles/2025-07-25-again.yaml': articleYaml
    .replace('https:', 'http:')
    .replace('/news"', '/news/?utm_source=x"'),
  'issues/2025-w31.yaml': issueOf(31, '2025-08-04', '2025-07-25-again'),
  'issues/2025-w32.yaml': issueOf(32, '2025-08-11', '2025-07-24-template'),
}

async function anAppWith(sent: Readonly<Record<string, string>>) {
  const { app, root } = await anApp({ files })
  const store = await openStore(parseConfig({}, root))
  for (const [issueId, at] of Object.entries(sent))
    await recordSentIssue(store, { issueId, at: new Date(at) })
  await store.close()
  const repeats = async (id: string) =>
    (await app.renderIssue(id)).problems.filter(({ rule }) => rule === 'repeated-article')
  return { repeats }
}

it('names the issue that had the article or its source, and when that was sent', async () => {
  const { repeats } = await anAppWith({ '2025-w30': '2025-07-28T20:00:00Z' })
  expect(await repeats('2025-w30')).toEqual([])
  expect(await repeats('2025-w31')).toMatchObject([
    {
      severity: 'warning',
      where: { file: 'content/issues/2025-w31.yaml', line: 6, column: 12 },
      // 29 July in Shanghai
      message:
        'The article 2025-07-25-again has the same source as 2025-07-24-template in the issue 2025-w30, which was sent on 2025-07-29.',
    },
  ])
  expect((await repeats('2025-w32')).map(({ message }) => message)).toEqual([
    'The article 2025-07-24-template has the same source as 2025-07-25-again in the issue 2025-w31, of 2025-08-04, which is not sent yet.',
  ])
})

it('goes by the days of the sends, not by those on the issues', async () => {
  const { repeats } = await anAppWith({
    '2025-w30': '2025-08-12T00:00:00Z',
    '2025-w32': '2025-08-11T00:00:00Z',
  })
  expect(await repeats('2025-w30')).toMatchObject([{ message: expect.saying('also in the issue 2025-w32') }])
  expect(await repeats('2025-w32')).toEqual([])
})

it('asks no database that is not there', async () => {
  const { app, root } = await anApp({ files })
  const { problems } = await app.renderIssue('2025-w31')
  expect(problems).toMatchObject([{ rule: 'repeated-article', message: expect.saying('not sent yet') }])
  expect(existsSync(join(root, 'data', 'diglot.db'))).toBe(false)
})
