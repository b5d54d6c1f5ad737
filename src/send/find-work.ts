import type { Ledger } from '../domain/ports.ts'

/** What a look at all sends found. */
export interface Look {
  /** The send that has something to do at this moment, or null. */
  readonly issueId: string | null
  /** Where there is none: when the first has. Null where nothing waits. */
  readonly nextAt: Date | null
}

/** Of several sends it finds the first after `last`, so that a large one does not keep the others waiting. */
export async function findWork(ledger: Ledger, now: Date, last: string | null): Promise<Look> {
  const running = (await ledger.list()).filter(({ state }) => state === 'running')
  const issueIds = running.map(({ issueId }) => issueId).toSorted()
  const after = issueIds.filter((issueId) => last !== null && issueId > last)
  let nextAt: Date | null = null
  for (const issueId of [...after, ...issueIds.slice(0, issueIds.length - after.length)]) {
    const at = await nextWork(ledger, issueId, now)
    if (at !== null && at <= now) return { issueId, nextAt: null }
    nextAt = earlier(nextAt, at)
  }
  return { issueId: null, nextAt }
}

/** When something of a send may be claimed; null where nothing waits. */
export async function nextWork(ledger: Ledger, issueId: string, now: Date): Promise<Date | null> {
  if ((await ledger.find(issueId))?.state !== 'running') return null
  return earlier(await ledger.nextTurn(issueId, now), await ledger.nextRetry(issueId))
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
