import type { Ledger, Send } from '../../domain/ports.ts'
import { DiglotError } from '../../errors.ts'

/** The send of an issue. Throws `NOT_FOUND` where it was not started. */
export async function requireSend(ledger: Ledger, issueId: string): Promise<Send> {
  const send = await ledger.find(issueId)
  if (send !== null) return send
  throw new DiglotError('NOT_FOUND', `The issue ${issueId} has not been sent.`, {
    hint: 'Run `diglot status` to see every send.',
  })
}
