import type { Kysely } from 'kysely'
import type { SubscriberStore } from '../../domain/readers/list-ports.ts'
import type { GonePerson, NewSubscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import type { Tables } from '../tables.ts'
import { type Entry, knownEntries, mergeInto, newEntry, ROWS_PER_STATEMENT } from './import-people.ts'

/**
 * Answers as the store would if everything that it was asked before had been done, and changes nothing. It remembers
 * everybody whom it has met, so it is for lists of a bounded size.
 */
export function rehearseImport(db: Kysely<Tables>): Pick<SubscriberStore, 'importAll' | 'keepGone'> {
  const met = new Map<string, Entry>()

  async function meet(people: readonly NewSubscriber[]): Promise<void> {
    const strangers = people.filter(({ addressKey }) => !met.has(addressKey))
    for (let start = 0; start < strangers.length; start += ROWS_PER_STATEMENT) {
      const chunk = strangers.slice(start, start + ROWS_PER_STATEMENT)
      for (const [key, entry] of await knownEntries(db, chunk)) met.set(key, entry)
    }
  }

  return {
    async importAll(people) {
      await meet(people)
      const total = { added: 0, updated: 0, unchanged: 0, kept: 0 }
      for (const person of people) total[mergeInto(met, person)] += 1
      return total
    },
    async keepGone(people) {
      await meet(people)
      const total = { left: 0, suppressed: 0, unchanged: 0 }
      for (const person of people) total[goneInto(met, person)] += 1
      return total
    },
  }
}

function goneInto(met: Map<string, Entry>, person: GonePerson): 'left' | 'suppressed' | 'unchanged' {
  const known = met.get(person.addressKey)
  if (known !== undefined && !isStricter(person.status, known.status)) return 'unchanged'
  met.set(person.addressKey, { ...(known ?? newEntry(person)), status: person.status })
  return person.status
}

function isStricter(status: GonePerson['status'], known: SubscriberStatus): boolean {
  return known === 'active' || (known === 'left' && status === 'suppressed')
}
