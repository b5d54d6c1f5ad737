import { z } from 'zod'
import { editionLanguages } from '../../domain/newsletter/edition.ts'
import type { ListFilter } from '../../domain/readers/list-ports.ts'
import { parseMailbox } from '../../domain/readers/mailbox.ts'
import { subscriberStatuses } from '../../domain/readers/subscriber.ts'
import { tagKey } from '../../domain/readers/tags.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import type { PeopleCount, PeoplePage } from '../views/list.ts'
import { type ListOffer, readOffer } from './list-offer.ts'

/** All that is given must hold. */
export const peopleFilter = z.strictObject({
  /** In the address or the name. */
  text: z.string().max(300).optional(),
  status: z.enum(subscriberStatuses).optional(),
  tag: name.optional(),
  /** What they get: one edition, or any with a language in it. */
  edition: name.optional(),
  language: name.optional(),
})
export const findInput = peopleFilter.extend({ before: z.int().min(1).nullable() })

export type PeopleFilter = z.infer<typeof peopleFilter>

const PAGE = 50

/** A page of the people who are found, the newest first. An address that is typed whole is found at once. */
export async function findPeople(
  context: AppContext,
  { before, ...filter }: z.infer<typeof findInput>,
): Promise<PeoplePage> {
  const { subscribers } = await context.store()
  if (before === null) {
    const id = await idOfAddress(context, filter)
    if (id !== null) {
      const person = await subscribers.get(id)
      return { people: person === null ? [] : [person], next: null }
    }
  }
  return subscribers.people(await listFilter(context, filter), { before, limit: PAGE })
}

export async function countPeople(context: AppContext, filter: PeopleFilter): Promise<PeopleCount> {
  const { subscribers } = await context.store()
  return { count: await subscribers.countPeople(await listFilter(context, filter)) }
}

/** Null where somebody asks for more than an address, or it is nobody’s. */
async function idOfAddress({ store }: AppContext, filter: PeopleFilter): Promise<number | null> {
  const { text = '', ...more } = filter
  if (Object.values(more).some((value) => value !== undefined)) return null
  const mailbox = parseMailbox(text)
  if ('fault' in mailbox) return null
  return (await (await store()).subscribers.find(mailbox.key))?.id ?? null
}

export async function listFilter(
  context: Pick<AppContext, 'load'>,
  { text = '', status, tag, edition, language }: PeopleFilter,
): Promise<ListFilter> {
  const gets =
    edition === undefined && language === undefined
      ? undefined
      : wanted(await readOffer(context), { edition, language })
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(status !== undefined && { status }),
    ...(tag !== undefined && { tags: [tagKey(tag)] }),
    ...(gets !== undefined && { gets }),
  }
}

function wanted(
  { offered, defaultEdition }: ListOffer,
  { edition, language }: Pick<PeopleFilter, 'edition' | 'language'>,
): NonNullable<ListFilter['gets']> {
  const editions = offered.filter(
    (id) =>
      (edition === undefined || id === edition) &&
      (language === undefined || editionLanguages(id).includes(language)),
  )
  return {
    editions: editions.length > 0 ? editions : [''],
    withDefault: editions.includes(defaultEdition),
    offered,
  }
}
