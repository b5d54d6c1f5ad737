import type { Kysely, Transaction } from 'kysely'
import { ALL_GROUPS, afterClaim, allowance, freshPace, type GroupPace } from '../../domain/sending/pace.ts'
import type { Tables } from '../tables.ts'
import { holdGroup } from './domain-queue.ts'
import { keepPace, lockPaces } from './pace-store.ts'

/** What the paces of groups allow one claim; each is read once, and written down at the end. */
export interface Gates {
  load(groups: readonly string[]): Promise<void>
  /** How many more of a group may be claimed. */
  room(group: string): Promise<number>
  /** Takes up to `count`, and says how many. */
  take(group: string, count: number): Promise<number>
  giveBack(group: string): Promise<void>
  /** Groups that have as many under way as they may: nobody knows until when. */
  fullGroups(): readonly string[]
  /** Makes groups wait, with all their domains, whose pace allows no more at this moment. */
  hold(groups: readonly string[]): Promise<void>
  keep(): Promise<void>
}

interface Gate {
  readonly pace: GroupPace
  readonly allowed: number
  readonly connections: number
  taken: number
}

export function createGates(trx: Transaction<Tables>, issueId: string, now: Date): Gates {
  const gates = new Map<string, Gate>()

  async function load(groups: readonly string[]): Promise<void> {
    const unknown = [...new Set(groups)].filter((group) => !gates.has(group))
    if (unknown.length === 0) return
    for (const [group, pace] of await lockPaces(trx, unknown)) gates.set(group, await gateOf(pace))
  }

  async function gateOf(pace: GroupPace): Promise<Gate> {
    // Those of all deliveries together are the lanes of the sender; counted here, none could be claimed ahead of them.
    const connections =
      pace.connections === null || pace.group === ALL_GROUPS
        ? Number.POSITIVE_INFINITY
        : pace.connections - (await countUnderWay(trx, issueId, pace.group))
    return { pace, allowed: allowance(pace, now), connections, taken: 0 }
  }

  async function gate(group: string): Promise<Gate> {
    await load([group])
    return gates.get(group) ?? gateOf(freshPace(group))
  }

  async function room(group: string): Promise<number> {
    const { allowed, connections, taken } = await gate(group)
    return Math.max(0, Math.min(allowed, connections) - taken)
  }

  return {
    load,
    room,
    async take(group, count) {
      const taken = Math.min(count, await room(group))
      ;(await gate(group)).taken += taken
      return taken
    },
    async giveBack(group) {
      ;(await gate(group)).taken -= 1
    },
    fullGroups: () =>
      [...gates].filter(([, { connections, taken }]) => connections <= taken).map(([group]) => group),
    async hold(groups) {
      for (const group of new Set(groups)) {
        const { pace, allowed, taken } = await gate(group)
        const until = afterClaim(pace, taken, now).nextAt
        if (allowed <= taken && until !== null && until > now) await holdGroup(trx, issueId, { group, until })
      }
    },
    async keep() {
      for (const { pace, taken } of gates.values()) {
        const after = taken === 0 ? pace : afterClaim(pace, taken, now)
        if (after !== pace) await keepPace(trx, after)
      }
    },
  }
}

/** Deliveries of a group that are claimed or handed over, by any process that sends on this database. */
async function countUnderWay(db: Kysely<Tables>, issueId: string, group: string): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['claimed', 'handed'])
    .where('domain', 'in', (eb) =>
      eb
        .selectFrom('turn')
        .select('turn.domain')
        .where('turn.issue_id', '=', issueId)
        .where('turn.group_name', '=', group),
    )
    .executeTakeFirstOrThrow()
  return Number(count)
}
