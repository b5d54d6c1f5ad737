import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMjmlEngine } from '../../src/render/engines/mjml.ts'
import { createReactEngine } from '../../src/render/engines/react.ts'
import { createTextRenderer } from '../../src/render/text.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const source = { newsletter: aNewsletter(), issue: anIssue(), articles: [anArticle()], strings: someStrings }
const view = createView(source, 'zh-Hans+en')

const render = {
  mjml: (folder: string) =>
    createMjmlEngine({ templateDir: folder, cacheDir: join(folder, 'cache') }).renderHtml(view),
  text: (folder: string) => createTextRenderer({ templateDir: folder })(view),
  react: (folder: string) => createReactEngine({ templateDir: folder }).renderHtml(view),
}

/** What of a template's file is replaced by what; the fault is on the line where it begins. */
type Broken = readonly [kind: keyof typeof render, file: string, from: string, to: string, words: string]

it.each<Broken>([
  ['mjml', 'digest.mjml.hbs', '{{title}}', '{{title', 'Parse error'],
  ['mjml', 'digest.mjml.hbs', '{{title}}', '{{tittle}}', '"tittle" not defined'],
  ['mjml', 'digest.mjml.hbs', '{{heading.text}}', '{{> nowhere}}', 'There is no partials/nowhere.hbs.'],
  ['mjml', 'digest.mjml.hbs', '{{{side @root}}}', '{{{beside @root}}}', '"beside" not defined'],
  ['mjml', 'digest.mjml.hbs', '<mj-raw', '<mj-ra', 'is not valid'],
  ['mjml', 'partials/section.hbs', '{{headline}}', '{{headlin}}', '"headlin" not defined'],
  ['mjml', 'partials/section.hbs', '{{#each keywords}}', '{{/if}}{{#each keywords}}', 'Parse error'],
  ['text', 'digest.txt.hbs', '{{list keywords', '{{list keyword', 'Cannot read properties of undefined'],
  ['text', 'digest.txt.hbs', '{{line "="}}', '{{line -1}}', 'is not a function'],
  ['react', 'section.tsx', 'section.keywords.map', 'section.keyword.map', "reading 'map'"],
  ['react', 'section.tsx', 'const Heading', 'const = Heading', 'cannot be loaded'],
])('names the line of the %s template: %s, %s', async (kind, file, from, to, words) => {
  const folder = await tempFolder()
  await cp(join(packageDir, 'templates', kind), folder, { recursive: true })
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
  const line = text.slice(0, text.indexOf(from)).split('\n').length
  const thrown = await render[kind](folder).then(
    () => null,
    (error: unknown) => error,
  )
  expect(thrown).toMatchObject({ code: 'TEMPLATE_FAILED', message: expect.saying(words) })
  const { where, details } = thrown as { where: string; details: readonly { where: string }[] }
  expect([where, ...details.map((detail) => detail.where)]).toContain(`${path}:${line}`)
})
