import { asConsent } from './consent-columns.ts'
import type { GuessedColumns, ListColumns } from './list-columns.ts'

/** Meanings that one column alone can have. */
const ONE_OF_A_KIND = ['address', 'name', 'givenName', 'familyName', 'edition'] as const
export const columnMeanings = [...ONE_OF_A_KIND, 'tags', 'consent', 'ignored'] as const

/** What a column is taken for; `field:company` is one of the newsletter's own fields. */
export type ColumnMeaning = (typeof columnMeanings)[number] | `field:${string}`

/** What a person says that a column means. */
export interface ColumnChoice {
  readonly index: number
  readonly meaning: ColumnMeaning
}

/**
 * The columns as somebody has corrected them. A column that asks for consent stays one whatever is said of it, and every
 * column that was given another meaning is still asked for words of leaving: a correction can make nobody active.
 */
export function withChoices<C extends GuessedColumns>(
  guessed: C,
  { header, choices }: { readonly header: readonly string[]; readonly choices: readonly ColumnChoice[] },
): C {
  const isConsent = (index: number) => guessed.consent.some((column) => column.index === index)
  return choices
    .filter(({ index }) => index < header.length && !isConsent(index))
    .reduce((columns, choice) => withChoice(columns, choice, (header[choice.index] ?? '').trim()), guessed)
}

function withChoice<C extends GuessedColumns>(
  columns: C,
  { index, meaning }: ColumnChoice,
  heading: string,
): C {
  const free = without(columns, index)
  const others = free.others.some((column) => column.index === index)
    ? free.others
    : [...free.others, { index, heading }]
  const asked = { ...free, others }
  switch (meaning) {
    case 'ignored':
      return asked
    case 'tags':
      return { ...asked, tags: [...free.tags, index] }
    case 'consent':
      return { ...free, consent: [...free.consent, asConsent({ index, heading })] }
    case 'address':
    case 'name':
    case 'givenName':
    case 'familyName':
    case 'edition':
      return { ...asked, [meaning]: index }
    default: {
      const key = meaning.slice('field:'.length)
      return { ...asked, fields: [...free.fields.filter((field) => field.key !== key), { key, index }] }
    }
  }
}

/** The same without what a column was taken for. */
function without<C extends GuessedColumns>(columns: C, index: number): C {
  const single = ONE_OF_A_KIND.filter((kind) => columns[kind] === index).map((kind) => [kind, null])
  return {
    ...columns,
    ...Object.fromEntries(single),
    tags: columns.tags.filter((column) => column !== index),
    fields: columns.fields.filter((field) => field.index !== index),
    others: columns.others.filter((column) => column.index !== index),
  }
}

export function meaningOf(columns: GuessedColumns, index: number): ColumnMeaning {
  if (columns.consent.some((column) => column.index === index)) return 'consent'
  const single = ONE_OF_A_KIND.find((kind) => columns[kind] === index)
  if (single !== undefined) return single
  const field = columns.fields.find((column) => column.index === index)
  if (field !== undefined) return `field:${field.key}`
  return columns.tags.includes(index) ? 'tags' : 'ignored'
}

/** Headings of the columns that nothing is read from. */
export function ignoredColumns(columns: ListColumns): readonly string[] {
  return columns.others
    .filter(({ index }) => meaningOf(columns, index) === 'ignored')
    .map(({ heading }) => heading)
}
