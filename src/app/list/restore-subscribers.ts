import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import type { RestoreChoice, WhyNotRestored } from '../../domain/readers/list-ports.ts'
import type { Subscriber } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { logEntry, subscriberSubject } from '../people/act-log.ts'
import { requireSend } from '../sending/require-send.ts'
import { requireAddress } from './require.ts'

/** At least one of the three is given. */
export const restoreInput = z.object({
  addresses: z.array(z.string()).readonly(),
  since: z.date().nullable(),
  issueId: z.string().nullable(),
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
  context: AppContext,
  input: PeopleToRestore,
): Promise<RestoreResult> {
  const people = restoreInput.parse(input)
  const { actor, store, now } = context
  const { sends, together } = await store()
  const choice = choiceOf(people)
  const at = await now()
  const entry = await logEntry(context, { act: 'list' })
  const restored = await together(async ({ subscribers, log }) => {
    const back = await subscribers.restore(choice, { by: actor.name, now: at })
    const [only] = back
    const about = back.length === 1 && only !== undefined ? subscriberSubject(only.id) : null
    if (back.length > 0) await log.add({ ...entry, about, details: { step: 'restore', people: back.length } })
    return back
  })
  if (restored.length === 0 && people.issueId !== null) await requireSend(sends, people.issueId)
  return { restored, unchanged: othersOf(people, restored) }
}

/** Whom it would restore, and who stays as they are; changes nothing. `unknown`: nobody has the address. */
export async function planRestore({ store }: AppContext, people: PeopleToRestore): Promise<RestorePlan> {
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

function choiceOf({ addresses, since, issueId }: PeopleToRestore): RestoreChoice {
  if (addresses.length === 0 && since === null && issueId === null)
    throw new DiglotError('USAGE', msg`It is not said who is to be restored.`, {
      hint: msg`Give addresses, \`--since\` with a time, or \`--issue\` with an issue.`,
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
