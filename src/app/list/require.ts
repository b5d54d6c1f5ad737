import { msg } from '../../domain/language/message.ts'
import { type Mailbox, parseMailbox } from '../../domain/readers/mailbox.ts'
import type { ListedSubscriber } from '../../domain/readers/subscriber.ts'
import { parseTags, type Tag } from '../../domain/readers/tags.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

/** Throws `USAGE` where a text is no address. */
export function requireAddress(text: string): Mailbox {
  const parsed = parseMailbox(text)
  if (!('fault' in parsed)) return parsed
  throw new DiglotError('USAGE', parsed.fault, {
    where: text,
    hint: msg`Give one address, such as reader@example.com.`,
  })
}

export function notOnList(address: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`Nobody with this address is on the list.`, {
    where: address,
    hint: msg`Look it up with \`diglot subscribers list\`.`,
  })
}

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

/** The tags of a text that a person gave, at least one. Throws `USAGE`, which names where it was given. */
export function requireTags(text: string, where: string): readonly Tag[] {
  const tags = parseTags(text)
  if ('fault' in tags) throw new DiglotError('USAGE', tags.fault, { where, hint: TAGS_HINT })
  if (tags.length === 0) throw new DiglotError('USAGE', msg`No tag is named.`, { where, hint: TAGS_HINT })
  return tags
}

const TAGS_HINT = msg`Write tags with commas between them, such as press,VIP.`
