import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { variables } from '../src/config.ts'
import { digestViewSchema } from '../src/domain/proof/digest-view.ts'
import { errorCodes } from '../src/errors.ts'
import { readPages } from './helpers/documents.ts'
import { packageDir } from './helpers/run-cli.ts'

const pages = readPages()
const read = (path: string) => readFileSync(join(packageDir, path), 'utf8')

it.each(pages.map(({ path, links }) => ({ path, links })))(
  'has no broken link in $path',
  ({ path, links }) => {
    const local = links.filter((link) => !/^(https?|mailto):/.test(link))
    expect(local.filter((link) => !leadsSomewhere(path, link))).toEqual([])
  },
)

function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#')
  const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)))
  if (!existsSync(join(packageDir, path))) return false
  return anchor === undefined || (pages.find((page) => page.path === path)?.anchors.has(anchor) ?? false)
}

it('names in ARCHITECTURE.md only files and folders of the sources that there are', () => {
  const sources = ['src', 'scripts', 'templates', 'tests', 'content', 'bench', 'docs']
  const paths = sources.flatMap((folder) =>
    readdirSync(join(packageDir, folder), { recursive: true, withFileTypes: true }).map(
      (entry) =>
        `/${relative(packageDir, join(entry.parentPath, entry.name))}${entry.isDirectory() ? '/' : ''}`,
    ),
  )
  const named = read('ARCHITECTURE.md').matchAll(/`([\w./-]+(?:\.tsx?|\/))`/g)
  const known = [...paths, ...sources.map((folder) => `/${folder}/`)]
  const lost = Array.from(named, ([, path = '']) => path).filter(
    (path) =>
      !path.startsWith('data/') &&
      !existsSync(join(packageDir, path)) &&
      !known.some((one) => one.endsWith(`/${path}`)),
  )
  expect(lost).toEqual([])
})

it('leads from the README to every page', () => {
  const linked = new Set<string>()
  const follow = (path: string) => {
    if (linked.has(path)) return
    linked.add(path)
    for (const link of pages.find((page) => page.path === path)?.links ?? [])
      if (/^[^:]+\.md(#|$)/.test(link)) follow(normalize(join(dirname(path), link.replace(/#.*/, ''))))
  }
  follow('README.md')
  expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([])
})

it('keeps the README to one sitting', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150)
})

/** Names in capitals that are neither ours nor another program's variables: columns of lists from other systems. */
const columns = ['UNSUB_TIME', 'CLEAN_TIME', 'EMAIL_BLACKLIST']

it('names only variables that Diglot, its tests or compose.yaml read', () => {
  const known = new Set([...variables.map(({ name }) => name), ...Object.keys(errorCodes), ...columns])
  const readElsewhere = [
    'compose.yaml',
    'tests/helpers/browser.ts',
    'tests/helpers/shared-postgres.ts',
    'tests/e2e/workers.test.ts',
  ].map(read)
  const isKnown = (name: string) => known.has(name) || readElsewhere.some((text) => text.includes(name))
  const named = pages.flatMap(({ path, code, blocks }) =>
    [...code, ...blocks.map(({ text }) => text)].flatMap((text) =>
      (text.match(/(?<![\w/$])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g) ?? []).map((name) => ({ path, name })),
    ),
  )
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter(({ name }) => !isKnown(name))).toEqual([])
})

it('tells in docs/deploying.md of every variable that Diglot reads', () => {
  const page = read('docs/deploying.md')
  expect(variables.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

it('tells in docs/templates.md of every field of a view, and of no other', () => {
  const page = read('docs/templates.md').replace(/^[\s\S]*\n## DigestView\n/, '')
  const rows = page.match(/^\| .*$/gm)?.join('\n') ?? ''
  const named = new Set([...rows.matchAll(/`([a-z]\w*)(?:\[\])?`/gi)].map(([, name]) => name))
  const fields = fieldsOf(z.toJSONSchema(digestViewSchema))
  expect([...fields].filter((name) => !named.has(name))).toEqual([])
  const values = ['stacked', 'split', 'columns', 'ltr', 'rtl', 'summary', 'paragraph', 'quote', 'heading']
  expect([...named].filter((name) => !fields.has(name ?? '') && !values.includes(name ?? ''))).toEqual([])
})

/** The names of all fields, however deep. */
function fieldsOf(schema: z.core.JSONSchema.BaseSchema): Set<string> {
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...[schema.items ?? []].flat(),
  ].filter((part) => typeof part === 'object')
  return new Set([...Object.keys(schema.properties ?? {}), ...below.flatMap((part) => [...fieldsOf(part)])])
}

it('names only tests that there are in the table of threats', () => {
  const named = read('docs/security.md').match(/tests\/[\w./-]+\.ts/g) ?? []
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(join(packageDir, path)))).toEqual([])
})

it('tells in docs/dependencies.md what every package is for that is installed, and of no other', () => {
  const { dependencies, peerDependencies } = JSON.parse(read('package.json'))
  const rows = read('docs/dependencies.md').match(/^\| `[^|]*/gm) ?? []
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).toSorted())
})
