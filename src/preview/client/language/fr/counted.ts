const rules = new Intl.PluralRules('fr-FR')
const format = new Intl.NumberFormat('fr-FR')

/** `0 message`, `1 message`, `2 000 messages`: none is singular in French. */
export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${agreed(count, one, other)}`
}

/** The word alone, where its number stands elsewhere or is left out. */
export function agreed(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other
}

export function number(value: number): string {
  return format.format(value)
}
