import { type ColumnDefinitionBuilder, type RawBuilder, sql } from 'kysely'

/** How a dialect spells what the tables need and standard SQL does not agree on. */
export interface TableDialect {
  /** A whole number that the database counts up. */
  readonly id: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  readonly tableEnd: RawBuilder<unknown>
  /** What makes the database refuse every change of a row of this table, and its deletion. */
  readonly keepRows: (table: string) => readonly RawBuilder<unknown>[]
}

/** The condition of a column that holds one of some words. */
export function oneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`
}
