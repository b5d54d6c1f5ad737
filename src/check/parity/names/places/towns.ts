import type { Named } from '../known-names.ts'
import { readingOf } from '../mandarin.ts'
import { codeOfTwo, fold } from '../scripts.ts'
import towns from '../table/towns.json' with { type: 'json' }

/**
 * Towns of the world by their names in several scripts, as `scripts/write-place-data.ts` writes them. They are too many to be
 * looked for at every word, and some are called like words: only what stands where a town would is looked up.
 */
export type TownScript = 'Latin' | 'Han' | 'Katakana' | 'Hangul' | 'Cyrillic' | 'Arabic'

const COLUMNS: readonly TownScript[] = ['Latin', 'Han', 'Katakana', 'Hangul', 'Cyrillic', 'Arabic']

/** The towns that a name stands for, written as it is; none where no town is called so. */
export function townsCalled(name: string, script: TownScript): readonly Named[] {
  return (indexOf(script).get(keyOf(name, script)) ?? []).map(namedAt)
}

/** Whether the name of a town begins with this word, which is asked before longer ones are looked up. */
export function beginsTown(word: string): boolean {
  firstWords ??= new Set(Array.from(indexOf('Latin').keys(), (name) => /^[^ ]+/.exec(name)?.[0] ?? name))
  return firstWords.has(word)
}

let firstWords: ReadonlySet<string> | null = null

/** Whether the name of a town begins with the two characters at a place of a text, which is asked at every place. */
export function beginsTownInSigns(text: string, at: number): boolean {
  firstSigns ??= new Set(Array.from(indexOf('Han').keys(), (name) => codeOfTwo(name, 0)))
  return firstSigns.has(codeOfTwo(text, at))
}

let firstSigns: ReadonlySet<number> | null = null

/** All ways to write a town; none of what is no town of the list. */
export function waysToWrite(town: Named): readonly string[] {
  const row = rowsOfTowns.get(town)
  return row === undefined ? [] : namesIn(row)
}

function namesIn(row: number): readonly string[] {
  const line = towns.towns[row]
  if (line !== undefined) return line.split(/[|;]/).filter((name) => name !== '')
  const signs = chinese()[row - towns.towns.length] ?? ''
  return [signs, readingOf(signs)]
}

/** Letters of which names of towns are told apart: without accents, cases and the endings of Russian. */
export function keyOf(name: string, script: TownScript): string {
  if (script === 'Latin') return fold(name).replace(/[.’']/g, '').replaceAll('-', ' ')
  if (script === 'Cyrillic') return withoutEnding(fold(name))
  return script === 'Arabic' ? name.replace(/[أإآ]/g, 'ا') : name
}

function withoutEnding(word: string): string {
  let length = word.length
  while (length > Math.max(3, word.length - 2) && 'аеийоуыьэюя'.includes(word.charAt(length - 1))) length -= 1
  return word.slice(0, length)
}

// Asked for where a text has something that may be a town: most newsletters need one or two of six.
const indexes = new Map<TownScript, ReadonlyMap<string, readonly number[]>>()

function indexOf(script: TownScript): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(script) ?? createIndex(script)
  indexes.set(script, known)
  return known
}

function createIndex(script: TownScript): ReadonlyMap<string, readonly number[]> {
  const column = COLUMNS.indexOf(script)
  const index = new Map<string, number[]>()
  const add = (name: string, row: number) => {
    const key = keyOf(name, script)
    const rows = index.get(key)
    if (rows === undefined) index.set(key, [row])
    else rows.push(row)
  }
  for (const [row, line] of towns.towns.entries())
    for (const name of line.split('|')[column]?.split(';') ?? []) if (name !== '') add(name, row)
  if (script !== 'Han' && script !== 'Latin') return index
  for (const [at, signs] of chinese().entries())
    add(script === 'Han' ? signs : readingOf(signs), towns.towns.length + at)
  return index
}

let chineseTowns: readonly string[] | null = null

function chinese(): readonly string[] {
  chineseTowns ??= towns.chinese.split(' ')
  return chineseTowns
}

const namedRows = new Map<number, Named>()
const rowsOfTowns = new WeakMap<Named, number>()

function namedAt(row: number): Named {
  const known = namedRows.get(row) ?? { sort: 'city', partOf: null }
  namedRows.set(row, known)
  rowsOfTowns.set(known, row)
  return known
}
