import { expect, it } from 'vitest'
import { sampleIssue } from '../../bench/sample-issue.ts'
import { templateNames } from '../../src/domain/newsletter/issue.ts'
import { renderEdition } from '../../src/render/render-edition.ts'

const sample = await sampleIssue()

it.each(templateNames)('ten bilingual articles of the sample stay under 45 KB with %s', async (engine) => {
  const { source } = sample
  expect(source.articles).toHaveLength(10)
  for (const id of ['zh-Hans+en', 'en+zh-Hans']) {
    const { html } = await renderEdition(source, id, {
      engine: sample.engines[engine],
      renderText: sample.renderText,
    })
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(45_000)
  }
})
