import type { Store } from '../domain/ports.ts'

/** What a look at all sends found. */
export interface Look {
  /** The send that has something to do at this moment, or null. */
  readonly issueId: string | null
  /** Where there is none: when the first has. Null where nothing waits. */
  readonly nextAt: Date | null
}

type SendingStore = Pick<Store, 'deliveries' | 'sends'>

/** Of several sends it finds the first after `last`, so that a large one does not keep the others waiting. */
export async function findWork(store: SendingStore, now: Date, last: string | null): Promise<Look> {
  const running = (await store.sends.list()).filter(({ state }) => state === 'running')
  const issueIds = running.map(({ issueId }) => issueId).toSorted()
  const after = issueIds.filter((issueId) => last !== null && issueId > last)
  let nextAt: Date | null = null
  for (const issueId of [...after, ...issueIds.slice(0, issueIds.length - after.length)]) {
    const at = await nextWork(store, issueId, now)
    if (at !== null && at <= now) return { issueId, nextAt: null }
    nextAt = earlier(nextAt, at)
  }
  return { issueId: null, nextAt }
}

/** When something of a send may be claimed; null where nothing waits. */
export async function nextWork(store: SendingStore, issueId: string, now: Date): Promise<Date | null> {
  if ((await store.sends.find(issueId))?.state !== 'running') return null
  return earlier(await store.deliveries.nextClaim(issueId, now), await store.deliveries.nextRetry(issueId))
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
