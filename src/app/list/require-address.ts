import { msg } from '../../domain/language/message.ts'
import { type Mailbox, parseMailbox } from '../../domain/readers/mailbox.ts'
import { DiglotError } from '../../errors.ts'

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
