import { msg } from '../domain/language/message.ts'
import type { Acceptance } from '../domain/newsletter/article.ts'
import type { RecordKind } from '../domain/newsletter/content.ts'
import type { Problem } from '../domain/newsletter/problem.ts'
import type { CheckInput } from './rule.ts'

/** What is known again by its words when it was accepted. */
interface Found {
  readonly rule: string
  readonly of: string
}

interface AcceptingRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly accepted: readonly Acceptance[]
}

export function isAccepted(accepted: readonly Acceptance[], { rule, of }: Found): boolean {
  return accepted.some((it) => it.rule === rule && sameWords(it.of, of))
}

/** Acceptances that accept nothing any more: what they were given for has changed. `isOwn` says which rules looked. */
export function staleAcceptances(
  { placeOf }: Pick<CheckInput, 'placeOf'>,
  { kind, id, accepted }: AcceptingRecord,
  { found, isOwn }: { readonly found: readonly Found[]; readonly isOwn: (rule: string) => boolean },
): Problem[] {
  return accepted.flatMap((it, at) => {
    if (!isOwn(it.rule) || found.some((one) => isAccepted([it], one))) return []
    return [
      {
        rule: 'stale-acceptance',
        severity: 'warning' as const,
        where: placeOf(kind, id, ['accepted', at]),
        message: msg`The check no longer finds what is accepted here: ${it.rule}, “${it.of}”.`,
        hint: msg`Delete the entry.`,
      },
    ]
  })
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
