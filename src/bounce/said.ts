import type { BounceVerdict } from '../domain/sending/bounce.ts'
import { type Failure, needsRepeat, readFailure } from '../domain/sending/failure.ts'
import { asReason } from '../domain/sending/quoted-reply.ts'

/** What a message says of one recipient; who is meant stands beside it. */
export type Said = Pick<BounceVerdict, 'kind' | 'needsRepeat' | 'address' | 'status' | 'reason'>

/** What a refusal says of a recipient, with the status that a report gives beside it. */
export function saidOf(address: string | null, reply: string, reported: string | null = null): Said {
  return saidOfFailure(address, readFailure(reply, reported), reply)
}

/** The same where it has been read. */
export function saidOfFailure(address: string | null, failure: Failure, reply: string): Said {
  const { kind, status } = failure
  const said = { kind, address, status, reason: asReason(reply) }
  return needsRepeat(failure) ? { ...said, needsRepeat: true } : said
}

/** What is no failure. */
export function saidInPassing(kind: BounceVerdict['kind'], reason: string, of: Partial<Said> = {}): Said {
  return { kind, address: null, status: null, reason, ...of }
}
