import { join } from 'node:path'
import { loadContent, requireSound } from '../../src/content/load-content.ts'
import type { Content } from '../../src/domain/newsletter/content.ts'
import { findIssue } from '../../src/domain/newsletter/find-issue.ts'
import type { LayoutName } from '../../src/domain/newsletter/issue.ts'
import { type ThemeName, themes } from '../../src/domain/newsletter/theme.ts'
import type { DigestSource } from '../../src/render/view/derive.ts'

const root = join(import.meta.dirname, '..', '..')

const contentDirs = {
  'zh-en': join(root, 'content'),
  'ar-en': join(root, 'tests', 'fixtures', 'ar-en', 'content'),
  'ja-en': join(root, 'tests', 'fixtures', 'ja-en', 'content'),
} as const

/** The newsletters that come with the project: the sample, and two small ones in other scripts. */
export type FixtureName = keyof typeof contentDirs

export const fixtureNames = Object.keys(contentDirs) as readonly FixtureName[]

export async function loadFixture(name: FixtureName): Promise<Content> {
  const content = await loadContent(contentDirs[name], {
    defaultStringsDir: join(root, 'content', 'strings'),
  })
  requireSound(content)
  return content
}

/** The newest issue of a newsletter, ready to be rendered in a layout. */
export function newestSource(content: Content, layout: LayoutName): DigestSource {
  const { newsletter, strings } = content
  const issue = { ...findIssue(content, undefined), layout }
  const articles = issue.articles.flatMap((id) => content.articles.get(id) ?? [])
  return { newsletter, issue, articles, strings }
}

/** The same in another theme. */
export function inTheme(source: DigestSource, theme: ThemeName): DigestSource {
  return { ...source, newsletter: { ...source.newsletter, theme, palette: themes[theme].palette } }
}
