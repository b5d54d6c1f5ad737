import type { ProblemView } from '../../../app/views/issue.ts'
import { inEnglish } from '../../../domain/language/message.ts'

/** What a problem is called in an address. It stays the same while others are fixed, and is no one else's. */
export function problemKey({ rule, place, edition, target, message }: ProblemView): string {
  const where = target === null ? `${place.file}:${place.line}` : [target.id, ...target.path].join('/')
  return [rule, where, ...(edition === null ? [] : [edition]), shortHash(inEnglish(message))].join(' ')
}

/** FNV-1a, 32 bits: tells apart what one rule finds twice in one field. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(36)
}
