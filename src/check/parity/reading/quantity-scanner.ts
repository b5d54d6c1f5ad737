import { type Quantity, unstated } from './quantity.ts'
import { type Scanner, spanOf } from './span.ts'

/** What a pattern says of a quantity; where it stands and what is not said is filled in. */
export type Found = Partial<Quantity> & Pick<Quantity, 'readings'>
export type Groups = Readonly<Record<string, string | undefined>>
export type ReadGroups = (groups: Groups, match: RegExpExecArray) => readonly Found[] | null

/** A scanner of quantities; its pattern is given as source, since most are put together of other ones. */
export function quantityScanner(source: string, read: ReadGroups): Scanner<Quantity> {
  return {
    pattern: new RegExp(source, 'giu'),
    read: (match) =>
      read(match.groups ?? {}, match)?.map((found) => ({ ...unstated, ...spanOf(match), ...found })) ?? null,
  }
}
