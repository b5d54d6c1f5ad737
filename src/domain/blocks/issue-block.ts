import type { LanguageTag, PerLanguage } from '../language/language.ts'
import type { Picture } from '../newsletter/picture.ts'
import { type BlockField, type BlockLine, blockReference, fieldsOf } from './block-kinds.ts'

/** Keys and list indexes, as `RecordPath`. */
type Path = readonly (string | number)[]

/** What a block says in one language. Null is marked missing; what is left out may be. */
export interface BlockSection extends Readonly<Partial<Record<BlockLine, string | null>>> {
  /** Paragraphs, as of a summary. */
  readonly text?: readonly string[] | null
}

interface Block {
  /** Its key in the issue's file. */
  readonly id: string
  /** How many of the issue's articles stand before it; null where it was taken out of the order. */
  readonly at: number | null
  readonly sections: PerLanguage<BlockSection>
}

export interface EventBlock extends Block {
  readonly kind: 'event'
  /** `2025-08-12 14:00`, as the clocks of the zone show it; null where it is marked missing. */
  readonly starts: string | null
  /** Null where it is left open. */
  readonly ends: string | null
  /** IANA name. */
  readonly zone: string | null
  readonly url: string | null
}

/** A block of an issue, whose texts stand in a section for each language. */
export type IssueBlock =
  | EventBlock
  | (Block & { readonly kind: 'note'; readonly picture: Picture | null })
  /** `term`: a name of it in the glossary, in any language. */
  | (Block & { readonly kind: 'term'; readonly term: string | null })
  | (Block & {
      readonly kind: 'quote' | 'figure' | 'brief' | 'correction' | 'sponsor'
      /** Where more can be read. Always http or https. */
      readonly url: string | null
    })

interface Ordered {
  readonly articles: readonly string[]
  readonly blocks: readonly IssueBlock[]
}

/** The ids of articles and the names of blocks, in reading order: `articles:` of the issue's file. */
export function orderOf({ articles, blocks }: Ordered): readonly string[] {
  return [...articles, null].flatMap((article, index) => [
    ...blocks.filter(({ at }) => at === index).map(({ id }) => blockReference(id)),
    ...(article === null ? [] : [article]),
  ])
}

/** The blocks that readers get. */
export function placedBlocks({ blocks }: Pick<Ordered, 'blocks'>): readonly IssueBlock[] {
  return blocks.filter(({ at }) => at !== null)
}

export function pictureOf(block: IssueBlock): Picture | null {
  return block.kind === 'note' ? block.picture : null
}

/** Where a part of a block stands in its issue's file. */
export function blockPath(id: string, ...path: Path): Path {
  return ['blocks', id, ...path]
}

interface BlockText {
  readonly path: Path
  readonly language: LanguageTag
  readonly field: BlockField
  /** Paragraphs, or the one line. */
  readonly texts: readonly string[]
}

/** All that blocks say, field by field. */
export function textsOfBlocks(blocks: readonly IssueBlock[]): readonly BlockText[] {
  return blocks.flatMap(({ id, kind, sections }) =>
    [...sections].flatMap(([language, section]) =>
      fieldsOf(kind).flatMap((field): BlockText[] => {
        const texts = [section[field] ?? []].flat()
        const path = blockPath(id, 'sections', language, field)
        return texts.length === 0 ? [] : [{ path, language, field, texts }]
      }),
    ),
  )
}
