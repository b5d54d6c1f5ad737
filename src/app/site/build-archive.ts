import { createSecretKey, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { Hono } from 'hono'
import { z } from 'zod'
import { DiglotError } from '../../errors.ts'
import { readRegularFile } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import { archivePath, feedEditions, issuePath, type PublishedIssue } from '../../web/archive/archive.ts'
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

export type ArchiveContext = SiteContentContext & Pick<AppContext, 'clock' | 'store'>

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
  const { sends, readers, signUps, ownerLinks, links, clicks } = await context.store()
  const archive = createArchive({ sends, clock: context.clock, hiddenIssues: async () => hiddenIssues })
  // Nothing that is written here is signed.
  const unused = createSecretKey(randomBytes(32))
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
      clicks,
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
  const issues = await archive.issues()
  const files = filesOf(site, issues)
  await writeManifest(folder, new Set([...before, ...files.keys()]))
  for (const [name, path] of files)
    await writePage(app, join(folder, name), `${basePathOf(site.newsletter.siteUrl)}${path}`)
  for (const name of before) if (!files.has(name)) await rm(join(folder, name), { force: true })
  await writeManifest(folder, new Set(files.keys()))
  return { issues: issues.length, files: files.size }
}

/** Every file, and the path that the site answers with what is in it. */
function filesOf(site: Site, issues: readonly PublishedIssue[]): ReadonlyMap<string, string> {
  const index = (path: string) => [`${path.slice(1)}/index.html`, path] as const
  return new Map([
    ['index.html', archivePath()],
    index(archivePath()),
    ...siteLanguages(site).map((tag) => index(archivePath(tag))),
    ...issues.flatMap(({ issueId, editions }) => [
      index(`/issues/${issueId}`),
      ...editions.map(({ id }) => index(issuePath(issueId, id))),
    ]),
    ...feedEditions(site).flatMap((id) =>
      ['atom', 'json'].map((kind) => [`feeds/${id}.${kind}`, `/feeds/${id}.${kind}`] as const),
    ),
    ...['sitemap.xml', 'robots.txt', 'site.css', 'icon.svg'].map((name) => [name, `/${name}`] as const),
  ])
}

async function writeManifest(folder: string, names: ReadonlySet<string>): Promise<void> {
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify([...names], null, 2)}\n`, { force: true })
}

async function writePage(app: Hono, file: string, path: string): Promise<void> {
  const response = await app.request(path)
  if (!response.ok) throw new Error(`The site answers ${path} with ${response.status}.`)
  await writeWhole(file, await response.text(), { force: true })
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
    throw new DiglotError('ALREADY_EXISTS', 'The folder holds something else, and nothing was written.', {
      where: folder,
      hint: 'Name a folder of its own for the archive, which does not exist yet or is empty.',
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
    throw new DiglotError('ALREADY_EXISTS', 'It cannot be told which files are of an earlier build.', {
      where,
      hint: 'The file is damaged. Empty the folder, or name another one, and build again.',
      cause,
    })
  }
}
