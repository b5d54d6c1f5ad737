import { type Token, tokensOf, type Writing } from './tokens.ts'

/** A phrase that stands somewhere: what it means, and the index of the token behind it. */
export interface Hit<T> {
  readonly value: T
  readonly next: number
}

/** Words and phrases of a language to what they mean; the longest one that stands at a place counts. */
export interface Phrases<T> {
  at(tokens: readonly Token[], from: number): Hit<T> | null
}

/** Other forms in which a word may be looked up: without the article that Arabic writes on it. */
export type Forms = (word: string) => readonly string[]

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** By the beginning of a word: what follows it is an ending. */
  readonly stems: Map<string, Node<T>>
  /** Whether a word has to stand in these capitals. */
  hasExact: boolean
  value: T | undefined
}

/** No language that is read here ends words in more letters than that. */
const MAX_ENDING = 4

/** What is looked up of a language, and which words can begin something that is read. */
export interface PhraseBook {
  /**
   * Each row is phrases, divided by bars, and what they mean. `рубл*` is every word that begins so, with at most four letters
   * more; a phrase with `=` before it has to stand in these capitals. The first row that has a phrase counts.
   */
  of<T>(rows: Iterable<readonly [string, T]>): Phrases<T>
  /** Whether a phrase may begin with the token. */
  isBeginning(token: Token): boolean
  /** The indexes behind the phrases that stand at a place, the longest one of each table. */
  endsAt(tokens: readonly Token[], from: number): readonly number[]
}

export function createPhraseBook(writing: Writing, forms: Forms = () => []): PhraseBook {
  const tables: Beginnings = { words: new Map(), stems: new Map() }
  // Texts repeat their words; what is kept is bounded all the same.
  const known = new Map<string, ReadonlySet<Table>>()
  return {
    of(rows) {
      const root = node<never>() as Node<unknown>
      for (const [written, value] of rows)
        for (const phrase of written.split('|')) insert(root, { phrase, value, writing })
      for (const key of root.next.keys()) addTable(tables.words, key.replace(/^=/, '').toLowerCase(), root)
      for (const key of root.stems.keys()) addTable(tables.stems, key, root)
      return {
        at: (tokens, from) =>
          tablesOf(tokens[from]).has(root) ? longest(root, { tokens, from, forms }) : null,
      } as Phrases<never>
    },
    isBeginning: (token) => tablesOf(token).size > 0,
    endsAt(tokens, from) {
      const tables = tablesOf(tokens[from])
      if (tables.size === 0) return NO_ENDS
      return Array.from(tables).flatMap((root) => longest(root, { tokens, from, forms })?.next ?? [])
    },
  }

  /** A word is asked for in every table of its language, and nearly always in vain. */
  function tablesOf(token: Token | undefined): ReadonlySet<Table> {
    if (token?.kind !== 'word') return tables.words.get(token?.text ?? '') ?? NO_TABLES
    const { text } = token
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size > 20_000) known.clear()
    const tablesOfText = tablesOfWord(text)
    known.set(text, tablesOfText)
    return tablesOfText
  }

  function tablesOfWord(text: string): ReadonlySet<Table> {
    const found = [text, ...forms(text)].flatMap((word) => [
      ...(tables.words.get(word) ?? []),
      ...stemsOf(word).flatMap((stem) => [...(tables.stems.get(stem) ?? [])]),
    ])
    return found.length === 0 ? NO_TABLES : new Set(found)
  }
}

type Table = Node<unknown>

/** Which tables have a phrase that begins with a word, or with its stem. */
interface Beginnings {
  readonly words: Map<string, Set<Table>>
  readonly stems: Map<string, Set<Table>>
}

const NO_TABLES: ReadonlySet<Table> = new Set()
const NO_ENDS: readonly number[] = []

function addTable(tables: Map<string, Set<Table>>, key: string, table: Table): void {
  const known = tables.get(key) ?? new Set()
  known.add(table)
  tables.set(key, known)
}

