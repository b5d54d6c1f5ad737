import { msg } from '../domain/language/message.ts'
import type { GonePerson, NewSubscriber } from '../domain/readers/subscriber.ts'
import { type Consent, strictest } from './consent-words.ts'
import type { ListRow } from './list-rows.ts'
import { type Fault, type ListMeaning, readConsentRow, readPerson } from './read-person.ts'
import type { RefusedRow } from './rejects-file.ts'

/** What the whole list says of those who are not simply active, by address: their strictest row, wherever it stands. */
export type Withheld = ReadonlyMap<string, Consent>

export interface ChunkMeaning extends ListMeaning {
  readonly withheld: Withheld
  /** What everybody on the list is, at least. */
  readonly as: 'active' | GonePerson['status']
}

/** What a chunk of rows comes to; every row is in exactly one of the five. */
interface ListChunk {
  /** No two of `people` and `gone` share an address. */
  readonly people: readonly NewSubscriber[]
  readonly gone: readonly GonePerson[]
  readonly refused: readonly RefusedRow[]
  readonly unconfirmed: number
  readonly duplicates: number
  /** How many of `gone` bounced or complained, as far as the list says it. */
  readonly bounced: number
  readonly complained: number
}

/** Reads a chunk of rows. An address that comes again adds its name, edition, tags and fields, where given, to the first. */
export function readChunk(rows: readonly ListRow[], meaning: ChunkMeaning): ListChunk {
  const people = new Map<string, NewSubscriber>()
  const gone = new Map<string, GonePerson>()
  const refused: RefusedRow[] = []
  const counts = { unconfirmed: 0, duplicates: 0, bounced: 0, complained: 0 }
  for (const row of rows) {
    const read = readRow(row, meaning)
    if ('fault' in read) refused.push({ ...row, kind: read.kind, reason: read.fault })
    else if (read.consent === 'unconfirmed') counts.unconfirmed += 1
    else if (people.has(read.person.addressKey) || gone.has(read.person.addressKey)) {
      counts.duplicates += 1
      const first = people.get(read.person.addressKey)
      if (first !== undefined) people.set(first.addressKey, merge(first, read.person))
    } else if (read.consent === 'active') people.set(read.person.addressKey, read.person)
    else {
      if (read.consent === 'bounced' || read.consent === 'complained') counts[read.consent] += 1
      const status = read.consent === 'left' ? 'left' : 'suppressed'
      gone.set(read.person.addressKey, { ...read.person, status })
    }
  }
  return { people: [...people.values()], gone: [...gone.values()], refused, ...counts }
}

interface ReadRow {
  readonly person: NewSubscriber
  readonly consent: Exclude<Consent, 'unclear'>
}

function readRow({ cells }: ListRow, meaning: ChunkMeaning): ReadRow | Fault {
  const row = readConsentRow(cells, meaning)
  if ('fault' in row) return row
  const listed = meaning.withheld.get(row.mailbox.key) ?? 'active'
  const consent = strictest(strictest(row.consent, listed), meaning.as)
  if (consent === 'unclear') return { kind: 'consent', fault: row.doubt ?? OTHER_ROW_UNCLEAR }
  const person = readPerson(cells, row.mailbox, meaning)
  if (!('fault' in person)) return { person, consent }
  // Nobody gets mail for want of a name or an edition that can be read.
  if (consent === 'active') return person
  const { address, key: addressKey } = row.mailbox
  return { person: { address, addressKey, name: '', edition: null }, consent }
}

const OTHER_ROW_UNCLEAR = msg`Another row of this address does not say clearly that they want mail.`

function merge(first: NewSubscriber, again: NewSubscriber): NewSubscriber {
  const { tags = [], fields } = first
  const more = (again.tags ?? []).filter(({ key }) => !tags.some((tag) => tag.key === key))
  return {
    ...{ ...first, name: again.name || first.name, edition: again.edition ?? first.edition },
    ...(tags.length + more.length > 0 && { tags: [...tags, ...more] }),
    ...((fields ?? again.fields) && { fields: { ...fields, ...again.fields } }),
  }
}
