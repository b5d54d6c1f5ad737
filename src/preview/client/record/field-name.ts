import type { Formats } from '../language/formats.ts'
import type { Messages } from '../language/messages.ts'

/** What a field is called on the page: `Headline (English)` of `sections.en.headline`. */
export function fieldName(field: string, { fields }: Messages, formats: Formats): string {
  const [first = '', second, third] = field.split('.')
  const key = first === 'sections' ? (third ?? '') : first
  const name = Object.entries(fields).find(([known]) => known === key)?.[1] ?? key
  return second === undefined ? name : formats.inLanguage(name, second)
}
