import { z } from 'zod'
import type { Subscriber } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import type { PersonView, RestorePlanView, TagList } from '../views/list.ts'
import {
  type PeopleToRestore,
  planRestore,
  type RestorePlan,
  restoreSubscribers,
} from './restore-subscribers.ts'
import { type ShownSubscriber, showSubscriber } from './show-subscriber.ts'
import { tagSubscribers } from './tag-subscribers.ts'

/** Whose suppression is lifted: of one subscriber, of those suppressed at a time or later, of those of an issue. */
export const restorableInput = z.object({
  since: z.iso.datetime().optional(),
  issue: name.optional(),
  reader: z.coerce.number<string>().int().min(1).optional(),
})
export const restoreInput = z.strictObject({
  since: z.iso.datetime().optional(),
  issue: name.optional(),
  reader: z.int().min(1).optional(),
  by: name,
})
export const tagsInput = z.strictObject({ tags: z.string().max(10_000), how: z.enum(['tag', 'untag']) })

interface Chosen {
  readonly since?: string | undefined
  readonly issue?: string | undefined
  readonly reader?: number | undefined
}

const PEOPLE_SHOWN = 100

/** People of the list one by one: who they are, their tags, and suppressions that a person lifts. */
export function createPeopleViews(context: AppContext) {
  async function subscriberOf(id: number): Promise<Subscriber> {
    const subscriber = await (await context.store()).subscribers.get(id)
    if (subscriber !== null) return subscriber
    throw new DiglotError('NOT_FOUND', 'There is no such subscriber any more.', {
      hint: 'Search for the name or the address again.',
    })
  }

  async function choiceOf({ since, issue, reader }: Chosen): Promise<Omit<PeopleToRestore, 'by'>> {
    return {
      addresses: reader === undefined ? [] : [(await subscriberOf(reader)).address],
      since: since === undefined ? null : new Date(since),
      issueId: issue ?? null,
    }
  }

  const person = async (id: number): Promise<PersonView> =>
    personView(await showSubscriber(context, { address: (await subscriberOf(id)).address }))

  return {
    person,

    async tag(id: number, { tags, how }: z.infer<typeof tagsInput>): Promise<PersonView> {
      await tagSubscribers(context, { addresses: [(await subscriberOf(id)).address], tags, how })
      return person(id)
    },

    async tags(): Promise<TagList> {
      return { tags: await (await context.store()).stats.tags() }
    },

    restorable: async (choice: z.infer<typeof restorableInput>): Promise<RestorePlanView> =>
      planView(await planRestore(context, await choiceOf(choice))),

    async restore({ by, ...choice }: z.infer<typeof restoreInput>): Promise<{ readonly restored: number }> {
      const { restored } = await restoreSubscribers(context, { ...(await choiceOf(choice)), by })
      return { restored: restored.length }
    },
  }
}

function planView({ restored, kept }: RestorePlan): RestorePlanView {
  const counts = [...Map.groupBy(kept, ({ why }) => why)].map(([why, all]) => ({ why, count: all.length }))
  return {
    count: restored.length,
    people: restored.slice(0, PEOPLE_SHOWN).map(({ address, name }) => ({ address, name })),
    kept: counts.sort((a, b) => b.count - a.count),
    keptPeople: kept.slice(0, PEOPLE_SHOWN),
  }
}

function personView(shown: ShownSubscriber): PersonView {
  const { id, address, name, edition, status, pausedUntil, since, changedAt, tags, restorations } = shown
  return {
    id,
    address,
    name,
    edition,
    status,
    pausedUntil: pausedUntil?.toISOString() ?? null,
    since: (status === 'active' ? since : changedAt).toISOString(),
    tags,
    gone: goneView(shown),
    restorations: restorations.map(({ by, restoredAt }) => ({ by, at: restoredAt.toISOString() })),
  }
}

function goneView({ gone }: ShownSubscriber): PersonView['gone'] {
  if (gone === null || gone.why === 'list') return null
  if (gone.why === 'bounce') return { why: 'bounce', kind: gone.bounce.kind, reason: gone.bounce.reason }
  return { why: 'departure', issue: gone.departure.issueId, reason: gone.departure.reason }
}
