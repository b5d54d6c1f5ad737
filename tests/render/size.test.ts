import { describe, expect, it } from 'vitest'
import { sampleIssue } from '../../bench/sample-issue.ts'
import { type LayoutName, templateNames } from '../../src/domain/newsletter/issue.ts'
import { cropOf, pictureKey } from '../../src/domain/newsletter/picture.ts'
import { themeNames } from '../../src/domain/newsletter/theme.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import type { DigestSource } from '../../src/render/view/derive.ts'
import { aPicture, aReadyPicture } from '../helpers/a-picture.ts'
import { inTheme } from '../helpers/fixture-issue.ts'

const sample = await sampleIssue()

/** Each with its words in both languages. */
function withPictures(source: DigestSource): DigestSource {
  const articles = source.articles.map((article, index) => ({
    ...article,
    picture: aPicture({
      source: { file: `${index}.jpg` },
      alt: new Map([
        ['zh-Hans', '会场里的各国代表在主席台前合影'],
        ['en', 'Delegates of many countries pose in front of the podium'],
      ]),
      caption: new Map([
        ['zh-Hans', '七月二十六日，上海'],
        ['en', 'Shanghai, 26 July'],
      ]),
      credit: new Map([
        ['zh-Hans', '示例社'],
        ['en', 'Example Agency'],
      ]),
    }),
  }))
  const pictures = new Map(
    articles.map(({ picture }, index) => [
      pictureKey(`${index}.jpg`, cropOf(picture)),
      aReadyPicture(String(index)),
    ]),
  )
  return { ...source, articles, pictures }
}

/** In bytes, without pictures and with ten of them. In parts for each language a story has a frame, and its picture, in both. */
const budgets: Readonly<Record<LayoutName, readonly [bare: number, pictured: number]>> = {
  stacked: [44_000, 48_500],
  columns: [45_000, 50_000],
  split: [45_000, 50_000],
}

describe.each(templateNames)('ten bilingual articles of the sample with %s', (engine) => {
  it.each(Object.entries(budgets))('are light (%s)', async (layout, most) => {
    expect(sample.source.articles).toHaveLength(10)
    for (const theme of themeNames)
      for (const id of ['zh-Hans+en', 'en+zh-Hans'])
        for (const [index, source] of [sample.source, withPictures(sample.source)].entries()) {
          const issue = { ...source.issue, layout: layout as LayoutName }
          const { html } = await renderEdition(inTheme({ ...source, issue }, theme), id, {
            engine: sample.engines[engine],
            renderText: sample.renderText,
          })
          expect(html.match(/<img /g)?.length ?? 0).toBe(index * (layout === 'split' ? 20 : 10))
          expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most[index] ?? 0)
        }
  })
})
