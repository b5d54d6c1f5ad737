import type { Kysely } from 'kysely'
import { afterClaim, freshPace, type GroupPace } from '../domain/pace.ts'
import { keepPace, pacesOf } from './paces.ts'
import type { Tables } from './tables.ts'

/** The paces that one claim needs, each read once. */
export interface PaceCache {
  load(groups: readonly string[]): Promise<void>
  of(group: string): Promise<GroupPace>
  /** Writes down that so many of the group were claimed. */
  charge(group: string, count: number): Promise<void>
}

/** Inside a transaction of the caller. */
export function createPaceCache(trx: Kysely<Tables>, now: Date): PaceCache {
  const known = new Map<string, GroupPace>()

  async function load(groups: readonly string[]): Promise<void> {
    const unknown = groups.filter((group) => !known.has(group))
    if (unknown.length === 0) return
    for (const [group, pace] of await pacesOf(trx, unknown)) known.set(group, pace)
  }

  async function of(group: string): Promise<GroupPace> {
    await load([group])
    return known.get(group) ?? freshPace(group)
  }

  return {
    load,
    of,
    async charge(group, count) {
      const before = await of(group)
      const after = count === 0 ? before : afterClaim(before, count, now)
      known.set(group, after)
      if (after !== before) await keepPace(trx, after)
    },
  }
}
