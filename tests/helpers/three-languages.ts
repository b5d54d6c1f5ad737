import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initNewsletter } from '../../src/app/setup/init-newsletter.ts'
import { codeOfPractice, genevaSummit, labelledPaste } from './policy-news.ts'
import { packageDir } from './run-cli.ts'
import { shareTemplateCache } from './template-cache.ts'

export const threeLanguages = ['de', 'fr', 'en'] as const
/** The same two stories in each of them, in the order in which an issue has them. */
export const stories = [genevaSummit, codeOfPractice] as const
/** What they become as one text that an editor received. */
export const pastes = stories.map((news) => labelledPaste(news, threeLanguages))
export const week = { issue: '2025-w28', day: new Date('2025-07-14T09:00:00Z') } as const

export const textOf = (story: (typeof stories)[number], tag: string) => {
  const text = story.texts[tag]
  if (text === undefined) throw new Error(`The story is not in ${tag}.`)
  return text
}

export const inEach = <T>(of: (tag: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(threeLanguages.map((tag) => [tag, of(tag)]))

/** A newsletter in German, French and English, as `diglot init` makes it, with settings of its own. */
export async function initThreeLanguages(folder: string): Promise<string> {
  const root = join(folder, 'drei')
  await initNewsletter(packageDir, { folder: root, languages: threeLanguages })
  await shareTemplateCache(root)
  const settings = join(root, 'content', 'newsletter.yaml')
  const text = await readFile(settings, 'utf8')
  const own = text
    .replaceAll('sample.example.com', 'digest.example.org')
    .replace(/^name:.*$/m, 'name: { de: Die Woche, fr: La semaine, en: The Week }')
    .replace(/^postalAddress:.*$/m, 'postalAddress: 1 Press Street, Exampleton')
  await writeFile(settings, own)
  return root
}
