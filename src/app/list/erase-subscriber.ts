import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import { parseMailbox } from '../../domain/readers/mailbox.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { log, subscriberSubject } from '../people/act-log.ts'
import { eraseEverywhere } from '../site/erase-everywhere.ts'
import { notOnList, requireAddress, requireSubscriber } from './require.ts'

export const eraseInput = z.strictObject({ address: z.string() })

/**
 * Erases somebody for whom the operator does it, as their own link on the readers' site does. Throws `USAGE` where the
 * address is none, `NOT_FOUND` where nobody has it.
 */
export async function eraseSubscriber(context: AppContext, input: z.infer<typeof eraseInput>): Promise<void> {
  const { address, key } = requireAddress(eraseInput.parse(input).address)
  const { subscribers } = await context.store()
  const found = await subscribers.find(key)
  if (found === null || !(await eraseEverywhere(context, found.id, await context.now())))
    throw notOnList(address)
  await log(context, { act: 'list', about: subscriberSubject(found.id), details: { step: 'erase' } })
}

/** The address as somebody has typed it, so that nobody is erased by a slip of the hand. */
export const erasePersonInput = z.strictObject({ address: z.string().max(1_000) })

/** The same for a person by their number. Throws `NOT_CONFIRMED` where what was typed is not their address. */
export async function erasePerson(
  context: AppContext,
  { id, address: typed }: z.infer<typeof erasePersonInput> & { readonly id: number },
): Promise<void> {
  const { address } = await requireSubscriber(context, id)
  const mailbox = parseMailbox(typed)
  if ('fault' in mailbox || mailbox.key !== requireAddress(address).key)
    throw new DiglotError('NOT_CONFIRMED', msg`What was typed is not the address of this subscriber.`, {
      hint: msg`Type their address as it is shown; nobody was erased.`,
    })
  await eraseSubscriber(context, { address })
}
