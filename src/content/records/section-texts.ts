import { splitBlocks } from '../../domain/markdown/split-blocks.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { splitParagraphs } from '../schema/fields.ts'

/** Texts as they stand in the record, by path. */
export type TextAt = (path: RecordPath) => string

/** Null where nothing is left of them. */
export function paragraphsValue(paragraphs: readonly string[], before: string): string | null {
  const sound = splitParagraphs(paragraphs.join('\n\n'))
  return sound.length === 0 ? null : joinParagraphs(sound, before)
}

/** A summary of these blocks. Those that `before` has too keep the line breaks that they have there. */
export function joinParagraphs(blocks: readonly string[], before: string): string {
  const written = new Map(splitBlocks(before).map((block) => [block.source, block.written]))
  return `${blocks.map((source) => written.get(source) ?? source).join('\n\n')}\n`
}
