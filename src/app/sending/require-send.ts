import { msg } from '../../domain/language/message.ts'
import type { Send, SendStore } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'

/** The send of an issue. Throws `NOT_FOUND` where it was not started. */
export async function requireSend(sends: Pick<SendStore, 'find'>, issueId: string): Promise<Send> {
  const send = await sends.find(issueId)
  if (send !== null) return send
  throw new DiglotError('NOT_FOUND', msg`The issue ${issueId} has not been sent.`, {
    hint: msg`Run \`diglot status\` to see every send.`,
  })
}
