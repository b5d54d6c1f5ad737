import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { requireTags } from '../require-tags.ts'
import { notOnList, requireAddress } from './require-address.ts'

export const tagInput = z.object({
  addresses: z.array(z.string()).min(1).readonly(),
  /** With commas between them. */
  tags: z.string(),
  how: z.enum(['tag', 'untag']),
})

export type TagInput = z.infer<typeof tagInput>

/** Everybody whose tags were asked to change, with those that they have then. */
export type TagResult = readonly { readonly address: string; readonly tags: readonly string[] }[]

/**
 * Puts tags on people, or takes them away, whatever their status. Throws `USAGE` where an address or a tag is none, and
 * `NOT_FOUND` where somebody is not on the list; then nobody was changed.
 */
export async function tagSubscribers({ store }: AppContext, input: TagInput): Promise<TagResult> {
  const { addresses, tags: text, how } = tagInput.parse(input)
  const tags = requireTags(text, 'the tags')
  const mailboxes = addresses.map(requireAddress)
  const { subscribers } = await store()
  for (const { address, key } of mailboxes)
    if ((await subscribers.find(key)) === null) throw notOnList(address)
  const changed: { address: string; tags: readonly string[] }[] = []
  for (const { address, key } of mailboxes) {
    const keys = tags.map((tag) => tag.key)
    const theirs = await (how === 'tag' ? subscribers.tag(key, tags) : subscribers.untag(key, keys))
    if (theirs === null) throw notOnList(address)
    changed.push({ address, tags: theirs })
  }
  return changed
}
