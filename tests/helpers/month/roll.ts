import { simpleParser } from 'mailparser'
import { type CapturedMessage, messageIdOf } from '../capturing-server.ts'

type Standing = 'active' | 'left' | 'suppressed'

interface Reader {
  readonly edition: string
  standing: Standing
}

export interface IssueCount {
  readonly issue: string
  /** Who ought to have it. */
  readonly planned: number
  /** Messages that a server took. */
  readonly taken: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Who has it and ought not to. */
  readonly unasked: readonly string[]
}

/** Who ought to have which issue, written down by a test as it acts: nothing of it comes from the program. */
export interface Roll {
  add(edition: string, ...addresses: readonly string[]): void
  mark(address: string, standing: Standing): void
  /** Everybody who gets mail, or those of them who read one of these editions. */
  active(editions?: readonly string[]): readonly string[]
  /** From now on they ought to have it. */
  owe(issue: string, addresses: readonly string[]): void
  owed(issue: string): ReadonlySet<string>
  standings(): Readonly<Record<string, Standing>>
  /** What servers took of an issue, against who ought to have it. */
  count(issue: string, messages: readonly CapturedMessage[]): Promise<IssueCount>
}

export function createRoll(issueOf: (subject: string) => string | null): Roll {
  const readers = new Map<string, Reader>()
  const owed = new Map<string, Set<string>>()
  const owedOf = (issue: string) => owed.get(issue) ?? new Set<string>()
  return {
    add(edition, ...addresses) {
      for (const address of addresses) readers.set(address, { edition, standing: 'active' })
    },
    mark(address, standing) {
      const reader = readers.get(address)
      if (reader === undefined) throw new Error(`${address} is not on the roll.`)
      reader.standing = standing
    },
    active: (editions) =>
      [...readers]
        .filter(([, { standing, edition }]) => standing === 'active' && (editions?.includes(edition) ?? true))
        .map(([address]) => address),
    owe(issue, addresses) {
      owed.set(issue, new Set([...owedOf(issue), ...addresses]))
    },
    owed: owedOf,
    standings: () => Object.fromEntries([...readers].map(([address, { standing }]) => [address, standing])),
    async count(issue, messages) {
      const planned = owedOf(issue)
      const copies = new Map<string, string[]>()
      for (const message of messages)
        if (issueOf((await simpleParser(message.raw)).subject ?? '') === issue)
          copies.set(message.to, [...(copies.get(message.to) ?? []), messageIdOf(message)])
      const ids = [...copies.values()].flat()
      if (new Set(ids).size !== copies.size) throw new Error(`Message-IDs of ${issue} are not one a reader.`)
      return {
        issue,
        planned: planned.size,
        taken: ids.length,
        lost: [...planned].filter((address) => !copies.has(address)),
        doubled: [...copies].filter(([, own]) => own.length > 1).map(([address]) => address),
        unasked: [...copies.keys()].filter((address) => !planned.has(address)),
      }
    },
  }
}
