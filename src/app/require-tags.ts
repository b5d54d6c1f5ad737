import { msg } from '../domain/language/message.ts'
import { parseTags, type Tag } from '../domain/readers/tags.ts'
import { DiglotError } from '../errors.ts'

/** The tags of a text that a person gave, at least one. Throws `USAGE`, which names where it was given. */
export function requireTags(text: string, where: string): readonly Tag[] {
  const tags = parseTags(text)
  if ('fault' in tags) throw new DiglotError('USAGE', tags.fault, { where, hint: HINT })
  if (tags.length === 0) throw new DiglotError('USAGE', msg`No tag is named.`, { where, hint: HINT })
  return tags
}

const HINT = msg`Write tags with commas between them, such as press,VIP.`
