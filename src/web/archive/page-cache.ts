import type { Site } from '../site.ts'
import type { ReadyPage } from './archive-page.ts'

/** Of some 60 KB each. */
const MOST_PAGES = 200

/** Keeps pages until the site changes; the one that was not asked for the longest gives way to a new one. */
export function createPageCache(): (
  site: Site,
  key: string,
  make: () => Promise<ReadyPage>,
) => Promise<ReadyPage> {
  const pages = new Map<string, Promise<ReadyPage>>()
  let keptFor: Site | null = null
  return (site, key, make) => {
    if (keptFor !== site) pages.clear()
    keptFor = site
    const page = pages.get(key) ?? make()
    pages.delete(key)
    pages.set(key, page)
    // What could not be made is tried again.
    page.catch(() => pages.delete(key))
    const [oldest] = pages.keys()
    if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest)
    return page
  }
}
