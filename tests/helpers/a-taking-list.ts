import type { SubscriberStore } from '../../src/domain/readers/list-ports.ts'
import type { GonePerson, NewSubscriber } from '../../src/domain/readers/subscriber.ts'

/** A list that takes everybody and remembers them in the arrays that are given. */
export function aTakingList(
  people: NewSubscriber[] = [],
  gone: GonePerson[] = [],
): Pick<SubscriberStore, 'importAll' | 'keepGone'> {
  return {
    importAll: async (more) => {
      people.push(...more)
      return { added: more.length, updated: 0, unchanged: 0, kept: 0 }
    },
    keepGone: async (more) => {
      gone.push(...more)
      const left = more.filter(({ status }) => status === 'left').length
      return { left, suppressed: more.length - left, unchanged: 0 }
    },
  }
}
