import { splitBlocks } from '../../domain/markdown/split-blocks.ts'

/** Cuts a summary into its paragraphs, lists, quotes and sub-headings: each the Markdown of one block. */
export function splitParagraphs(summary: string): string[] {
  return splitBlocks(summary).map(({ source }) => source)
}

/** A summary of these blocks. Those that `before` has too keep the line breaks that they have there. */
export function joinParagraphs(blocks: readonly string[], before: string): string {
  const written = new Map(splitBlocks(before).map((block) => [block.source, block.written]))
  return `${blocks.map((source) => written.get(source) ?? source).join('\n\n')}\n`
}
