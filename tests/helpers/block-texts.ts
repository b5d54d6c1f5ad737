import { plainText } from '../../src/domain/language/inline.ts'
import type { BlockView, ListView } from '../../src/domain/proof/digest-view.ts'

/** What blocks of a view say, one text for each paragraph, heading and list item. */
export function blockTexts(blocks: readonly BlockView[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return blockTexts(block.blocks)
    return block.kind === 'list' ? itemTexts(block.items) : [plainText(block.runs)]
  })
}

function itemTexts(items: readonly Partial<ListView['items'][number]>[]): string[] {
  return items.flatMap(({ runs = [], list }) => [plainText(runs), ...itemTexts(list?.items ?? [])])
}
