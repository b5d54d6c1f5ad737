import { z } from 'zod'
import type { RestoreChoice, WhyNotRestored } from '../../domain/readers/list-ports.ts'
import type { Subscriber } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { requireSend } from '../sending/require-send.ts'
import { requireAddress } from './require-address.ts'

/** At least one of the three is given. */
export const restoreInput = z.object({
  addresses: z.array(z.string()).readonly(),
  since: z.date().nullable(),
  issueId: z.string().nullable(),
  /** Who decides it. */
  by: z.string().trim().min(1),
})

export type PeopleToRestore = z.infer<typeof restoreInput>

/** Why an address that was given, or somebody whom the choice names, stays as they are. */
export type WhyKept = WhyNotRestored | 'active' | 'unknown'

export interface RestorePlan extends RestoreResult {
  readonly kept: readonly { readonly address: string; readonly why: WhyKept }[]
}

export interface RestoreResult {
  readonly restored: readonly Subscriber[]
  /** Addresses that were given, and stay as they are or are not on the list. */
  readonly unchanged: readonly string[]
}

/**
 * Lifts suppressions of a server or a bounce. Throws `USAGE` where nobody is named, or an address is none, and `NOT_FOUND`
 * where the issue was never sent.
 */
export async function restoreSubscribers(
  { store, now }: AppContext,
  input: PeopleToRestore,
): Promise<RestoreResult> {
  const { by, ...people } = restoreInput.parse(input)
  const { subscribers, sends } = await store()
  const restored = await subscribers.restore(choiceOf(people), { by, now: await now() })
  if (restored.length === 0 && people.issueId !== null) await requireSend(sends, people.issueId)
  return { restored, unchanged: othersOf(people, restored) }
}

/** Whom it would restore, and who stays as they are; changes nothing. `unknown`: nobody has the address. */
export async function planRestore(
  { store }: AppContext,
  people: Omit<PeopleToRestore, 'by'>,
): Promise<RestorePlan> {
  const { subscribers } = await store()
  const choice = choiceOf(people)
  const restored = await subscribers.restorable(choice)
  const gone = await subscribers.notRestorable(choice)
  const unchanged = othersOf(people, restored)
  const kept: { address: string; why: WhyKept }[] = gone.map(({ address, why }) => ({ address, why }))
  for (const address of unchanged) {
    const { key } = requireAddress(address)
    if (gone.some((person) => requireAddress(person.address).key === key)) continue
    const found = await subscribers.find(key)
    if (found === null) kept.push({ address, why: 'unknown' })
    else if (found.status === 'active') kept.push({ address, why: 'active' })
  }
  return { restored, unchanged, kept }
}

function choiceOf({ addresses, since, issueId }: Omit<PeopleToRestore, 'by'>): RestoreChoice {
  if (addresses.length === 0 && since === null && issueId === null)
    throw new DiglotError('USAGE', 'It is not said who is to be restored.', {
      hint: 'Give addresses, `--since` with a time, or `--issue` with an issue.',
    })
  return {
    ...(addresses.length > 0 && { addressKeys: addresses.map((address) => requireAddress(address).key) }),
    ...(since !== null && { since }),
    ...(issueId !== null && { issueId }),
  }
}

function othersOf(
  { addresses }: Pick<PeopleToRestore, 'addresses'>,
  restored: readonly Subscriber[],
): readonly string[] {
  const done = new Set(restored.map(({ address }) => requireAddress(address).key))
  return addresses.filter((address) => !done.has(requireAddress(address).key))
}
