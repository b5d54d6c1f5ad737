import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { log } from '../people/act-log.ts'
import { subscribeForms } from '../site/snippets.ts'
import type {
  FieldList,
  PersonEvent,
  PersonView,
  RestorePlanView,
  SubscribeForms,
  TagList,
} from '../views/list.ts'
import { type addInput, addPerson } from './add-person.ts'
import { type changeInput, changePerson } from './change-person.ts'
import { erasePerson, type erasePersonInput } from './erase-subscriber.ts'
import { countPeople, type findInput, findPeople, listFilter, type PeopleFilter } from './find-people.ts'
import { readOffer } from './list-offer.ts'
import { type removeInput, removePerson } from './remove-person.ts'
import { requireSubscriber } from './require.ts'
import {
  type PeopleToRestore,
  planRestore,
  type RestorePlan,
  restoreSubscribers,
} from './restore-subscribers.ts'
import { type ShownSubscriber, showSubscriber } from './show-subscriber.ts'
import { tagPeople, type tagPeopleInput } from './tag-people.ts'
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
})
export const tagsInput = z.strictObject({ tags: z.string().max(10_000), how: z.enum(['tag', 'untag']) })

interface Chosen {
  readonly since?: string | undefined
  readonly issue?: string | undefined
  readonly reader?: number | undefined
}

const PEOPLE_SHOWN = 100

/** People of the list, one by one and all who are found: who they are, and what editors do with them. */
export function createPeopleViews(context: AppContext) {
  const subscriberOf = (id: number) => requireSubscriber(context, id)

  async function choiceOf({ since, issue, reader }: Chosen): Promise<PeopleToRestore> {
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

    find: (input: z.infer<typeof findInput>) => findPeople(context, input),
    count: (filter: PeopleFilter) => countPeople(context, filter),
    export: (filter: PeopleFilter) => exportPeople(context, filter),
    tagFound: (input: z.infer<typeof tagPeopleInput>) => tagPeople(context, input),

    add: (input: z.infer<typeof addInput>) => addPerson(context, input),
    async change(id: number, input: z.infer<typeof changeInput>): Promise<PersonView> {
      await changePerson(context, { id, ...input })
      return person(id)
    },
    async remove(id: number, input: z.infer<typeof removeInput>): Promise<PersonView> {
      await removePerson(context, { id, ...input })
      return person(id)
    },
    erase: (id: number, input: z.infer<typeof erasePersonInput>): Promise<void> =>
      erasePerson(context, { id, ...input }),

    async fields(): Promise<FieldList> {
      const { ownFields } = await readOffer(context)
      return {
        fields: [...ownFields].map(([key, { name, maxLength }]) => ({
          ...{ key, name: Object.fromEntries(name), maxLength },
        })),
      }
    },

    async forms(): Promise<SubscribeForms> {
      const { newsletter } = await context.load()
      return { siteUrl: newsletter.siteUrl, forms: await subscribeForms(context) }
    },

    async tags(): Promise<TagList> {
      return { tags: await (await context.store()).stats.tags() }
    },

    restorable: async (choice: z.infer<typeof restorableInput>): Promise<RestorePlanView> =>
      planView(await planRestore(context, await choiceOf(choice))),

    async restore(choice: z.infer<typeof restoreInput>): Promise<{ readonly restored: number }> {
      const { restored } = await restoreSubscribers(context, await choiceOf(choice))
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

/** All who are found as CSV, in pieces: the export of the command line, with the mark that spreadsheets need. */
async function exportPeople(context: AppContext, filter: PeopleFilter): Promise<AsyncIterable<string>> {
  const { subscriberCsv } = await import('../../lists/export-csv.ts')
  const { subscribers } = await context.store()
  const { ownFields } = await readOffer(context)
  await log(context, { act: 'list', details: { step: 'export' } })
  const found = subscribers.list(await listFilter(context, filter))
  return subscriberCsv(found, { mark: true, fields: [...ownFields.keys()] })
}

function personView(shown: ShownSubscriber): PersonView {
  const { id, address, name, edition, status, pausedUntil, since, changedAt, tags, fields } = shown
  return {
    ...{ id, address, name, edition, status, tags, fields },
    pausedUntil: pausedUntil?.toISOString() ?? null,
    since: (status === 'active' ? since : changedAt).toISOString(),
    gone: goneView(shown),
    history: historyOf(shown),
  }
}

function goneView({ gone }: ShownSubscriber): PersonView['gone'] {
  if (gone === null || gone.why === 'list') return null
  if (gone.why === 'removed') return { why: 'removed', by: gone.act.by, note: gone.act.note }
  if (gone.why === 'bounce') return { why: 'bounce', kind: gone.bounce.kind, reason: gone.bounce.reason }
  return { why: 'departure', issue: gone.departure.issueId, reason: gone.departure.reason }
}

/** The ledger of one subscriber as a story, the newest first. */
function historyOf(shown: ShownSubscriber): readonly PersonEvent[] {
  const { signUps, departures, deliveries, bounces, restorations, acts } = shown
  const events: readonly PersonEvent[] = [
    ...joinedBy(shown),
    ...signUps.flatMap(({ askedAt, confirmedAt }): PersonEvent[] => [
      { kind: 'asked', at: askedAt.toISOString() },
      ...(confirmedAt === null ? [] : [{ kind: 'confirmed', at: confirmedAt.toISOString() } as const]),
    ]),
    ...acts.map(({ kind, by, note, at }): PersonEvent => ({ kind, by, note, at: at.toISOString() })),
    ...deliveries.map(({ issueId, edition, state, reply, changedAt }): PersonEvent => {
      return { kind: 'issue', at: changedAt.toISOString(), issue: issueId, edition, state, reply }
    }),
    ...bounces.map(({ kind, reason, recordedAt }): PersonEvent => {
      return { kind: 'bounce', at: recordedAt.toISOString(), bounce: kind, reason }
    }),
    ...departures.flatMap(({ issueId, way, reason, leftAt, returnedAt }): PersonEvent[] => [
      { kind: 'left', at: leftAt.toISOString(), issue: issueId, way, reason },
      ...(returnedAt === null ? [] : [{ kind: 'returned', at: returnedAt.toISOString() } as const]),
    ]),
    ...restorations.map(({ by, restoredAt }): PersonEvent => {
      return { kind: 'restored', at: restoredAt.toISOString(), by, note: '' }
    }),
  ]
  // What happened at the same time stays in the order above, turned round with the rest.
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).toReversed()
}

/** Where neither a confirmation nor an editor says how they came, a list has brought them. */
function joinedBy({ since, signUps, acts }: ShownSubscriber): readonly PersonEvent[] {
  const isTold =
    signUps.some(({ confirmedAt }) => confirmedAt?.getTime() === since.getTime()) ||
    acts.some(({ kind, at }) => kind === 'added' && at.getTime() === since.getTime())
  return isTold ? [] : [{ kind: 'came', at: since.toISOString() }]
}
