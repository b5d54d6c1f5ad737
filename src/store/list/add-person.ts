import type { Transaction } from 'kysely'
import type { NewSubscriber, Subscriber } from '../../domain/readers/subscriber.ts'
import { erasedAmong } from '../readers/erased-addresses.ts'
import type { Tables } from '../tables.ts'
import { mergeFields, mergePreferences, newRow, samePreferences, subscriberOf } from './subscriber-rows.ts'
import { mergeTags, putTags, tagsOf } from './tag-rows.ts'

/**
 * Somebody who left comes back; somebody who is suppressed is left alone, and so is
 * whoever had herself erased: as nothing of her is kept, she is returned with the id 0.
 */
export async function addPerson(
  trx: Transaction<Tables>,
  person: NewSubscriber,
  now: Date,
): Promise<Subscriber> {
  const at = now.toISOString()
  const known = await trx
    .selectFrom('subscriber')
    .selectAll()
    .where('address_key', '=', person.addressKey)
    .executeTakeFirst()
  if (known === undefined) {
    const erased = await erasedAmong(trx, [person.addressKey])
    if (erased.size > 0) return { ...nobody(person), status: 'suppressed' }
    const row = newRow(person, at)
    const added = await trx.insertInto('subscriber').values(row).returningAll().executeTakeFirstOrThrow()
    await putTags(trx, [{ subscriberId: added.id, tags: person.tags ?? [] }])
    return subscriberOf(added)
  }
  if (known.status === 'suppressed') return subscriberOf(known)
  const tags = (await tagsOf(trx, [known.id])).get(known.id) ?? []
  await putTags(trx, [{ subscriberId: known.id, tags: mergeTags(tags, person.tags) }])
  const wanted = mergePreferences(known, person)
  const fields = mergeFields(known.fields, person.fields)
  if (known.status === 'active' && samePreferences(known, wanted) && fields === known.fields)
    return subscriberOf(known)
  const row = await trx
    .updateTable('subscriber')
    .set({ ...wanted, fields, status: 'active', changed_at: at })
    .where('id', '=', known.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return subscriberOf(row)
}

function nobody({ address, name, edition }: NewSubscriber): Omit<Subscriber, 'status'> {
  return { id: 0, address, name, edition }
}
