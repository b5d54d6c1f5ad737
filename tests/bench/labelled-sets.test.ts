import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  heldOutIds,
  labelledSet,
  nameFaults,
  nameTraps,
  parityFaults,
  parityPairs,
  parityTraps,
  type SetPair,
  setParts,
} from '../helpers/labelled-sets.ts'
import { modalKinds, modalParts, modalSet, modalSets } from '../helpers/modal-set.ts'
import {
  heldOutThird,
  sentenceKinds,
  sentenceParts,
  sentenceSet,
  sentenceSets,
} from '../helpers/sentence-set.ts'

interface TestedSet {
  readonly folder: 'parity' | 'names'
  readonly name: string
  readonly least: number
  readonly faults: readonly string[]
  readonly traps: readonly string[]
}

const sets: readonly TestedSet[] = [
  ...parityPairs.map((name) => ({
    folder: 'parity' as const,
    name,
    least: 78,
    faults: parityFaults,
    traps: parityTraps,
  })),
  { folder: 'names', name: 'zh-en', least: 120, faults: nameFaults, traps: nameTraps },
]

describe.each(sets)('the labelled set $folder/$name', ({ folder, name, least, faults, traps }) => {
  const dev = labelledSet(folder, name, 'dev')
  const heldOut = labelledSet(folder, name, 'heldout')
  const pairs = [...dev.pairs, ...heldOut.pairs]
  const right = pairs.filter(({ wrong }) => wrong === null)
  const wrong = pairs.filter((pair) => pair.wrong !== null)

  it('names its languages and its parts', () => {
    const languages = name.split('-').map((tag) => (tag === 'zh' ? 'zh-Hans' : tag))
    expect([dev.languages, dev.part]).toEqual([languages, 'dev'])
    expect([heldOut.languages, heldOut.part]).toEqual([languages, 'heldout'])
    expect(pairs.filter(({ texts }) => Object.keys(texts).join() !== languages.join())).toEqual([])
  })

  it('is large enough, and half of it is wrong', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(least)
    expect(wrong.length).toBe(right.length)
  })

  it('holds out a third of the right pairs and of the wrong ones, by the rule of its README', () => {
    expect(new Set(heldOut.pairs.map(({ id }) => id))).toEqual(heldOutIds(pairs))
  })

  it('says nothing twice, so that no part tells of the other', () => {
    expect(repeated(pairs.map(({ id }) => id))).toEqual([])
    expect(repeated(pairs.flatMap(({ texts }) => Object.values(texts)))).toEqual([])
  })

  it('labels each pair with a kind that its README lists', () => {
    expect(right.filter(({ kind }) => !traps.includes(kind)).map(({ id, kind }) => ({ id, kind }))).toEqual(
      [],
    )
    expect(wrong.filter(({ kind }) => !faults.includes(kind)).map(({ id, kind }) => ({ id, kind }))).toEqual(
      [],
    )
  })

  it('points at the one place that is wrong, and at what it stands against', () => {
    expect(wrong.filter((pair) => !pointsAtOnePlace(pair)).map(({ id }) => id)).toEqual([])
  })
})

const folder = join(import.meta.dirname, '../../bench/sets')

describe.each([
  { part: 'later', many: 40 },
  { part: 'more', many: 72 },
  { part: 'news', many: 60 },
  { part: 'unread', many: 40 },
] as const)('the set of names that is called $part', ({ part, many }) => {
  const { pairs } = labelledSet('names', 'zh-en', part)
  const wrong = pairs.filter((pair) => pair.wrong !== null)

  it('is large enough, and half of it is wrong', () => {
    expect([pairs.length, wrong.length]).toEqual([many, many / 2])
  })

  it('says nothing that the other parts say', () => {
    const parts = setParts.filter((other) => other !== part)
    const others = parts.flatMap((other) => labelledSet('names', 'zh-en', other).pairs)
    expect(repeated([...pairs, ...others].flatMap(({ texts }) => Object.values(texts)))).toEqual([])
  })

  it('labels each pair with a kind, and points at the one place that is wrong', () => {
    const kinds: readonly string[] = [...nameFaults, ...nameTraps]
    expect(pairs.filter(({ kind }) => !kinds.includes(kind))).toEqual([])
    expect(wrong.filter((pair) => !pointsAtOnePlace(pair)).map(({ id }) => id)).toEqual([])
  })
})

