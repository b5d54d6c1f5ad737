import { z } from 'zod'
import type { WithdrawResult } from '../../domain/proof/proof-ports.ts'
import type { AppContext } from '../context.ts'
import { issueSubject, logEntry } from '../people/act-log.ts'

export const withdrawInput = z.object({ issueId: z.string().min(1) })

export type WithdrawInput = z.input<typeof withdrawInput>

/** Takes back the approval that holds at this moment. Nothing is taken back once its send waits for its time or has begun. */
export async function withdrawApproval(
  context: Pick<AppContext, 'actor' | 'store' | 'now'>,
  input: WithdrawInput,
): Promise<WithdrawResult> {
  const { actor, store, now } = context
  const { issueId } = withdrawInput.parse(input)
  const entry = await logEntry(context, { act: 'withdrawal', about: issueSubject(issueId) })
  const withdrawal = { issueId, withdrawnBy: actor.name, withdrawnAt: await now() }
  return (await store()).together(async ({ approvals, log }) => {
    const result = await approvals.withdraw(withdrawal)
    if ('done' in result) await log.add({ ...entry, details: { sha256: result.done.sha256 } })
    return result
  })
}
