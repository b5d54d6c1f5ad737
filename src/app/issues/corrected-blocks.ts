import { type IssueBlock, placedBlocks } from '../../domain/blocks/issue-block.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import {
  type ArticleChange,
  articleChanges,
  type RenderedArticle,
} from '../../domain/proof/article-changes.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { renderedBlocks } from '../../render/rendered-articles.ts'
import type { BuiltIssue } from './build-issue.ts'

export interface CorrectedBlock {
  readonly id: string
  /** The same change in several editions is listed once. */
  readonly changes: readonly ArticleChange[]
}

type Blocks = ReadonlyMap<string, RenderedArticle>

/** Those that do not say any more what was sent of them; `sent`: the proofs that were sent, the newest first. */
export function changedBlocks(
  { issue, proof }: Pick<BuiltIssue, 'issue' | 'proof'>,
  sent: readonly Proof[],
): readonly CorrectedBlock[] {
  const ids = placedBlocks(issue).map(({ id }) => id)
  const found = proof.editions.flatMap((edition) => {
    const before = sent.map((one) => blocksIn(editionOf(one, edition), ids))
    return [...renderedBlocks(edition, ids)].flatMap(([id, block]) => {
      const was = before.map((blocks) => blocks.get(id)).find((one) => one !== undefined)
      return was === undefined ? [] : articleChanges(was, block).map((change) => ({ id, change }))
    })
  })
  return ids.flatMap((id) => {
    const own = found.filter((one) => one.id === id).map(({ change }) => change)
    const told = new Map(own.map((change) => [JSON.stringify(change), change]))
    return told.size === 0 ? [] : [{ id, changes: [...told.values()] }]
  })
}

/** Whether an edition that was sent says something else of a block that a correction has; `isWhole`: it was to have all of them. */
export function saysBlocksWrongly(
  edition: Edition,
  corrected: Proof,
  { blocks, isWhole }: { readonly blocks: readonly IssueBlock[]; readonly isWhole: boolean },
): boolean {
  const ids = placedBlocks({ blocks }).map(({ id }) => id)
  const was = renderedBlocks(edition, ids)
  return [...blocksIn(editionOf(corrected, edition), ids)].some(([id, block]) => {
    const before = was.get(id)
    return before === undefined ? isWhole : articleChanges(before, block).length > 0
  })
}

function editionOf({ editions }: Proof, { id }: Edition): Edition | undefined {
  return editions.find((edition) => edition.id === id)
}

function blocksIn(edition: Edition | undefined, ids: readonly string[]): Blocks {
  return edition === undefined ? new Map() : renderedBlocks(edition, ids)
}
