import { msg } from '../../domain/language/message.ts'
import type { ListedSubscriber } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

/** The subscriber with this number. Throws `NOT_FOUND` where there is none, or they were erased. */
export async function requireSubscriber(
  { store }: Pick<AppContext, 'store'>,
  id: number,
): Promise<ListedSubscriber> {
  const { subscribers, readers } = await store()
  const subscriber = (await readers.find(id)) === null ? null : await subscribers.get(id)
  if (subscriber !== null) return subscriber
  throw new DiglotError('NOT_FOUND', msg`There is no such subscriber any more.`, {
    hint: msg`Search for the name or the address again.`,
  })
}
