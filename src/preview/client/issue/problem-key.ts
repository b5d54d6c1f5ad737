import type { ProblemView } from '../../api/types.ts'

/** What a problem is called in an address. It stays the same while others are mended. */
export function problemKey({ rule, place, edition, target }: ProblemView): string {
  const where = target === null ? `${place.file}:${place.line}` : [target.id, ...target.path].join('/')
  return [rule, where, ...(edition === null ? [] : [edition])].join(' ')
}
