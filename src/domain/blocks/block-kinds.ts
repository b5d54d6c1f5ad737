/** What an issue holds beside articles. Several briefs one after the other are shown under one heading. */
export const blockKinds = [
  'note',
  'event',
  'quote',
  'figure',
  'term',
  'brief',
  'correction',
  'sponsor',
] as const
export type BlockKind = (typeof blockKinds)[number]

/** Texts of one line; `text` is Markdown as in a summary. */
export const blockLines = ['headline', 'figure', 'name', 'place', 'by'] as const
export type BlockLine = (typeof blockLines)[number]
export type BlockField = BlockLine | 'text'

export type Need = 'needed' | 'optional'

/** What a block says in each language, in the order in which it is read, and what of it may be left out. */
export const blockFields: Readonly<Record<BlockKind, Readonly<Partial<Record<BlockField, Need>>>>> = {
  note: { headline: 'optional', text: 'needed', by: 'needed' },
  event: { headline: 'needed', place: 'needed', text: 'optional' },
  quote: { text: 'needed', by: 'needed' },
  figure: { figure: 'needed', text: 'needed' },
  term: { text: 'needed' },
  brief: { headline: 'needed', text: 'needed' },
  correction: { text: 'needed' },
  sponsor: { name: 'needed', text: 'needed' },
}

/** The fields of a kind, in the order in which they are read. */
export function fieldsOf(kind: BlockKind): readonly BlockField[] {
  const all: readonly BlockField[] = ['headline', 'figure', 'name', 'place', 'text', 'by']
  return all.filter((field) => blockFields[kind][field] !== undefined)
}

/** What a block has once, whatever the language, in the order in which it is written. */
export const blockFacts = ['starts', 'ends', 'zone', 'term', 'url'] as const
export type BlockFact = (typeof blockFacts)[number]

/** What a kind has of them. */
export const factsOf: Readonly<Record<BlockKind, Readonly<Partial<Record<BlockFact, Need>>>>> = {
  note: {},
  event: { starts: 'needed', ends: 'optional', zone: 'needed', url: 'optional' },
  quote: { url: 'optional' },
  figure: { url: 'optional' },
  term: { term: 'needed' },
  brief: { url: 'optional' },
  correction: { url: 'optional' },
  sponsor: { url: 'optional' },
}

const PREFIX = 'blocks/'

/** How a block is called where it stands among the articles; no article is called so, since its id is the name of a file. */
export function blockReference(id: string): string {
  return `${PREFIX}${id}`
}

/** The block that an entry of an issue's order names; null where it names an article. */
export function referredBlock(entry: string): string | null {
  return entry.startsWith(PREFIX) ? entry.slice(PREFIX.length) : null
}
