import type { LogDetails } from '../../domain/act-log.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { editionsOf } from '../../domain/newsletter/edition.ts'
import { cleanFieldValue, type Field, type FieldValues, whyNotKept } from '../../domain/readers/fields.ts'
import { whyNotTaken } from '../../domain/readers/new-address.ts'
import type { NewSubscriber } from '../../domain/readers/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import type { ImportListResult } from '../../lists/import-list.ts'
import type { AppContext } from '../context.ts'
import { requireAddress, requireTags } from './require.ts'

export interface PersonToAdd {
  readonly address: string
  readonly name: string
  /** Null: the newsletter's default. */
  readonly edition: string | null
  /** With commas between them. Left out: none. */
  readonly tags?: string | undefined
  /** By key. Left out: none. */
  readonly fields?: FieldValues | undefined
}

/** What the reader of a list wants to know of the newsletter. */
export async function readOffer({ load }: Pick<AppContext, 'load'>) {
  const { newsletter } = await load()
  const { defaultEdition, fields: ownFields } = newsletter
  return { offered: editionsOf(newsletter), defaultEdition, ownFields }
}

export type ListOffer = Awaited<ReturnType<typeof readOffer>>

/** A person as they would be put on the list. Throws `USAGE` where the newsletter cannot have them so. */
export async function readNewPerson(
  offer: ListOffer,
  { address, name, edition, ...more }: PersonToAdd,
): Promise<NewSubscriber> {
  const { createEditionReader } = await import('../../lists/edition-word.ts')
  const chosen = createEditionReader(offer)(edition ?? '')
  if (chosen === undefined) throw noSuchEdition(edition ?? '', offer)
  const parsed = requireAddress(address)
  const fault = whyNotTaken(parsed)
  if (fault !== null)
    throw new DiglotError('USAGE', fault, { where: address, hint: msg`Ask for another address.` })
  return {
    ...{ address: parsed.address, addressKey: parsed.key, edition: chosen },
    name: oneLine(name || parsed.name),
    tags: more.tags === undefined ? [] : requireTags(more.tags, '--tags'),
    fields: requireFields(more.fields ?? {}, offer.ownFields),
  }
}

export function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

export function noSuchEdition(edition: string, { offered }: Pick<ListOffer, 'offered'>): DiglotError {
  return new DiglotError('USAGE', msg`The newsletter has no edition “${edition}”.`, {
    where: '--edition',
    hint: msg`Choose one of ${listed(offered)}.`,
  })
}

/** Throws `USAGE` where the newsletter has no such field, or a value is too long. */
export function requireFields(given: FieldValues, own: ReadonlyMap<string, Field>): FieldValues {
  const values = Object.entries(given).map(([key, text]) => {
    const field = own.get(key)
    const value = cleanFieldValue(text)
    const fault =
      field === undefined ? msg`The newsletter has no field “${key}”.` : whyNotKept(key, value, field)
    if (fault === null) return [key, value] as const
    const known = [...own.keys()].join(', ')
    throw new DiglotError('USAGE', fault, {
      where: '--field',
      hint:
        known === ''
          ? msg`Fields are named under \`fields:\` in newsletter.yaml.`
          : msg`Its fields are ${known}.`,
    })
  })
  return Object.fromEntries(values)
}

/** What the log says of an import. */
export function importDetails(counts: Pick<ImportListResult, (typeof toldCounts)[number]>): LogDetails {
  return { step: 'import', ...Object.fromEntries(toldCounts.map((name) => [name, counts[name]])) }
}

const toldCounts = ['read', 'added', 'updated', 'left', 'suppressed', 'refused'] as const
