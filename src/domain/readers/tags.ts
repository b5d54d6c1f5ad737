import { cleanLine } from '../language/characters.ts'
import { type Message, msg } from '../language/message.ts'

/** A word that editors, lists or readers put on a subscriber. Two tags are the same where their keys are. */
export interface Tag {
  /** In NFC, whatever the case was: what tags are compared and found by. */
  readonly key: string
  /** As it was written first, in NFC. */
  readonly label: string
}

/** In characters of Unicode (code points). */
export const MAX_TAG_LENGTH = 60
/** Of one subscriber. */
export const MAX_TAGS = 100

// What people and other systems put between tags, in any script; Google's address book puts three colons.
const BETWEEN = /[,;|，；、،؛\n]|:::/

/** Tags as one text: `press, VIP`, `关注、媒体`, Mailchimp's `"press","VIP"`. Each comes once; `fault` is a sentence. */
export function parseTags(text: string): readonly Tag[] | { readonly fault: Message } {
  const inner = text.trim().replace(/^\[([\s\S]*)\]$/, '$1')
  return asTags(inner.split(BETWEEN))
}

/** The same for tags that stand apart. */
export function asTags(words: readonly string[]): readonly Tag[] | { readonly fault: Message } {
  const labels = words.map(labelOf).filter((label) => label !== '')
  const separated = labels.find((label) => BETWEEN.test(label))
  if (separated !== undefined) return { fault: msg`A tag has no comma or semicolon in it.` }
  if (labels.some((label) => label.length > MAX_TAG_LENGTH && [...label].length > MAX_TAG_LENGTH))
    return { fault: msg`A tag is longer than ${MAX_TAG_LENGTH} characters.` }
  const tags = distinctTags(labels)
  return tags.length > MAX_TAGS ? { fault: msg`There are more than ${MAX_TAGS} tags.` } : tags
}

/** Each tag once, as it is written first, in that order. */
export function distinctTags(labels: readonly string[]): readonly Tag[] {
  const byKey = new Map<string, Tag>()
  for (const label of labels) {
    const key = tagKey(label)
    if (!byKey.has(key)) byKey.set(key, { key, label })
  }
  return [...byKey.values()]
}

/** How tags are written into one cell or on one line; `parseTags` reads it back. */
export function joinTags(labels: readonly string[]): string {
  return labels.join(', ')
}

export function tagKey(label: string): string {
  // By way of capitals, so that `ß` and `SS` are the same, as are both forms of a Greek sigma.
  return label.toUpperCase().toLowerCase().normalize('NFC')
}

function labelOf(word: string): string {
  return cleanLine(word.replaceAll('"', ' ')).normalize('NFC').replace(/\s+/gu, ' ').trim()
}
