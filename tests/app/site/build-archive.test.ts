import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { AppContext } from '../../../src/app/context.ts'
import { buildArchive } from '../../../src/app/site/build-archive.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite.ts'
import { aGoldenProof } from '../../helpers/a-golden-proof.ts'
import { contentFolder, issueYaml, load } from '../../helpers/content-folder.ts'
import { packageDir } from '../../helpers/run-cli.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')

/** A newsletter with one issue that was sent. */
async function aContext() {
  const contentDir = await contentFolder()
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await store.sends.start(await aGoldenProof('2025-w30'), { offered: ['en'], fallback: 'en' }, now)
  const context: Pick<AppContext, 'cards' | 'contentDir' | 'packageDir' | 'clock' | 'load' | 'store'> = {
    contentDir,
    packageDir,
    clock: () => now,
    load: () => load(contentDir),
    store: async () => store,
    // Drawing has tests of its own.
    cards: async () => ({ draw: async ({ text }) => Buffer.from(text.language) }),
  }
  return { context, contentDir }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}

it('writes every page of the archive, its feeds and what search engines ask for', async () => {
  const { context } = await aContext()
  const folder = join(await tempFolder(), 'site')
  expect(await buildArchive(context, folder)).toEqual({ issues: 1, files: 34 })
  expect(await filesIn(folder)).toEqual([
    '.diglot-archive.json',
    'archive/en/index.html',
    'archive/index.html',
    'archive/zh-Hans/index.html',
    'feeds/en.atom',
    'feeds/en.json',
    'feeds/zh-Hans+en.atom',
    'feeds/zh-Hans+en.json',
    'feeds/zh-Hans.atom',
    'feeds/zh-Hans.json',
    'icon.svg',
    'index.html',
    'issues/2025-w30/en+zh-Hans/index.html',
    ...[1, 2, 3, 4].map((number) => `issues/2025-w30/en/${number}/index.html`),
    'issues/2025-w30/en/index.html',
    'issues/2025-w30/index.html',
    'issues/2025-w30/zh-Hans+en/index.html',
    ...[1, 2, 3, 4].map((number) => `issues/2025-w30/zh-Hans/${number}/index.html`),
    'issues/2025-w30/zh-Hans/index.html',
    'robots.txt',
    'search/0.json',
    'search/en/index.html',
    'search/search-script.js',
    'search/search-text.js',
    'search/zh-Hans/index.html',
    'share/2025-w30/en.jpg',
    'share/2025-w30/zh-Hans.jpg',
    'site.css',
    'sitemap.xml',
  ])
  const page = await readFile(join(folder, 'issues/2025-w30/en/index.html'), 'utf8')
  expect(page).toContain('<link rel="canonical" href="https://digest.example.com/issues/2025-w30/en">')
  const list = await readFile(join(folder, 'archive/en/index.html'), 'utf8')
  for (const text of [page, list])
    expect(text).toContain('<a href="https://digest.example.com/subscribe?lang=en">Subscribe</a>')
  expect(list).toContain('<p class="mast"><a href="/archive/en">')
  const { documents } = JSON.parse(await readFile(join(folder, 'search/0.json'), 'utf8'))
  expect(documents).toHaveLength(8)
  expect(documents[0]).toEqual({
    article: '2025-w30/zh-Hans/1',
    language: 'zh-Hans',
    path: '/issues/2025-w30/zh-Hans/1',
    headline: '欧盟给出模板',
    meta: 'No. 30 · 2025-07-28 · 1 minutes zh-Hans',
    keywords: '欧盟 · 训练数据 · 模板',
    text: '第一段。\n第二段。',
  })
  const search = await readFile(join(folder, 'search/en/index.html'), 'utf8')
  expect(search).toContain('<script type="module" src="/search/search-script.js"></script>')
  expect(search).toContain('data-shards="1"')
  expect(await readFile(join(folder, 'search/search-script.js'), 'utf8')).toContain("from './search-text.js'")
})

it.each([
  ['is damaged', '{'],
  ['is of somebody else', '{"files":[]}'],
  ['names what is elsewhere', '["../content/newsletter.yaml"]'],
  ['names what is elsewhere, from the root', '["/etc/hosts"]'],
])('deletes nothing where the list of its files %s', async (_how, text) => {
  const { context } = await aContext()
  const folder = await tempFolder()
  await buildArchive(context, folder)
  await writeFile(join(folder, '.diglot-archive.json'), text)
  const files = await filesIn(folder)
  await expect(buildArchive(context, folder)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
  expect(await filesIn(folder)).toEqual(files)
})

it('takes away what an issue left that is no longer public, and nothing else', async () => {
  const { context, contentDir } = await aContext()
  const folder = await tempFolder()
  await buildArchive(context, folder)
  await writeFile(join(folder, 'CNAME'), 'digest.example.com')
  await writeFile(join(contentDir, 'issues/2025-w30.yaml'), `${issueYaml}public: false\n`)
  expect(await buildArchive(context, folder)).toEqual({ issues: 0, files: 18 })
  const files = await filesIn(folder)
  expect(files.filter((file) => file.startsWith('issues/'))).toEqual([])
  expect(files).toContain('CNAME')
})

it('writes nothing into a folder that holds something else', async () => {
  const { context } = await aContext()
  const folder = await tempFolder()
  await writeFile(join(folder, 'index.html'), 'mine')
  await expect(buildArchive(context, folder)).rejects.toMatchObject({ code: 'ALREADY_EXISTS', where: folder })
  expect(await filesIn(folder)).toEqual(['index.html'])
})

it('goes on where a first build was killed', async () => {
  const { context } = await aContext()
  const whole = join(await tempFolder(), 'site')
  await buildArchive(context, whole)
  const folder = join(await tempFolder(), 'site')
  let asked = 0
  const killed = {
    ...context,
    // The pages that are left cannot be made: as far as the folder knows the process has died.
    store: async () => {
      const store = await context.store()
      const frozenProof = (issueId: string) => {
        asked += 1
        if (asked === 4) throw new Error('killed')
        return store.sends.frozenProof(issueId)
      }
      return { ...store, sends: { ...store.sends, frozenProof } }
    },
  }
  await expect(buildArchive(killed, folder)).rejects.toThrow('killed')
  const half = await filesIn(folder)
  expect(half.length).toBeGreaterThan(1)
  await writeFile(join(folder, `..diglot-archive.json.${randomUUID()}.tmp`), '[')
  expect(await buildArchive(context, folder)).toEqual({ issues: 1, files: 34 })
  expect(await filesIn(folder)).toEqual(expect.arrayContaining([...(await filesIn(whole))]))
})
