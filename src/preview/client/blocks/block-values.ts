import type { BlockFields, IssueFields } from '../../../app/views/records.ts'
import { type BlockKind, blockReference } from '../../../domain/blocks/block-kinds.ts'
import { isOfPicture, pictureChange, pictureValues, writtenText } from '../picture/picture-values.ts'
import type { Values } from '../record/editing/edits.ts'

/** How an issue names a field of one of its blocks: `blocks.note.sections.en.text`. */
export function blockKey(id: string, field: string): string {
  return `blocks.${id}.${field}`
}

/** The block and its field that a field of an issue is; null where it is another one. */
export function inBlock(key: string): { readonly id: string; readonly field: string } | null {
  const [, id, field] = /^blocks\.([^.]+)\.(.+)$/.exec(key) ?? []
  return id === undefined || field === undefined ? null : { id, field }
}

/** The blocks of an issue taken apart: its kind, each fact, and each text of each language on its own. */
export function blockValues(blocks: IssueFields['blocks']): Values {
  const values = Object.entries(blocks).flatMap(([id, block]) =>
    Object.entries(valuesOf(block)).map(([field, value]) => [blockKey(id, field), value]),
  )
  return Object.fromEntries(values)
}

function valuesOf({ kind, facts, sections, image }: BlockFields): Values {
  const texts = Object.entries(sections).flatMap(([language, section]) =>
    Object.entries(section).map(([field, value]) => [`sections.${language}.${field}`, value]),
  )
  return { kind, ...facts, ...Object.fromEntries(texts), ...(kind === 'note' && pictureValues(image)) }
}

/** The changed fields of blocks, as a route takes them; null where none is changed. */
export function blockChanges(changed: Values): Readonly<Record<string, unknown>> | null {
  const byBlock = Map.groupBy(
    Object.entries(changed).flatMap(([key, value]) => {
      const found = inBlock(key)
      return found === null ? [] : [{ ...found, value }]
    }),
    ({ id }) => id,
  )
  if (byBlock.size === 0) return null
  return Object.fromEntries(
    [...byBlock].map(([id, fields]) => [
      id,
      changeOf(Object.fromEntries(fields.map(({ field, value }) => [field, value]))),
    ]),
  )
}

function changeOf(changed: Values): Readonly<Record<string, unknown>> {
  const image = pictureChange(changed)
  const sections: Record<string, Record<string, unknown>> = {}
  const change: Record<string, unknown> = image === null ? {} : { image }
  for (const [field, value] of Object.entries(changed)) {
    const [first, language, text] = field.split('.')
    if (first === 'sections' && language !== undefined && text !== undefined)
      sections[language] = { ...sections[language], [text]: writtenInBlock(field, value) }
    else if (!isOfPicture(field)) change[field] = writtenInBlock(field, value)
  }
  return Object.keys(sections).length === 0 ? change : { ...change, sections }
}

/** A value as the file has it: paragraphs without empty ones, a time as `2025-08-12 14:00`, and nothing where there is nothing. */
export function writtenInBlock(field: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const full = value.map((part) => String(part).trim()).filter((part) => part !== '')
    return full.length === 0 ? null : full
  }
  const isTime = field === 'starts' || field === 'ends'
  return isTime && typeof value === 'string' ? writtenText(value.replace('T', ' ')) : writtenText(value)
}

/** A block as it stands among the articles. */
export interface NamedBlock {
  /** As the order names it: `blocks/note`. */
  readonly id: string
  readonly kind: BlockKind
  /** Its first words in each language that has some. */
  readonly headline: Readonly<Record<string, string>>
}

/** Those of an issue as it stands on the page. */
export function namedBlocks(values: Values): readonly NamedBlock[] {
  const keys = Object.keys(values)
  return keys.flatMap((key) => {
    const found = inBlock(key)
    if (found?.field !== 'kind' || values[key] == null) return []
    return [
      {
        id: blockReference(found.id),
        kind: values[key] as BlockKind,
        headline: firstWords(found.id, values, keys),
      },
    ]
  })
}

const READ_FIRST = ['headline', 'figure', 'name', 'text', 'place', 'by']

function firstWords(id: string, values: Values, keys: readonly string[]): NamedBlock['headline'] {
  const words: Record<string, string> = {}
  for (const text of READ_FIRST)
    for (const key of keys) {
      const [, of, part, language = '', field] = key.split('.')
      if (of !== id || part !== 'sections' || field !== text || words[language] !== undefined) continue
      const [first] = [values[key] ?? []].flat()
      if (typeof first === 'string' && first !== '') words[language] = first
    }
  return words
}

/** A name for a block that is new: its kind, with a number where that is taken. */
export function freeName(kind: BlockKind, blocks: readonly NamedBlock[]): string {
  const taken = new Set(blocks.map(({ id }) => id))
  let name: string = kind
  for (let count = 2; taken.has(blockReference(name)); count += 1) name = `${kind}-${count}`
  return name
}
