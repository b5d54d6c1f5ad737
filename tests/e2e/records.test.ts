import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp } from '../helpers/an-app.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { runCli } from '../helpers/run-cli.ts'

it('makes, fills, orders and deletes records from the command line', async () => {
  const { root } = await anApp({
    files: { 'articles/late.yaml': articleYaml.replace('2025-07-24', '2025-08-02') },
  })
  const run = (...args: string[]) => runCli(['-C', root, ...args])
  const made = await run(
    'issue',
    'new',
    '2025-special',
    '--from',
    '2025-07-20',
    '--to',
    '2025-07-27',
    '--add',
    'late',
  )
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('No. 31, with 1 article') })
  expect(made.out).toContain('  2025-07-24-template was left out: it is in 2025-w30\n')
  expect(await run('article', 'new', '2025-08-03-more')).toMatchObject({ code: 0 })
  const added = await run('issue', 'add', '2025-special', '2025-08-03-more,2025-07-24-template', '--json')
  expect(JSON.parse(added.out)).toMatchObject({ after: ['late', '2025-08-03-more', '2025-07-24-template'] })
  await run('issue', 'order', '2025-special', '2025-08-03-more')
  await run('issue', 'remove', '2025-special', '2025-07-24-template')
  expect(await readFile(join(root, 'content/issues/2025-special.yaml'), 'utf8')).toMatch(
    /articles:\n {2}- 2025-08-03-more\n {2}- late\n$/,
  )
  const kept = await run('article', 'delete', 'late')
  expect(kept).toMatchObject({ code: 28, out: '' })
  expect(kept.err).toContain(
    'The article late is in 2025-special. Nothing was deleted. Take it out first: diglot issue remove 2025-special late.',
  )
  expect(await run('issue', 'delete', '2025-special')).toMatchObject({ code: 0 })
  expect(await run('issue', 'restore', '2025-special')).toMatchObject({
    code: 0,
    out: 'restored content/issues/2025-special.yaml\n',
  })
})
