import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { logEntry, subscriberSubject } from '../people/act-log.ts'
import { notOnList, requireAddress, requireTags } from './require.ts'

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
export async function tagSubscribers(context: AppContext, input: TagInput): Promise<TagResult> {
  const { addresses, tags: text, how } = tagInput.parse(input)
  const tags = requireTags(text, 'the tags')
  const mailboxes = addresses.map(requireAddress)
  const labels = tags.map(({ label }) => label)
  const entry = await logEntry(context, { act: 'list', details: { step: how, tags: labels } })
  return (await context.store()).together(async ({ subscribers, log }) => {
    const changed: { address: string; tags: readonly string[] }[] = []
    for (const { address, key } of mailboxes) {
      const person = await subscribers.find(key)
      const keys = tags.map((tag) => tag.key)
      const theirs = await (how === 'tag' ? subscribers.tag(key, tags) : subscribers.untag(key, keys))
      if (person === null || theirs === null) throw notOnList(address)
      await log.add({ ...entry, about: subscriberSubject(person.id) })
      changed.push({ address, tags: theirs })
    }
    return changed
  })
}
