import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { editionsOf } from '../../src/domain/newsletter/edition.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aSite, press } from '../helpers/a-site.ts'
import { loadFixture, newestSource } from '../helpers/fixture-issue.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const root = join(import.meta.dirname, '..', '..')

/** Half-width marks beside Han: full-width ones belong there. What stands between digits or Latin letters is no mark of a sentence. */
function halfWidthMarks(text: string): readonly string[] {
  return text.match(/.{0,8}(?:\p{Script=Han} ?[,;:?!()](?![\w/])|[,;:?!()] ?\p{Script=Han}).{0,8}/gu) ?? []
}

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const client = join('src', 'preview', 'client', 'language', 'zh-hans')

it.each([
  ...['zh-Hans.yaml', 'zh-Hant.yaml', 'zh-Hans.site.yaml', 'zh-Hant.site.yaml'].map((name) =>
    join('content', 'strings', name),
  ),
  ...readdirSync(join(root, client)).map((name) => join(client, name)),
])('has no half-width mark in a Chinese sentence: %s', (path) => {
  // The label that pastes have is written as it stands there.
  const source = read(path).replaceAll('英语如下:', '')
  const strings = path.endsWith('.ts')
    ? (source.match(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).map((text) =>
        text.replace(/\$\{[^}]*\}/g, '1'),
      )
    : read(path)
        .split('\n')
        .map((line) => line.replace(/^\w+: |#.*/g, ''))
  expect(strings.flatMap(halfWidthMarks)).toEqual([])
})

it.each(['zh-Hans', 'zh-Hant'])('has none in what the text part says in %s', async (language) => {
  const content = await loadFixture('zh-en')
  const { newsletter } = content
  const source = {
    ...newestSource(content, 'stacked'),
    newsletter: { ...newsletter, derived: new Map([['zh-Hant', 'zh-Hans']]) },
  }
  if (!source.strings.has(language)) return
  expect(editionsOf(source.newsletter)).toContain(language)
  const { text } = await renderEdition(source, language, { engine: engines.mjml, renderText })
  expect(halfWidthMarks(text)).toEqual([])
})

it.each(['/', '/archive', '/confirm/x', '/unsubscribe', '/nowhere'])(
  'has none on the page %s',
  async (path) => {
    const { app } = await aSite({ languages: ['zh-Hans', 'en'] })
    const $ = load(await (await app.request(`${path}?lang=zh-Hans`)).text())
    expect($('html').attr('lang')).toBe('zh-Hans')
    expect(halfWidthMarks($('body').text())).toEqual([])
  },
)

it('has none on a reader’s own pages', async () => {
  const site = await aSite({ languages: ['zh-Hans', 'en'] })
  for (const purpose of ['preferences', 'unsubscribe'] as const) {
    const path = await site.readerPath(purpose, { edition: 'zh-Hans' })
    const answers = [await site.app.request(path), await site.app.request(path, press())]
    for (const answer of answers) expect(halfWidthMarks(load(await answer.text())('body').text())).toEqual([])
  }
})
