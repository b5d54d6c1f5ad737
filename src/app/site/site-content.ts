import { join } from 'node:path'
import { requireSound } from '../../content/load-content.ts'
import { loadSiteWords } from '../../content/words/load-strings.ts'
import { formatDate } from '../../domain/language/format-date.ts'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import { inChosenDigits } from '../../domain/newsletter/newsletter.ts'
import { watchFolders } from '../../files/watch-folders.ts'
import { namesOf } from '../../render/view/derive.ts'
import type { Site } from '../../web/site.ts'
import type { AppContext } from '../context.ts'

/** What the site shows of the content; it follows every change, and keeps the last sound one while a record is broken. */
export interface SiteContent {
  readonly site: () => Promise<Site>
  /** Issues that are not public. */
  readonly hiddenIssues: () => Promise<ReadonlySet<string>>
  close(): void
}

export type SiteContentContext = Pick<AppContext, 'contentDir' | 'load' | 'packageDir'>

/** Throws `CONTENT_INVALID` where the content is broken to begin with. */
export async function openSiteContent(
  context: SiteContentContext,
  onError: (error: unknown) => void,
): Promise<SiteContent> {
  let current = await readSiteContent(context)
  const watcher = watchFolders([context.contentDir])
  const stop = watcher.onChange(() => {
    readSiteContent(context).then((read) => {
      current = read
    }, onError)
  })
  return {
    site: async () => current.site,
    hiddenIssues: async () => current.hiddenIssues,
    close() {
      stop()
      watcher.close()
    },
  }
}

interface ReadSiteContent {
  readonly site: Site
  readonly hiddenIssues: ReadonlySet<string>
}

/** As it is at this moment. Throws `CONTENT_INVALID`. */
export async function readSiteContent({
  load,
  contentDir,
  packageDir,
}: SiteContentContext): Promise<ReadSiteContent> {
  const content = await load()
  // Past issues are shown as they were sent: no article record is needed for them.
  const faults = content.faults.filter(({ where }) => !where.startsWith('content/articles/'))
  requireSound({ ...content, faults })
  const { newsletter, issues, strings } = content
  const defaultStringsDir = join(packageDir, 'content', 'strings')
  return {
    site: {
      newsletter,
      names: namesOf(newsletter),
      words: await loadSiteWords(newsletter, { contentDir, defaultStringsDir }),
      editions: editionsOf(newsletter),
      formsUrl: null,
      formatDay: (day, language) =>
        inChosenDigits(
          formatDate(day, strings.get(language)?.date ?? 'yyyy-MM-dd', language),
          newsletter,
          language,
        ),
    },
    hiddenIssues: new Set([...issues.values()].filter(({ isPublic }) => !isPublic).map(({ id }) => id)),
  }
}
