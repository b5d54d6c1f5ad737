import { pathOf } from '../requests/request.ts'

/** Where a block is edited. */
export function blockPath(issue: string, block: string): string {
  return pathOf(['issues', issue, 'blocks', block])
}
