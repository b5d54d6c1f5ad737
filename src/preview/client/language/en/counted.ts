const rules = new Intl.PluralRules('en-GB')
const format = new Intl.NumberFormat('en-GB')

/** `1 mail`, `2,000 mails`. */
export function counted(count: number, one: string, other: string): string {
  return `${number(count)} ${rules.select(count) === 'one' ? one : other}`
}

export function number(value: number): string {
  return format.format(value)
}
