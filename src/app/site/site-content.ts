import { join } from 'node:path'
import { requireSound } from '../../content/load-content.ts'
import { loadSiteWords } from '../../content/load-strings.ts'
import { editionsOf } from '../../domain/edition.ts'
import { watchFolders } from '../../preview/watch-folders.ts'
import { namesOf } from '../../render/derive.ts'
import type { Site } from '../../web/site.ts'
import type { AppContext } from '../context.ts'

/** What the site shows of the content; it follows every change, and keeps the last sound one while a record is broken. */
export interface SiteContent {
  readonly site: () => Promise<Site>
  close(): void
}

export type SiteContentContext = Pick<AppContext, 'contentDir' | 'load' | 'packageDir'>

/** Throws `CONTENT_INVALID` where the content is broken to begin with. */
export async function openSiteContent(
  context: SiteContentContext,
  onError: (error: unknown) => void,
): Promise<SiteContent> {
  let current = await readSite(context)
  const watcher = watchFolders([context.contentDir])
  const stop = watcher.onChange(() => {
    readSite(context).then((site) => {
      current = site
    }, onError)
  })
  return {
    site: async () => current,
    close() {
      stop()
      watcher.close()
    },
  }
}

export async function readSite({ load, contentDir, packageDir }: SiteContentContext): Promise<Site> {
  const content = await load()
  requireSound(content)
  const { newsletter } = content
  const defaultStringsDir = join(packageDir, 'content', 'strings')
  return {
    newsletter,
    names: namesOf(newsletter),
    words: await loadSiteWords(newsletter, { contentDir, defaultStringsDir }),
    editions: editionsOf(newsletter),
  }
}
