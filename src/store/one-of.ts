import { type RawBuilder, sql } from 'kysely'

/** The condition of a column that holds one of some words. */
export function oneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`
}
