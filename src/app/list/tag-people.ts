import { z } from 'zod'
import type { AppContext } from '../context.ts'
import { log } from '../people/act-log.ts'
import type { PeopleTagged } from '../views/list.ts'
import { listFilter, peopleFilter } from './find-people.ts'
import { requireTags } from './require.ts'

export const tagPeopleInput = z.strictObject({
  filter: peopleFilter,
  /** With commas between them. */
  tags: z.string().max(10_000),
  how: z.enum(['tag', 'untag']),
})

/** Of one transaction. */
const CHUNK = 1_000

/**
 * Puts tags on all who are found, or takes them away, a chunk at a time; to do it again, also after an interruption, changes
 * nothing more.
 */
export async function tagPeople(
  context: AppContext,
  { filter, tags: text, how }: z.infer<typeof tagPeopleInput>,
): Promise<PeopleTagged> {
  const tags = requireTags(text, 'the tags')
  const { subscribers } = await context.store()
  const tagAll = (ids: readonly number[]) => subscribers.tagMany(ids, { tags, how })
  let [found, changed] = [0, 0]
  let chunk: number[] = []
  for await (const { id } of subscribers.list(await listFilter(context, filter))) {
    found += 1
    if (chunk.push(id) < CHUNK) continue
    changed += await tagAll(chunk)
    chunk = []
  }
  const done = { found, changed: changed + (await tagAll(chunk)) }
  const labels = tags.map(({ label }) => label)
  await log(context, { act: 'list', details: { step: how, tags: labels, people: done.changed } })
  return done
}
