import { join } from 'node:path'
import { checkArticle } from '../src/check/index.ts'
import { loadContent } from '../src/content/load-content.ts'
import { median } from './report.ts'

const ROUNDS = 20

/** Milliseconds of CPU that comparing the languages of one article of the sample takes, in the median. */
export async function parityPace(): Promise<number> {
  const folder = join(import.meta.dirname, '../content')
  const content = await loadContent(folder, { defaultStringsDir: join(folder, 'strings') })
  const articles = [...content.articles.values()]
  // A round at a time: some systems count the time of a thread in steps that are longer than an article takes.
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.threadCpuUsage()
    // What was found in an article is kept with it: a copy is looked through again.
    for (const article of articles) checkArticle({ ...content, article: { ...article } })
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000 / articles.length
  })
  return median(times.slice(ROUNDS / 2))
}
