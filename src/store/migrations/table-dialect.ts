import type { ColumnDefinitionBuilder, RawBuilder } from 'kysely'

/** How a dialect spells what the tables need and standard SQL does not agree on. */
export interface TableDialect {
  /** A whole number that the database counts up. */
  readonly id: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  readonly tableEnd: RawBuilder<unknown>
  /** What makes the database refuse every change of a row of this table, and its deletion. */
  readonly keepRows: (table: string) => readonly RawBuilder<unknown>[]
}
