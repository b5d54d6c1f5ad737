import type { Block, Items, List, Paragraph } from '../../domain/markdown/read-blocks.ts'
import { readBlocks } from '../../domain/markdown/read-blocks.ts'
import type { BlockView, ListView, Run } from '../../domain/proof/digest-view.ts'

type Blocks = BlockView[]
type ListItems = Pick<ListView, 'from' | 'indent'> & { items: { runs: Run[] }[] }

interface BlockSetting {
  /** Sets inline Markdown. */
  readonly runs: (markdown: string) => Run[]
  /** The heading level of sub-headings. */
  readonly level: number
}

/** The blocks of a text as an edition shows them. */
export function blockViews(sources: readonly string[], { runs, level }: BlockSetting): Blocks {
  return sources.flatMap(readBlocks).map((block) => viewOf(block))

  function viewOf(block: Block): BlockView {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', level, runs: runs(block.text) }
      case 'quote':
        return { kind: 'quote', blocks: block.blocks.map(innerViewOf) }
      default:
        return innerViewOf(block)
    }
  }

  function innerViewOf(block: Paragraph | List) {
    if (block.kind === 'paragraph') return { kind: block.kind, runs: runs(block.text) }
    const items = block.items.map(({ text, list }) => ({ runs: runs(text), list: list && itemsOf(list) }))
    return { kind: block.kind, ...placing(block), items }
  }

  function itemsOf(list: Items): ListItems {
    return { ...placing(list), items: list.items.map(({ text }) => ({ runs: runs(text) })) }
  }
}

/** Room for the sign, or for the digits of the last number, the point and a space. */
function placing({ from, items }: Items): Pick<ListView, 'from' | 'indent'> {
  const digits = from === null ? 1 : String(from + items.length - 1).length
  return { from, indent: Math.max(24, 14 + 10 * digits) }
}
