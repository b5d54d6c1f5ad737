const format = new Intl.NumberFormat('ja-JP')

/** Japanese has one form after a number, whatever it is. */
export function number(value: number): string {
  return format.format(value)
}
