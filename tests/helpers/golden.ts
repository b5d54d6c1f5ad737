import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import { layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from './a-newsletter.ts'
import { articleOfAllBlocks } from './all-blocks.ts'
import { engines, renderText } from './renderers.ts'

/** A small issue with one of everything: enough articles for contents, links, emphasis, a missing field, two sources. */
const articles = [
  anArticle({ id: 'first' }),
  anArticle({
    id: 'second',
    topic: null,
    sources: [
      { name: null, url: 'https://www.example.org/a?x=1&y=2' },
      { name: 'Example Wire', url: 'https://example.net/b' },
    ],
    sections: new Map([
      [
        'zh-Hans',
        aSection({
          headline: '第二篇 “引号” 与 <符号>',
          keywords: ['一'],
          summary: ['见[《计划》](https://example.com/plan)，**重点**。'],
        }),
      ],
      [
        'en',
        aSection({
          headline: 'Second “quotes” & <signs>',
          keywords: ['One'],
          summary: ['See [the plan](https://example.com/plan), **key**, *soft*, `code`.'],
        }),
      ],
    ]),
  }),
  anArticle({
    id: 'third',
    sections: new Map([
      ['zh-Hans', aSection({ headline: null, keywords: null })],
      ['en', aSection()],
    ]),
  }),
  anArticle({ id: 'fourth' }),
]

/** Every golden file's name and what it should hold. */
export async function goldenFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const newsletter = aNewsletter()
  for (const layout of layoutNames) {
    const issue = anIssue({ layout, articles: articles.map(({ id }) => id) })
    for (const id of editionsOf(newsletter)) {
      for (const engine of templateNames) {
        const edition = await renderEdition({ newsletter, issue, articles, strings: someStrings }, id, {
          engine: engines[engine],
          renderText,
        })
        files.set(`${engine}-${layout}-${id}.html`, edition.html)
        files.set(`${layout}-${id}.txt`, edition.text)
      }
    }
  }
  for (const [name, content] of await blockFiles()) files.set(name, content)
  return files
}

/** An issue of one article that has every block. */
async function blockFiles(): Promise<[string, string][]> {
  const newsletter = aNewsletter()
  const issue = anIssue({ articles: [articleOfAllBlocks.id] })
  const source = { newsletter, issue, articles: [articleOfAllBlocks], strings: someStrings }
  const files: [string, string][] = []
  for (const engine of templateNames) {
    const edition = await renderEdition(source, 'zh-Hans+en', { engine: engines[engine], renderText })
    files.push([`${engine}-blocks-zh-Hans+en.html`, edition.html], ['blocks-zh-Hans+en.txt', edition.text])
  }
  return files
}

const folder = join(import.meta.dirname, '..', 'golden')

/** The HTML parts as they are kept: what the templates made when they were last reviewed. */
export function keptMails(): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
