import { expect, it } from 'vitest'
import { judge, labelledPairs } from '../../helpers/parity-set.ts'
import { sampleGlossary } from '../../helpers/sample-glossary.ts'

it('catches what is wrong in the labelled pairs, and says little of those that are right', async () => {
  const glossary = await sampleGlossary()
  const judged = labelledPairs('read').map((pair) => judge(pair, glossary))
  const broken = judged.filter(({ pair }) => pair.wrong !== null)
  const right = judged.filter(({ pair }) => pair.wrong === null)
  expect(broken.filter(({ hits }) => hits.length > 0).length / broken.length).toBeGreaterThanOrEqual(0.95)
  expect(right.filter(({ findings }) => findings.length > 0).length / right.length).toBeLessThanOrEqual(0.05)
})

it('has pairs enough, half of them broken', () => {
  const pairs = [...labelledPairs('read'), ...labelledPairs('unread')]
  const broken = pairs.filter(({ wrong }) => wrong !== null).length
  expect(pairs.length).toBeGreaterThanOrEqual(260)
  expect(Math.round((broken / pairs.length) * 10)).toBe(5)
})
