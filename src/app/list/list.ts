import type { Writable } from 'node:stream'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import { type ListHealth, listHealth } from '../../domain/readers/list-health.ts'
import { type Mailbox, parseMailbox } from '../../domain/readers/mailbox.ts'
import { whyNotTaken } from '../../domain/readers/new-address.ts'
import type { Subscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { ImportListOptions, ImportListResult } from '../../lists/import-list.ts'
import type { AppContext } from '../context.ts'

export interface PersonToAdd {
  readonly address: string
  readonly name: string
  /** Null: the newsletter's default. */
  readonly edition: string | null
}

/** At least one of the three is given. */
export interface PeopleToRestore {
  readonly addresses: readonly string[]
  readonly since: Date | null
  readonly issueId: string | null
  /** Who decides it. */
  readonly by: string
}

/** What the person who imports may say about a list. */
export type ImportChoices = Pick<ImportListOptions, 'as' | 'encoding' | 'onInspected' | 'onProgress'>

/** The subscriber list. */
export function createList({ clock, load, store }: AppContext) {
  async function* listSubscribers(status?: SubscriberStatus): AsyncGenerator<Subscriber> {
    yield* (await store()).subscribers.list(status === undefined ? {} : { status })
  }

  /** The newsletter's editions, as the reader of a list wants them. */
  async function editions() {
    const { newsletter } = await load()
    return { offered: editionsOf(newsletter), defaultEdition: newsletter.defaultEdition }
  }

  return {
    listSubscribers,

    async importSubscribers(path: string, options: ImportChoices): Promise<ImportListResult> {
      const { importSubscriberList } = await import('../../lists/import-list.ts')
      const { subscribers } = await store()
      return importSubscriberList({ path, ...options, ...(await editions()), subscribers, now: clock() })
    },

    /** To a file, or to a stream that stays open. */
    async exportSubscribers(to: string | Writable, { mark }: { readonly mark: boolean }): Promise<void> {
      const { exportSubscriberFile, exportSubscribers } = await import('../../lists/export-list.ts')
      return typeof to === 'string'
        ? exportSubscriberFile(listSubscribers(), to, { mark })
        : exportSubscribers(listSubscribers(), to, { mark })
    },

    async addSubscriber({ address, name, edition }: PersonToAdd): Promise<Subscriber> {
      const { createEditionReader } = await import('../../lists/edition-word.ts')
      const choice = await editions()
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
      const person = { address: parsed.address, addressKey: parsed.key, name: oneLine, edition: chosen }
      return (await store()).subscribers.add(person, clock())
    },

    /** The list in numbers: size, shares, who confirms, who leaves, what comes back. */
    async listHealth(): Promise<ListHealth> {
      const now = clock()
      const { stats, bounces } = await store()
      const facts = await stats.facts(now)
      const returned = await Promise.all(
        facts.issues.map(async ({ issueId }) => [issueId, await bounces.count(issueId)] as const),
      )
      return listHealth(facts, new Map(returned), now)
    },

    /** Lifts suppressions; an address that is given and stays suppressed, or is not on the list, is named. */
    async restoreSubscribers({ addresses, since, issueId, by }: PeopleToRestore) {
      const keys = addresses.map((address) => requireAddress(address).key)
      const choice = {
        ...(keys.length > 0 && { addressKeys: keys }),
        ...(since !== null && { since }),
        ...(issueId !== null && { issueId }),
      }
      const restored = await (await store()).subscribers.restore(choice, { by, now: clock() })
      const done = new Set(restored.map(({ address }) => requireAddress(address).key))
      return { restored, unchanged: addresses.filter((_, index) => !done.has(keys[index] ?? '')) }
    },

    async removeSubscriber(address: string): Promise<Subscriber> {
      const subscriber = await (await store()).subscribers.remove(requireAddress(address).key, clock())
      if (subscriber !== null) return subscriber
      throw new DiglotError('NOT_FOUND', 'Nobody with this address is on the list.', {
        where: address,
        hint: 'Look it up with `diglot subscribers list`.',
      })
    },
  }
}

function requireAddress(text: string): Mailbox {
  const parsed = parseMailbox(text)
  if (!('fault' in parsed)) return parsed
  throw new DiglotError('USAGE', parsed.fault, {
    where: text,
    hint: 'Give one address, such as reader@example.com.',
  })
}
