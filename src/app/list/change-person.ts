import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { logged, subscriberSubject } from '../people/act-log.ts'
import { noSuchEdition, oneLine, readOffer, requireFields } from './list-offer.ts'
import { requireSubscriber } from './require.ts'

export const changeInput = z.strictObject({
  /** Empty: not known. */
  name: z.string().max(200),
  /** Null: the newsletter's default. */
  edition: name.nullable(),
  /** By key; a field that is left out stays as it is, an empty one is forgotten. */
  fields: z.record(z.string().max(100), z.string().max(10_000)),
})

/** Puts what an editor says in place of what was known. Throws `USAGE` where the newsletter cannot have them so. */
export async function changePerson(
  context: AppContext,
  { id, ...given }: z.infer<typeof changeInput> & { readonly id: number },
): Promise<void> {
  const known = await requireSubscriber(context, id)
  const offer = await readOffer(context)
  const { edition } = given
  // One that is not offered any more may stay: they get the default as long as it is not.
  if (edition !== null && edition !== known.edition && !offer.offered.includes(edition))
    throw noSuchEdition(edition, offer)
  const fields = { ...known.fields, ...requireFields(given.fields, offer.ownFields) }
  const change = { name: oneLine(given.name), edition, fields }
  const by = { now: await context.now(), actor: { by: context.actor.name, note: '' } }
  const act = { act: 'list', about: subscriberSubject(id), details: { step: 'change' } } as const
  await logged(context, act, ({ subscribers }) => subscribers.change(id, change, by))
}
