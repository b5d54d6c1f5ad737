/**
 * What a summary is made of. `Text` is inline Markdown where a record is read, and what stands for it further on. Lists are nested
 * to two levels, and a quote holds paragraphs and lists.
 */
export type Block<Text = string> = Paragraph<Text> | Heading<Text> | List<Text> | Quote<Text>

export interface Paragraph<Text = string> {
  readonly kind: 'paragraph'
  readonly text: Text
}

/** A sub-heading. How many signs it is written with says nothing: there is one level below the headline. */
interface Heading<Text = string> {
  readonly kind: 'heading'
  readonly text: Text
}

export interface List<Text = string> extends Items<Text> {
  readonly kind: 'list'
}

export interface Items<Text = string> {
  /** The number of the first item; null where items have signs. */
  readonly from: number | null
  readonly items: readonly Item<Text>[]
}

export interface Item<Text = string> {
  readonly text: Text
  readonly list: Items<Text> | null
}

interface Quote<Text = string> {
  readonly kind: 'quote'
  readonly blocks: readonly (Paragraph<Text> | List<Text>)[]
}

/** The texts of a block, in the order in which they are read. */
export function textsOf<Text>(block: Block<Text>): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'list':
      return textsOfItems(block)
    case 'quote':
      return block.blocks.flatMap((inner) => textsOf<Text>(inner))
  }
}

function textsOfItems<Text>({ items }: Items<Text>): readonly Text[] {
  return items.flatMap(({ text, list }) => [text, ...(list === null ? [] : textsOfItems(list))])
}
