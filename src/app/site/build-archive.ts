import { createSecretKey, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { readRegularFile } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import {
  archivePath,
  articlePath,
  feedEditions,
  issuePath,
  type PublishedIssue,
  searchPath,
} from '../../web/archive/archive.ts'
import { cardPath, hasCard } from '../../web/archive/share-card.ts'
import { archivePageCount } from '../../web/pages/archive-pages.ts'
import { indexShards, searchScripts } from '../../web/search/static-index.ts'
import { basePathOf, type Site, siteLanguages } from '../../web/site.ts'
import { createSiteApp } from '../../web/site-app.ts'
import type { AppContext } from '../context.ts'
import { createArchive } from './published-issues.ts'
import { readSiteContent, type SiteContentContext } from './site-content.ts'

export interface BuiltArchive {
  readonly issues: number
  /** How many files there are. */
  readonly files: number
}

export type ArchiveContext = SiteContentContext & Pick<AppContext, 'cards' | 'clock' | 'store'>

/**
 * Names every file that is written, so that the next build knows which are its own. It is there before any of them: a
 * build that was killed has left nothing that the next one does not know.
 */
const MANIFEST = '.diglot-archive.json'
/** What `writeWhole` leaves of it where the process is killed meanwhile. */
const UNFINISHED_MANIFEST = /^\.\.diglot-archive\.json\.[\da-f-]{36}\.tmp$/

/**
 * Writes the archive, its feeds and the sitemap as files for any web host: what the site itself answers. Each file is
 * there whole or not at all; what an earlier build wrote and this one does not goes. Throws `ALREADY_EXISTS` where the
 * folder holds something else.
 */
export async function buildArchive(context: ArchiveContext, folder: string): Promise<BuiltArchive> {
  const before = await ownFiles(folder)
  const { site: served, hiddenIssues } = await readSiteContent(context)
  const site = { ...served, formsUrl: served.newsletter.siteUrl }
  const { sends, readers, signUps, ownerLinks, links, clicks, pictures } = await context.store()
  const archive = createArchive({ sends, clock: context.clock, hiddenIssues: async () => hiddenIssues })
  // Nothing that is written here is signed.
  const unused = createSecretKey(randomBytes(32))
  const issues = await archive.issues()
  const shards = await indexShards(archive, issues, site.newsletter.siteUrl)
  const app = createSiteApp(
    {
      site: async () => site,
      key: unused,
      secretKey: unused,
      clock: context.clock,
      readers,
      signUps,
      ownerLinks,
      links,
      archive,
      search: { shards: shards.length },
      drawCard: async (card, photo) => (await context.cards()).draw(card, photo),
      clicks,
      pictures,
      linkTargets: async () => [],
      networkOf: () => '',
      onMailDue: () => undefined,
      webhooks: null,
      onError: (error) => {
        throw error
      },
    },
    site.newsletter.siteUrl,
  )
  const files = new Map<string, PageOrText>([...pagesOf(site, issues), ...(await searchFiles(shards))])
  await writeManifest(folder, new Set([...before, ...files.keys()]))
  const base = basePathOf(site.newsletter.siteUrl)
  for (const [name, file] of files)
    if ('text' in file) await writeWhole(join(folder, name), file.text, { force: true })
    else await writePage(app, join(folder, name), `${base}${file.path}`)
  for (const name of before) if (!files.has(name)) await rm(join(folder, name), { force: true })
  await writeManifest(folder, new Set(files.keys()))
  return { issues: issues.length, files: files.size }
}

/** A file that the site answers a path with, or one that only a built archive has. */
type PageOrText = { readonly path: string } | { readonly text: string }

/** Every file, and the path that the site answers with what is in it. */
function pagesOf(site: Site, issues: readonly PublishedIssue[]): readonly (readonly [string, PageOrText])[] {
  const file = (path: string) => [path.slice(1), { path }] as const
  const index = (path: string) => [`${path.slice(1)}/index.html`, { path }] as const
  const listPages = Array.from({ length: archivePageCount(issues) }, (_, at) => at + 1)
  return [
    ['index.html', { path: archivePath() }],
    index(archivePath()),
    ...siteLanguages(site).flatMap((tag) => [
      ...listPages.map((number) => index(archivePath(tag, number))),
      index(searchPath(tag)),
    ]),
    ...issues.flatMap(({ issueId, editions, pictures, calendars }) => [
      index(`/issues/${issueId}`),
      ...editions.flatMap(({ id, articles }) => [
        index(issuePath(issueId, id)),
        ...articles.map(({ number }) => index(articlePath(issueId, id, number))),
      ]),
      ...editions.filter(hasCard).map(({ id }) => file(cardPath(issueId, id))),
      ...pictures.map((name) => file(`/pictures/${name}`)),
      ...calendars.map((name) => file(`/calendar/${name}`)),
    ]),
    ...feedEditions(site).flatMap((id) => ['atom', 'json'].map((kind) => file(`/feeds/${id}.${kind}`))),
    ...['sitemap.xml', 'robots.txt', 'site.css', 'icon.svg'].map((name) => file(`/${name}`)),
  ]
}

async function searchFiles(shards: readonly string[]): Promise<readonly (readonly [string, PageOrText])[]> {
  const files = [
    ...shards.map((text, number) => [`${number}.json`, text] as const),
    ...(await searchScripts()),
  ]
  return files.map(([name, text]) => [`search/${name}`, { text }])
}

async function writeManifest(folder: string, names: ReadonlySet<string>): Promise<void> {
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify([...names], null, 2)}\n`, { force: true })
}

async function writePage(app: Hono, file: string, path: string): Promise<void> {
  const response = await app.request(path)
  if (!response.ok) throw new Error(`The site answers ${path} with ${response.status}.`)
  await writeWhole(file, Buffer.from(await response.arrayBuffer()), { force: true })
}

/** What an earlier build wrote; nothing where the folder is empty or not there. */
async function ownFiles(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const entries = all.filter((name) => !UNFINISHED_MANIFEST.test(name))
  if (entries.length === 0) return []
  if (!entries.includes(MANIFEST))
    throw new DiglotError('ALREADY_EXISTS', msg`The folder holds something else, and nothing was written.`, {
      where: folder,
      hint: msg`Name a folder of its own for the archive, which does not exist yet or is empty.`,
    })
  return namesIn(await readManifest(folder), join(folder, MANIFEST))
}

async function readManifest(folder: string): Promise<string> {
  const bytes = await readRegularFile(join(folder, MANIFEST), { within: folder, mostBytes: 10_000_000 })
  return bytes.toString('utf8')
}

const manifest = z.array(
  z.string().refine((name) => !isAbsolute(name) && !name.split(/[\\/]/).includes('..')),
)

/** What is not written here must never be the reason to delete anything. */
function namesIn(text: string, where: string): readonly string[] {
  try {
    return manifest.parse(JSON.parse(text))
  } catch (cause) {
    throw new DiglotError('ALREADY_EXISTS', msg`It cannot be told which files are of an earlier build.`, {
      where,
      hint: msg`The file is damaged. Empty the folder, or name another one, and build again.`,
      cause,
    })
  }
}
