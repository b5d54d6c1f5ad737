import { execFile, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import { layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { themeNames } from '../../src/domain/newsletter/theme.ts'
import { fillHtml, sampleSlots } from '../../src/domain/proof/slots.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { aPicture } from '../helpers/a-picture.ts'
import { articleOfAllBlocks } from '../helpers/all-blocks.ts'
import { inTheme } from '../helpers/fixture-issue.ts'
import { aGlossary, oneOfEach } from '../helpers/issue-blocks.ts'
import { engines, renderText } from '../helpers/renderers.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** Where `vnu.jar` of the npm package `vnu-jar` lies. It has 30 MB and needs Java, so nothing here depends on it. */
const jar = process.env.VNU_JAR
const canRun = jar !== undefined && spawnSync('java', ['-version']).status === 0

/** What the checker calls an error, and why a mail has it all the same. */
const known: readonly (readonly [message: RegExp, reason: string])[] = [
  [/^CSS: “mso-table-[lr]space”/, 'MJML: takes the space away that Outlook for Windows puts beside tables'],
  [/^Attribute “xmlns:[vo]” not allowed here/, 'MJML: Outlook for Windows reads its own settings by them'],
  [
    /^Element “meta” is missing one or more of the following attributes: “content”/,
    'React Email: x-apple-disable-message-reformatting, which has a name alone',
  ],
]

const articles = [
  anArticle({ id: 'lead', picture: aPicture({ caption: new Map([['en', 'A hall']]) }) }),
  { ...articleOfAllBlocks, id: 'blocks' },
  anArticle({ id: 'brief', topic: null, sources: [] }),
  anArticle({ id: 'last' }),
]

async function writeMails(folder: string): Promise<readonly string[]> {
  const paths: string[] = []
  for (const theme of themeNames)
    for (const layout of layoutNames)
      for (const engine of templateNames)
        for (const id of editionsOf(aNewsletter())) {
          const issue = anIssue({
            layout,
            articles: articles.map((article) => article.id),
            blocks: oneOfEach,
          })
          const source = {
            newsletter: aNewsletter(),
            issue,
            articles,
            glossary: aGlossary,
            strings: someStrings,
          }
          const renderers = { engine: engines[engine], renderText }
          const { html, readerName } = await renderEdition(inTheme(source, theme), id, renderers)
          const path = join(folder, `${theme}-${layout}-${engine}-${id}.html`)
          await writeFile(path, fillHtml(html, sampleSlots(source.newsletter.siteUrl, readerName)))
          paths.push(path)
        }
  return paths
}

interface Finding {
  readonly type: string
  readonly url: string
  readonly message: string
}

/** It ends with 1 where it finds something. */
function check(paths: readonly string[]): Promise<readonly Finding[]> {
  const options = ['-jar', jar ?? '', '--errors-only', '--format', 'json', ...paths]
  return new Promise((resolve, reject) =>
    execFile('java', options, { maxBuffer: 64_000_000 }, (error, _, found) => {
      if (error !== null && error.code !== 1) return reject(error)
      resolve(JSON.parse(found).messages)
    }),
  )
}

it.skipIf(!canRun)(
  'has no error for the Nu HTML checker but those that have a reason (needs Java, and VNU_JAR)',
  async () => {
    const paths = await writeMails(await tempFolder())
    expect(paths.length).toBeGreaterThan(50)
    const found = await check(paths)
    const others = found.filter(({ message }) => !known.some(([pattern]) => pattern.test(message)))
    expect([...new Set(others.map(({ url, message }) => `${basename(url)}: ${message}`))]).toEqual([])
    for (const [pattern, reason] of known)
      expect([reason, found.some(({ message }) => pattern.test(message))]).toEqual([reason, true])
  },
)
