import type { App } from '../app.ts'
import { DiglotError } from '../errors.ts'
import type { Terminal } from './terminal.ts'

export async function runWithdraw(
  app: App,
  terminal: Terminal,
  id: string,
  { by }: { readonly by: string },
): Promise<void> {
  const result = await app.withdrawApproval({ issueId: id, by })
  if ('refused' in result) throw refusals[result.refused](id)
  const { approvedBy, sha256 } = result.done
  terminal.out(`${by} took back the approval of ${id} that ${approvedBy} gave, proof ${sha256}`)
  terminal.out(`Next: diglot approve ${id}`)
}

const refusals = {
  begun: (id: string) =>
    new DiglotError('ALREADY_EXISTS', `The send of ${id} has begun, so its approval is not taken back.`, {
      hint: `\`diglot pause ${id}\` holds the send, \`diglot cancel ${id}\` ends it.`,
    }),
  scheduled: (id: string) =>
    new DiglotError('ALREADY_EXISTS', `${id} is scheduled, so its approval is not taken back.`, {
      hint: `Run \`diglot cancel ${id}\` first, then \`diglot withdraw ${id}\`.`,
    }),
  'not-approved': (id: string) =>
    new DiglotError('NOT_APPROVED', `There is no approval of ${id} to take back.`, {
      hint: `\`diglot approve ${id}\` approves it as it is.`,
    }),
} as const
