import type { Writable } from 'node:stream'
import { type ListHealth, listHealth } from '../../domain/readers/list-health.ts'
import type { ListedSubscriber, Subscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import type { ImportListOptions, ImportListResult } from '../../lists/import-list.ts'
import type { AppContext } from '../context.ts'
import { log, logged, subscriberSubject } from '../people/act-log.ts'
import { importDetails, type PersonToAdd, readNewPerson, readOffer } from './list-offer.ts'
import { notOnList, requireAddress, requireTags } from './require.ts'
import type { PeopleToRestore } from './restore-subscribers.ts'
import type { TagInput } from './tag-subscribers.ts'

/** All that is given must hold. */
export interface PeopleToList {
  readonly status?: SubscriberStatus | undefined
  /** With commas between them: those who have any of them. */
  readonly tags?: string | undefined
}

/** What the person who imports may say about a list. */
export type ImportChoices = Pick<ImportListOptions, 'as' | 'encoding' | 'onInspected' | 'onProgress'>

/** The subscriber list. */
export function createList(context: AppContext) {
  const { store, now } = context
  const actor = { by: context.actor.name, note: '' }

  async function* listSubscribers({ status, tags }: PeopleToList = {}): AsyncGenerator<ListedSubscriber> {
    const keys = tags === undefined ? undefined : requireTags(tags, '--tags').map(({ key }) => key)
    yield* (await store()).subscribers.list({
      ...(status !== undefined && { status }),
      ...(keys !== undefined && { tags: keys }),
    })
  }

  return {
    listSubscribers,

    async importSubscribers(path: string, options: ImportChoices): Promise<ImportListResult> {
      const { importSubscriberList } = await import('../../lists/import-list.ts')
      const { subscribers } = await store()
      const result = await importSubscriberList({
        ...{ path, ...options, ...(await readOffer(context)) },
        ...{ subscribers, now: await now() },
      })
      await log(context, { act: 'list', details: importDetails(result) })
      return result
    },

    /** To a file, or to a stream that stays open. */
    async exportSubscribers(to: string | Writable, { mark }: { readonly mark: boolean }): Promise<void> {
      const { exportSubscriberFile, exportSubscribers } = await import('../../lists/export-csv.ts')
      const options = { mark, fields: [...(await readOffer(context)).ownFields.keys()] }
      if (typeof to === 'string') await exportSubscriberFile(listSubscribers(), to, options)
      else await exportSubscribers(listSubscribers(), to, options)
      await log(context, { act: 'list', details: { step: 'export' } })
    },

    async addSubscriber(person: PersonToAdd): Promise<Subscriber> {
      const read = await readNewPerson(await readOffer(context), person)
      const at = await now()
      return logged(
        context,
        { act: 'list', details: { step: 'add' } },
        ({ subscribers }) => subscribers.add(read, at, actor),
        ({ id }) => (id === 0 ? null : { about: subscriberSubject(id) }),
      )
    },

    /** The list in numbers: size, shares, who confirms, who leaves, what comes back. */
    async listHealth(): Promise<ListHealth> {
      const at = await now()
      const { stats, bounces } = await store()
      const facts = await stats.facts(at)
      const returned = await Promise.all(
        facts.issues.map(async ({ issueId }) => [issueId, await bounces.count(issueId)] as const),
      )
      return listHealth(facts, new Map(returned), at)
    },

    restoreSubscribers: async (people: PeopleToRestore) =>
      (await import('./restore-subscribers.ts')).restoreSubscribers(context, people),
    planRestore: async (people: PeopleToRestore) =>
      (await import('./restore-subscribers.ts')).planRestore(context, people),
    tagSubscribers: async (input: TagInput) =>
      (await import('./tag-subscribers.ts')).tagSubscribers(context, input),
    showSubscriber: async (address: string) =>
      (await import('./show-subscriber.ts')).showSubscriber(context, { address }),

    eraseSubscriber: async (address: string) =>
      (await import('./erase-subscriber.ts')).eraseSubscriber(context, { address }),

    async removeSubscriber(address: string): Promise<Subscriber> {
      const { key } = requireAddress(address)
      const known = await (await store()).subscribers.find(key)
      // Who has left keeps the day on which they did.
      if (known?.status === 'left') return known
      const at = await now()
      const subscriber = await logged(
        context,
        { act: 'list', details: { step: 'remove' } },
        ({ subscribers }) => subscribers.remove(key, at, actor),
        (removed) => removed && { about: subscriberSubject(removed.id) },
      )
      if (subscriber === null) throw notOnList(address)
      return subscriber
    },
  }
}