describe.each(sentenceSets)('the sentences of %s', (name) => {
  const [dev, heldOut] = sentenceParts.map((part) => sentenceSet(name, part).pairs)
  const pairs = [...(dev ?? []), ...(heldOut ?? [])]
  const wrong = pairs.filter(({ alone }) => alone !== null)

  it('are many, half with one that stands alone, and a third held out', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(name === 'zh-en' ? 40 : 20)
    expect(wrong.length * 2).toBe(pairs.length)
    expect(new Set(heldOut?.map(({ id }) => id))).toEqual(heldOutThird(pairs, ({ alone }) => alone !== null))
  })

  it('are of kinds that the README lists, in two languages, each once', () => {
    const kinds = (alone: unknown): readonly string[] => sentenceKinds[alone === null ? 'right' : 'wrong']
    expect(pairs.filter(({ kind, alone }) => !kinds(alone).includes(kind))).toEqual([])
    expect(pairs.filter(({ texts }) => Object.keys(texts).length !== 2)).toEqual([])
    expect(repeated(pairs.flatMap(({ texts }) => Object.values(texts)))).toEqual([])
  })

  it('mark a sentence that stands once in its text', () => {
    const plain = (text = '') => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const isOnce = ({ texts, alone }: (typeof pairs)[number]) =>
      alone !== null && plain(texts[alone.language]).split(alone.words).length === 2
    expect(wrong.filter((pair) => !isOnce(pair))).toEqual([])
  })
})

describe.each(modalSets)('the modals of %s', (name) => {
  const [dev, heldOut] = modalParts.map((part) => modalSet(name, part).pairs)
  const pairs = [...(dev ?? []), ...(heldOut ?? [])]
  const marked = pairs.filter(({ wrong }) => wrong !== null)

  it('are many, half of them wrong, and a third held out', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(name === 'zh-en' ? 40 : 20)
    expect(marked.length * 2).toBe(pairs.length)
    expect(new Set(heldOut?.map(({ id }) => id))).toEqual(heldOutThird(pairs, ({ wrong }) => wrong !== null))
  })

  it('are of kinds that the README lists, in two languages, each once', () => {
    const kinds = (wrong: unknown): readonly string[] => modalKinds[wrong === null ? 'right' : 'wrong']
    expect(pairs.filter(({ kind, wrong }) => !kinds(wrong).includes(kind))).toEqual([])
    expect(pairs.filter(({ texts }) => Object.keys(texts).length !== 2)).toEqual([])
    expect(repeated(pairs.map(({ texts }) => Object.values(texts).join('\n')))).toEqual([])
  })

  it('mark words that stand once in their text', () => {
    const isOnce = ({ texts, wrong }: (typeof pairs)[number]) =>
      wrong !== null && texts[wrong.language]?.split(wrong.words).length === 2
    expect(marked.filter((pair) => !isOnce(pair))).toEqual([])
  })
})

it('explains every kind in the README', () => {
  const page = readFileSync(join(folder, 'README.md'), 'utf8')
  const kinds = [
    ...parityFaults,
    ...parityTraps,
    ...nameFaults,
    ...nameTraps,
    ...Object.values(sentenceKinds).flat(),
    ...Object.values(modalKinds).flat(),
  ]
  expect(kinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([])
})

it('tests every file of labelled pairs', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  )
  const tested = sets.flatMap((set) =>
    ['dev', 'heldout'].map((part) => join(set.folder, `${set.name}.${part}.json`)),
  )
  const others = [
    'names/zh-en.later.json',
    'names/zh-en.more.json',
    'names/zh-en.news.json',
    'names/zh-en.unread.json',
    ...sentenceSets.flatMap((name) => sentenceParts.map((part) => `sentences/${name}.${part}.json`)),
    ...modalSets.flatMap((name) => modalParts.map((part) => `modals/${name}.${part}.json`)),
  ]
  expect(files.toSorted()).toEqual([...tested, ...others].toSorted())
})

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

function pointsAtOnePlace({ texts, wrong }: SetPair): boolean {
  if (wrong === null) return false
  const own = texts[wrong.language]
  const other = Object.entries(texts).find(([language]) => language !== wrong.language)?.[1]
  const standsOnce = (text = '', words: string) => text.split(words).length === 2
  return standsOnce(own, wrong.words) && standsOnce(other, wrong.against) && wrong.words !== wrong.should
}
