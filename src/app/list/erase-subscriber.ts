import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { eraseEverywhere } from '../site/erase-everywhere.ts'
import { notOnList, requireAddress } from './require-address.ts'

export const eraseInput = z.strictObject({ address: z.string() })

/**
 * Erases somebody for whom the operator does it, as their own link on the readers' site does. Throws `USAGE` where the
 * address is none, `NOT_FOUND` where nobody has it.
 */
export async function eraseSubscriber(context: AppContext, input: z.infer<typeof eraseInput>): Promise<void> {
  const { address, key } = requireAddress(eraseInput.parse(input).address)
  const found = await (await context.store()).subscribers.find(key)
  if (found === null || !(await eraseEverywhere(context, found.id, await context.now())))
    throw notOnList(address)
}
