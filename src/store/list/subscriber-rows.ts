import type { Insertable, Selectable } from 'kysely'
import { domainOf } from '../../domain/readers/address.ts'
import { type FieldValues, NO_FIELDS, readFields, storedFields } from '../../domain/readers/fields.ts'
import type { ListedSubscriber, NewSubscriber, Subscriber } from '../../domain/readers/subscriber.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import type { Tables } from '../tables.ts'

export function subscriberOf(row: Selectable<Tables['subscriber']>): Subscriber {
  const { id, address, name, edition, status } = row
  return { id, address, name, edition, status }
}

export function listedSubscriber(
  row: Selectable<Tables['subscriber']>,
  tagged: ReadonlyMap<number, readonly Tag[]>,
): ListedSubscriber {
  const tags = (tagged.get(row.id) ?? []).map(({ label }) => label)
  return { ...subscriberOf(row), tags, fields: readFields(row.fields) }
}

export function newRow(person: NewSubscriber, at: string): Insertable<Tables['subscriber']> {
  const { address, addressKey, name, edition, fields = NO_FIELDS } = person
  return {
    address,
    address_key: addressKey,
    domain: domainOf(address),
    name,
    edition,
    status: 'active',
    created_at: at,
    changed_at: at,
    fields: storedFields(fields),
  }
}

type Preferences = Pick<NewSubscriber, 'name' | 'edition'>

/** What the list will know of a person: what is given replaces what is known. */
export function mergePreferences(known: Preferences, given: Preferences): Preferences {
  return { name: given.name || known.name, edition: given.edition ?? known.edition }
}

/** As they are to be kept; a value that is given replaces what is known. */
export function mergeFields(known: string | null, given: FieldValues = NO_FIELDS): string | null {
  const told = Object.entries(given).filter(([, value]) => value !== '')
  if (told.length === 0) return known
  return storedFields({ ...readFields(known), ...Object.fromEntries(told) })
}

export function samePreferences(one: Preferences, other: Preferences): boolean {
  return one.name === other.name && one.edition === other.edition
}
