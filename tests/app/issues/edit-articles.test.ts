import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'
import { articleYaml, issueYaml } from '../../helpers/content-folder.ts'

const list = `articles:
  - a # first, since everybody waits for it
  # what the minister said
  - 'b'
  - c
`
const files = {
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [`articles/${id}.yaml`, articleYaml.replace('/news', `/${id}`)]),
  ),
  'issues/2025-w30.yaml': `# the week of the summit\n${issueYaml.replace(/articles:.*\n/, list)}`,
}

async function anIssue() {
  const { app, contentDir } = await anApp({ files })
  const edit = (action: 'add' | 'remove' | 'order', ...articles: string[]) =>
    app.editArticles({ issue: '2025-w30', action, articles })
  const text = async () => {
    const record = await readFile(join(contentDir, 'issues/2025-w30.yaml'), 'utf8')
    expect(record).toContain('# the week of the summit')
    return record.slice(record.indexOf('articles:'))
  }
  return { edit, text }
}

it('puts articles at the end, once each', async () => {
  const { edit, text } = await anIssue()
  expect(await edit('add', 'e', 'b', 'd')).toEqual({
    issue: '2025-w30',
    path: 'content/issues/2025-w30.yaml',
    before: ['a', 'b', 'c'],
    after: ['a', 'b', 'c', 'e', 'd'],
  })
  expect(await text()).toBe(`${list}  - e\n  - d\n`)
})

it('takes articles out, and moves others with what is said about them', async () => {
  const { edit, text } = await anIssue()
  await edit('remove', 'c')
  expect(await text()).toBe(list.replace('  - c\n', ''))
  expect((await edit('order', 'b')).after).toEqual(['b', 'a'])
  expect(await text()).toBe(`articles:
  # what the minister said
  - 'b'
  - a # first, since everybody waits for it
`)
})

it.each([
  ['add', ['f'], 'NOT_FOUND'],
  ['remove', ['d'], 'NOT_FOUND'],
  ['order', ['d'], 'NOT_FOUND'],
  ['remove', ['a', 'b', 'c'], 'CONTENT_INVALID'],
] as const)('refuses to %s %j, and writes nothing', async (action, articles, code) => {
  const { edit, text } = await anIssue()
  await expect(edit(action, ...articles)).rejects.toMatchObject({ code })
  expect(await text()).toBe(list)
})
