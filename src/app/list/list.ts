import type { Writable } from 'node:stream'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import { cleanFieldValue, type Field, type FieldValues, whyNotKept } from '../../domain/readers/fields.ts'
import { type ListHealth, listHealth } from '../../domain/readers/list-health.ts'
import { whyNotTaken } from '../../domain/readers/new-address.ts'
import type { ListedSubscriber, Subscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { ImportListOptions, ImportListResult } from '../../lists/import-list.ts'
import type { AppContext } from '../context.ts'
import { requireTags } from '../require-tags.ts'
import { notOnList, requireAddress } from './require-address.ts'
import type { PeopleToRestore } from './restore-subscribers.ts'
import type { TagInput } from './tag-subscribers.ts'

export interface PersonToAdd {
  readonly address: string
  readonly name: string
  /** Null: the newsletter's default. */
  readonly edition: string | null
  /** With commas between them. Left out: none. */
  readonly tags?: string | undefined
  /** By key. Left out: none. */
  readonly fields?: FieldValues | undefined
}

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
  const { load, store, now } = context

  async function* listSubscribers({ status, tags }: PeopleToList = {}): AsyncGenerator<ListedSubscriber> {
    const keys = tags === undefined ? undefined : requireTags(tags, '--tags').map(({ key }) => key)
    yield* (await store()).subscribers.list({
      ...(status !== undefined && { status }),
      ...(keys !== undefined && { tags: keys }),
    })
  }

  /** What the reader of a list wants to know of the newsletter. */
  async function offer() {
    const { newsletter } = await load()
    const { defaultEdition, fields: ownFields } = newsletter
    return { offered: editionsOf(newsletter), defaultEdition, ownFields }
  }

  return {
    listSubscribers,

    async importSubscribers(path: string, options: ImportChoices): Promise<ImportListResult> {
      const { importSubscriberList } = await import('../../lists/import-list.ts')
      const { subscribers } = await store()
      return importSubscriberList({ path, ...options, ...(await offer()), subscribers, now: await now() })
    },

    /** To a file, or to a stream that stays open. */
    async exportSubscribers(to: string | Writable, { mark }: { readonly mark: boolean }): Promise<void> {
      const { exportSubscriberFile, exportSubscribers } = await import('../../lists/export-csv.ts')
      const options = { mark, fields: [...(await offer()).ownFields.keys()] }
      return typeof to === 'string'
        ? exportSubscriberFile(listSubscribers(), to, options)
        : exportSubscribers(listSubscribers(), to, options)
    },

    async addSubscriber({ address, name, edition, ...more }: PersonToAdd): Promise<Subscriber> {
      const { createEditionReader } = await import('../../lists/edition-word.ts')
      const choice = await offer()
      const chosen = createEditionReader(choice)(edition ?? '')
      if (chosen === undefined) {
        throw new DiglotError('USAGE', `The newsletter has no edition “${edition}”.`, {
          where: '--edition',
          hint: `Choose one of ${choice.offered.join(', ')}.`,
        })
      }
      const parsed = requireAddress(address)
      const fault = whyNotTaken(parsed)
      if (fault !== null)
        throw new DiglotError('USAGE', fault, { where: address, hint: 'Ask for another address.' })
      const oneLine = (name || parsed.name).replace(/[\p{Cc}\s]+/gu, ' ').trim()
      const tags = more.tags === undefined ? [] : requireTags(more.tags, '--tags')
      const fields = requireFields(more.fields ?? {}, choice.ownFields)
      const person = { address: parsed.address, addressKey: parsed.key, name: oneLine, edition: chosen }
      return (await store()).subscribers.add({ ...person, tags, fields }, await now())
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
    planRestore: async (people: Omit<PeopleToRestore, 'by'>) =>
      (await import('./restore-subscribers.ts')).planRestore(context, people),
    tagSubscribers: async (input: TagInput) =>
      (await import('./tag-subscribers.ts')).tagSubscribers(context, input),
    showSubscriber: async (address: string) =>
      (await import('./show-subscriber.ts')).showSubscriber(context, { address }),

    eraseSubscriber: async (address: string) =>
      (await import('./erase-subscriber.ts')).eraseSubscriber(context, { address }),

    async removeSubscriber(address: string): Promise<Subscriber> {
      const subscriber = await (await store()).subscribers.remove(requireAddress(address).key, await now())
      if (subscriber === null) throw notOnList(address)
      return subscriber
    },
  }
}

/** Throws `USAGE` where the newsletter has no such field, or a value is too long. */
function requireFields(given: FieldValues, own: ReadonlyMap<string, Field>): FieldValues {
  const values = Object.entries(given).map(([key, text]) => {
    const field = own.get(key)
    const value = cleanFieldValue(text)
    const fault =
      field === undefined ? `The newsletter has no field “${key}”.` : whyNotKept(key, value, field)
    if (fault === null) return [key, value] as const
    const known = [...own.keys()].join(', ')
    throw new DiglotError('USAGE', fault, {
      where: '--field',
      hint:
        known === '' ? 'Fields are named under `fields:` in newsletter.yaml.' : `Its fields are ${known}.`,
    })
  })
  return Object.fromEntries(values)
}
