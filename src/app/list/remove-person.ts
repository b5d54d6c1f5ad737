import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { logged, subscriberSubject } from '../people/act-log.ts'
import { requireAddress, requireSubscriber } from './require.ts'

/** Why, for the editors themselves; may be empty. */
export const removeInput = z.strictObject({ note: z.string().trim().max(500) })

/** Unsubscribes somebody for whom an editor does it; who gets no mail already stays as they are. */
export async function removePerson(
  context: AppContext,
  { id, note }: z.infer<typeof removeInput> & { readonly id: number },
): Promise<void> {
  const { status, address } = await requireSubscriber(context, id)
  if (status !== 'active') return
  const at = await context.now()
  const act = { act: 'list', about: subscriberSubject(id), details: { step: 'remove' } } as const
  await logged(context, act, ({ subscribers }) =>
    subscribers.remove(requireAddress(address).key, at, { by: context.actor.name, note }),
  )
}
