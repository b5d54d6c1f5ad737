import type { ProblemView } from '../../../app/views/issue.ts'
import { pathOf } from '../requests/request.ts'

/** Where the record is edited, at the words that the problem speaks of; null where that is no record. */
export function recordPath({ target }: ProblemView, issue: string): string | null {
  const field = target?.path.join('.') || null
  const { start = null, end = null } = target?.words ?? {}
  const words = { from: start?.toString(), to: end?.toString() }
  if (target?.kind === 'article') return pathOf(['articles', target.id], { issue, field, ...words })
  const [first, block] = target?.path ?? []
  if (target?.kind === 'issue' && first === 'blocks' && block !== undefined)
    return pathOf(['issues', target.id, 'blocks', String(block)], { field, ...words })
  if (target?.kind === 'issue') return pathOf(['issues', target.id, 'articles'], { field, ...words })
  return null
}
