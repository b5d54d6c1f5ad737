import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { referencePages } from '../scripts/reference-pages.ts'
import { newsletterSchema } from '../src/content/newsletter/newsletter-schema.ts'
import { issueSchema } from '../src/content/records/issue-schema.ts'
import { packageDir } from './helpers/run-cli.ts'

const folder = join(packageDir, 'docs', 'reference')

it('keeps docs/reference equal to the schemas: run `npm run schemas`', async () => {
  const files = (await readdir(folder)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  const written = [...referencePages()].sort(([a], [b]) => (a < b ? -1 : 1))
  expect(files.map((file, at) => [file, texts[at]])).toEqual(written)
})

it.each([...referencePages()])('says of every key in %s what it means', (_name, page) => {
  const rows = page.match(/^\| \*{0,2}`.*$/gm) ?? []
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter((row) => / \|\s*\|$/.test(row))).toEqual([])
})

it('names the colours, the logo and the pace of newsletter.yaml, and what must be there', () => {
  const page = referencePages().get('newsletter.md')
  for (const key of [
    '`palette.dark.chips`',
    '`logo`',
    '**`logo.alt`**',
    '`pace.groups`',
    '**`sender.address`**',
  ])
    expect(page).toContain(`| ${key} |`)
})

it.each([
  ['newsletter.yaml', newsletterSchema(null)],
  ['an issue', issueSchema(null)],
])('gives examples for %s that its schema takes', (_name, schema) => {
  const examples = Object.entries(schema.shape).flatMap(([key, value]) =>
    (value.meta()?.examples ?? []).map((example: unknown) => ({ key, ...value.safeParse(example) })),
  )
  expect(examples.length).toBeGreaterThan(0)
  expect(examples.filter(({ success }) => !success)).toEqual([])
})
