import type { Span } from '../../reading/span.ts'
import type { FoundName, Named } from '../known-names.ts'

/** A place that the table of names lacks, by the words around it: 在埃因霍温, 昆山市, “in Eindhoven”. */
export interface PlaceName extends Span {
  /** Whether it is a Chinese name, as such: Kunshan, 昆山. */
  readonly isChinese: boolean
  /** The towns of the world that are called so; none where nobody knows it. */
  readonly meant: readonly Named[]
}

/** What is known of the names of a text when places are looked for. */
export interface KnownNames {
  readonly known: readonly FoundName[]
  /** What can be no place, since it is another name or a part of one. */
  readonly taken: readonly Span[]
}

/** Whether a name is of a place, by the table. */
export function isPlace({ meant }: FoundName): boolean {
  return meant.some(({ sort }) => sort === 'country' || sort === 'region' || sort === 'city')
}