function node<T>(): Node<T> {
  return { next: new Map(), stems: new Map(), hasExact: false, value: undefined }
}

interface Place {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly forms: Forms
}

function longest<T>(root: Node<T>, { tokens, from, forms }: Place): Hit<T> | null {
  const first = tokens[from]
  if (first === undefined) return null
  const nodes = nodesBehind(root, first, { isFirst: true, forms })
  return nodes.length === 0 ? null : longestBehind(nodes, { tokens, from, forms })
}

function longestBehind<T>(nodes: readonly Node<T>[], { tokens, from, forms }: Place): Hit<T> | null {
  let best: Hit<T> | null = null
  // A token leads to few nodes: as it stands, in small letters, by its stem.
  const walk = (here: Node<T>, at: number): void => {
    if (here.value !== undefined && (best === null || at > best.next)) best = { value: here.value, next: at }
    const token = tokens[at]
    if (token === undefined || (here.next.size === 0 && here.stems.size === 0)) return
    for (const there of nodesBehind(here, token, { isFirst: false, forms })) walk(there, at + 1)
  }
  for (const there of nodes) walk(there, from + 1)
  return best
}

interface Step {
  readonly isFirst: boolean
  readonly forms: Forms
}

function nodesBehind<T>(here: Node<T>, token: Token, { isFirst, forms }: Step): readonly Node<T>[] {
  if (token.kind !== 'word') {
    const there = here.next.get(signKey(token, isFirst))
    return there === undefined ? [] : [there]
  }
  // Asked for every word of a text and every table of its language, and nearly always in vain: nothing is made before there is
  // something to put into it.
  const words = isFirst ? formsOf(token.text, forms) : null
  const nodes: Node<T>[] = []
  const add = (there: Node<T> | undefined) => (there === undefined ? 0 : nodes.push(there))
  if (here.hasExact) add(here.next.get(`=${token.raw}`))
  add(here.next.get(token.text))
  for (const word of words ?? []) add(here.next.get(word))
  if (here.stems.size === 0) return nodes
  addStems(here, token.text, add)
  for (const word of words ?? []) addStems(here, word, add)
  return nodes
}

function formsOf(word: string, forms: Forms): readonly string[] | null {
  const others = forms(word)
  return others.length === 0 ? null : others
}

function addStems<T>(here: Node<T>, word: string, add: (there: Node<T> | undefined) => unknown): void {
  for (let cut = 0; cut <= MAX_ENDING && cut < word.length; cut += 1)
    add(here.stems.get(word.slice(0, word.length - cut)))
}

/** A sign within a phrase stands as close as the phrase has it: A$ is no article before a sum. */
function signKey({ text, isApart }: Token, isFirst: boolean): string {
  return isApart && !isFirst ? ` ${text}` : text
}

function stemsOf(word: string): readonly string[] {
  return [0, 1, 2, 3, MAX_ENDING]
    .filter((cut) => cut < word.length)
    .map((cut) => word.slice(0, word.length - cut))
}

interface Row<T> {
  readonly phrase: string
  readonly value: T
  readonly writing: Writing
}

function insert<T>(root: Node<T>, { phrase, value, writing }: Row<T>): void {
  const isExact = phrase.startsWith('=')
  const tokens = tokensOf(isExact ? phrase.slice(1) : phrase, writing)
  let here = root
  for (const [at, token] of tokens.entries()) {
    if (isStar(token)) continue
    const isStem = isStar(tokens[at + 1])
    const branches = isStem ? here.stems : here.next
    const key = token.kind !== 'word' ? signKey(token, at === 0) : isExact ? `=${token.raw}` : token.text
    const there = branches.get(key) ?? node<T>()
    branches.set(key, there)
    if (key.startsWith('=')) here.hasExact = true
    here = there
  }
  here.value ??= value
}

function isStar(token: Token | undefined): boolean {
  return token !== undefined && token.raw === '*' && !token.isApart
}
