import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadContent } from '../../src/content/load-content.ts'
import type { Content } from '../../src/domain/newsletter/content.ts'
import { tempFolder } from './temp-folder.ts'

/** The fixed words that come with diglot. */
export const defaultStringsDir = join(import.meta.dirname, '../../content/strings')

export const newsletterYaml = `name: { zh-Hans: 周报, en: Weekly }
languages: [zh-Hans, en]
timeZone: Asia/Shanghai
defaultEdition: zh-Hans+en
sender:
  address: digest@example.com
editors: [editor@example.com]
listId: weekly.example.com
siteUrl: https://digest.example.com
postalAddress: 1 Example Street
topics:
  eu: { zh-Hans: 欧盟, en: European Union }
  us: { zh-Hans: 美国, en: United States }
`

export const articleYaml = `date: 2025-07-24
source: { name: Example Daily, url: "https://example.com/news" }
topic: eu
sections:
  zh-Hans:
    headline: 欧盟给出模板
    keywords: [训练数据, 模板]
    summary: |
      第一段。

      第二段。
  en:
    headline: The EU provides a template
    keywords: [Training data, Template]
    summary: |
      First paragraph.

      Second paragraph.
`

export const issueYaml = `number: 30
date: 2025-07-28
covers: { from: 2025-07-21, to: 2025-07-27 }
subject: { zh-Hans: 主题, en: Subject }
preheader: { zh-Hans: 预览, en: Preheader }
articles: [2025-07-24-template]
`

/** A folder `content` with one newsletter, one article and one issue; a file that is given as null is left out. */
export async function contentFolder(
  files: Readonly<Record<string, string | Buffer | null>> = {},
): Promise<string> {
  const contentDir = join(await tempFolder(), 'content')
  const all = {
    'newsletter.yaml': newsletterYaml,
    'articles/2025-07-24-template.yaml': articleYaml,
    'issues/2025-w30.yaml': issueYaml,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    if (text === null) continue
    await mkdir(dirname(join(contentDir, name)), { recursive: true })
    await writeFile(join(contentDir, name), text)
  }
  return contentDir
}

export async function load(contentDir: string): Promise<Content> {
  return loadContent(contentDir, { defaultStringsDir })
}
