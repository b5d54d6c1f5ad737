import { z } from 'zod'
import type { WithdrawResult } from '../../domain/proof/proof-ports.ts'
import type { AppContext } from '../context.ts'

export const withdrawInput = z.object({
  issueId: z.string().min(1),
  /** Who takes it back. */
  by: z.string().trim().min(1),
})

export type WithdrawInput = z.input<typeof withdrawInput>

/** Takes back the approval that holds at this moment. Nothing is taken back once its send waits for its time or has begun. */
export async function withdrawApproval(
  { store, now }: Pick<AppContext, 'store' | 'now'>,
  input: WithdrawInput,
): Promise<WithdrawResult> {
  const { issueId, by } = withdrawInput.parse(input)
  return (await store()).approvals.withdraw({ issueId, withdrawnBy: by, withdrawnAt: await now() })
}
