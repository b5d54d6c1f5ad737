import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { logged, subscriberSubject } from '../people/act-log.ts'
import type { PersonAdded } from '../views/list.ts'
import { readNewPerson, readOffer } from './list-offer.ts'

export const addInput = z.strictObject({
  address: z.string().max(1_000),
  name: z.string().max(200),
  /** Null: the newsletter's default. */
  edition: name.nullable(),
  /** With commas between them. */
  tags: z.string().max(10_000),
  fields: z.record(z.string().max(100), z.string().max(10_000)),
  /** Whether somebody who left has asked to come back. */
  hasAsked: z.boolean(),
})

/**
 * Puts one person on the list. Somebody who left comes back only where an editor says that they have asked for it; who is
 * suppressed or erased does not. Throws `USAGE` where the newsletter cannot have them so.
 */
export async function addPerson(
  context: AppContext,
  { hasAsked, tags, ...given }: z.infer<typeof addInput>,
): Promise<PersonAdded> {
  const offer = await readOffer(context)
  const person = await readNewPerson(offer, { ...given, ...(tags.trim() !== '' && { tags }) })
  const { subscribers } = await context.store()
  const known = await subscribers.find(person.addressKey)
  if (known?.status === 'active') return { refused: 'there', id: known.id }
  if (known?.status === 'left' && !hasAsked) return { refused: 'left', id: known.id }
  const at = await context.now()
  const { id, status } = await logged(
    context,
    { act: 'list', details: { step: 'add' } },
    (steps) => steps.subscribers.add(person, at, { by: context.actor.name, note: '' }),
    (added) => (added.status === 'active' ? { about: subscriberSubject(added.id) } : null),
  )
  if (status === 'active') return { done: { id } }
  return id === 0 ? { refused: 'erased', id: null } : { refused: 'suppressed', id }
}
