import { folded, markedParts, snippetOf, type Term, termsOf } from './search-text.ts'

/** The search of the built archive, in the reader's browser: no server answers there. */

interface Shard {
  readonly documents: readonly {
    readonly article: string
    readonly language: string
    readonly path: string
    readonly headline: string
    readonly meta: string
    readonly keywords: string
    readonly text: string
  }[]
}
type Searched = Shard['documents'][number] & { readonly whole: string }

const MOST_SHOWN = 50

const place = document.querySelector<HTMLElement>('#found')
const query = (new URLSearchParams(location.search).get('q') ?? '').trim()
const field = document.querySelector<HTMLInputElement>('#query')
if (field !== null) field.value = query
if (place !== null && termsOf(query).length > 0) await search(place, termsOf(query))

async function search(into: HTMLElement, terms: readonly Term[]): Promise<void> {
  const { folder = '', shards = '0', nothing = '', failed = '' } = into.dataset
  const list = document.createElement('ol')
  list.className = 'found'
  into.append(list)
  try {
    for (let number = 0; number < Number(shards) && list.childElementCount < MOST_SHOWN; number += 1)
      show(list, await readShard(`${folder}/${number}.json`), terms)
    if (list.childElementCount === 0) say(into, nothing.replace('{query}', query))
  } catch {
    say(into, failed)
  }
}

async function readShard(url: string): Promise<readonly Searched[]> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(String(response.status))
  const shard: Shard = await response.json()
  return shard.documents.map((one) => ({ ...one, whole: [one.headline, one.keywords, one.text].join('\n') }))
}

/** All languages of an article are in one shard. */
function show(list: HTMLElement, documents: readonly Searched[], terms: readonly Term[]): void {
  const page = document.documentElement.lang
  const found = Map.groupBy(
    documents.filter((one) => holdsAll(one, terms)),
    ({ article }) => article,
  )
  for (const [article, hits] of found) {
    if (list.childElementCount >= MOST_SHOWN) return
    const hit = hits.find(({ language }) => language === page) ?? hits[0]
    const own = documents.find((one) => one.article === article && one.language === page) ?? hit
    if (hit === undefined || own === undefined) continue
    const entry = document.createElement('li')
    const link = document.createElement('a')
    link.href = own.path
    link.append(...marked(markedParts(own.headline, terms)))
    entry.append(
      line('soft', own.language, own.meta),
      line('subject', own.language, link),
      line('teaser', hit.language, ...marked(snippetOf(hit.text, terms))),
    )
    list.append(entry)
  }
}

/** Reading a text word by word takes long: most have not the letters at all. */
function holdsAll({ whole }: Searched, terms: readonly Term[]): boolean {
  const letters = folded(whole)
  if (!terms.every(({ tokens }) => tokens.every((token) => letters.includes(token)))) return false
  return terms.every((term) => markedParts(whole, [term]).length > 1)
}

function line(name: string, language: string, ...content: readonly (string | Node)[]): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = name
  paragraph.lang = language
  paragraph.dir = 'auto'
  paragraph.append(...content)
  return paragraph
}

function marked(parts: readonly string[]): readonly (string | Node)[] {
  return parts.map((part, index) => {
    if (index % 2 === 0) return part
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}

function say(into: HTMLElement, sentence: string): void {
  const paragraph = document.createElement('p')
  paragraph.textContent = sentence
  into.append(paragraph)
}
