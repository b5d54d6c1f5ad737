/** `1 mail`, `2,000 mails`: which form follows a number is up to the language. */
export function createCounted(locale: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, one, other) => `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`
}
