import { z } from 'zod'
import type { ListAct } from '../../domain/readers/list-act.ts'
import type { ReaderRecord } from '../../domain/readers/reader.ts'
import type { AppContext } from '../context.ts'
import { notOnList, requireAddress } from './require.ts'

export const showInput = z.object({ address: z.string() })

/** Why somebody gets no mail, as far as anything was kept of it. */
export type WhyGone =
  | { readonly why: 'bounce'; readonly bounce: ReaderRecord['bounces'][number] }
  | { readonly why: 'departure'; readonly departure: ReaderRecord['departures'][number] }
  | { readonly why: 'removed'; readonly act: ListAct }
  /** An editor or a list said so. */
  | { readonly why: 'list' }

export interface ShownSubscriber extends ReaderRecord {
  /** Null where they are active. */
  readonly gone: WhyGone | null
}

/** All that is kept of one subscriber. Throws `USAGE` where the address is none, `NOT_FOUND` where nobody has it. */
export async function showSubscriber(
  { store }: AppContext,
  input: z.infer<typeof showInput>,
): Promise<ShownSubscriber> {
  const { address, key } = requireAddress(showInput.parse(input).address)
  const { subscribers, readers } = await store()
  const found = await subscribers.find(key)
  const record = found && (await readers.record(found.id))
  if (record === null) throw notOnList(address)
  return { ...record, gone: whyGone(record) }
}

/** What made a status is as old as the status itself; anything else was made by an editor or a list. */
function whyGone({ status, changedAt, bounces, departures, acts }: ReaderRecord): WhyGone | null {
  if (status === 'active') return null
  const bounce = bounces.findLast(({ recordedAt }) => recordedAt.getTime() === changedAt.getTime())
  if (bounce !== undefined) return { why: 'bounce', bounce }
  const act = acts.findLast(({ kind, at }) => kind === 'removed' && at.getTime() === changedAt.getTime())
  if (act !== undefined) return { why: 'removed', act }
  const departure = departures.findLast(({ returnedAt }) => returnedAt === null)
  return status === 'left' && departure !== undefined ? { why: 'departure', departure } : { why: 'list' }
}
