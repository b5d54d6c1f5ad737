import { expect, it } from 'vitest'
import { figuresOf } from '../helpers/judge-labelled.ts'
import { labelledSet } from '../helpers/labelled-sets.ts'
import { modalFigures, modalParts, modalSet } from '../helpers/modal-set.ts'
import { sentenceFigures, sentenceParts, sentenceSet } from '../helpers/sentence-set.ts'

/** The least that is caught of the wrong pairs of a set, both parts together, and the most false alarms: bench/README.md has the shares. */
it.each([
  { folder: 'parity', name: 'fr-en', caught: 38, alarms: 0 },
  { folder: 'parity', name: 'de-en', caught: 38, alarms: 0 },
  { folder: 'parity', name: 'es-en', caught: 37, alarms: 0 },
  { folder: 'parity', name: 'ru-en', caught: 38, alarms: 0 },
  { folder: 'parity', name: 'zh-en', caught: 38, alarms: 0 },
  { folder: 'parity', name: 'ja-en', caught: 37, alarms: 0 },
  { folder: 'parity', name: 'ko-en', caught: 37, alarms: 0 },
  { folder: 'parity', name: 'ar-en', caught: 37, alarms: 0 },
  { folder: 'parity', name: 'zh-ja', caught: 38, alarms: 1 },
  { folder: 'parity', name: 'de-fr', caught: 38, alarms: 1 },
  { folder: 'names', name: 'zh-en', caught: 60, alarms: 0 },
] as const)('$folder/$name: at least $caught are caught, at most $alarms are alarmed for nothing', (set) => {
  const parts = (['dev', 'heldout'] as const).map((part) =>
    figuresOf(labelledSet(set.folder, set.name, part)),
  )
  const sum = (figure: 'caught' | 'falseAlarms') => parts.reduce((all, part) => all + part[figure], 0)
  expect(sum('caught')).toBeGreaterThanOrEqual(set.caught)
  expect(sum('falseAlarms')).toBeLessThanOrEqual(set.alarms)
})

it.each([
  { part: 'later', caught: 16, alarms: 0 },
  { part: 'more', caught: 35, alarms: 0 },
  { part: 'news', caught: 29, alarms: 0 },
  { part: 'unread', caught: 18, alarms: 1 },
] as const)(
  'the $part set of names: at least $caught are caught, at most $alarms are alarmed for nothing',
  (set) => {
    const { caught, falseAlarms } = figuresOf(labelledSet('names', 'zh-en', set.part))
    expect(caught).toBeGreaterThanOrEqual(set.caught)
    expect(falseAlarms).toBeLessThanOrEqual(set.alarms)
  },
)

it.each([
  { name: 'zh-en', caught: 16 },
  { name: 'others', caught: 12 },
] as const)(
  'sentences/$name: at least $caught that stand alone are found, and none in a right pair',
  (set) => {
    const parts = sentenceParts.map((part) => sentenceFigures(sentenceSet(set.name, part)))
    expect(parts.reduce((all, part) => all + part.caught, 0)).toBeGreaterThanOrEqual(set.caught)
    expect(parts.flatMap(({ falselyAlarmed }) => falselyAlarmed)).toEqual([])
  },
)

it.each([
  { name: 'zh-en', caught: 21 },
  { name: 'others', caught: 12 },
] as const)('modals/$name: at least $caught wrong ones are found, and none in a right pair', (set) => {
  const parts = modalParts.map((part) => modalFigures(modalSet(set.name, part)))
  expect(parts.reduce((all, part) => all + part.caught, 0)).toBeGreaterThanOrEqual(set.caught)
  expect(parts.flatMap(({ falselyAlarmed }) => falselyAlarmed)).toEqual([])
})
