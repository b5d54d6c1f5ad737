import type { Ledger, Recovered } from '../domain/ports.ts'

/** For commands that do not send. Null where a process sends at this moment: what it has under way is not dead. */
export async function recoverDead(ledger: Ledger, issueId: string, now: Date): Promise<Recovered | null> {
  const lock = await ledger.lock()
  if (lock === null) return null
  try {
    return await ledger.recover(issueId, now)
  } finally {
    await lock.release()
  }
}
