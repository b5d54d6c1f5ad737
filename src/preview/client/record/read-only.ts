import type { ReadOnlyFields } from '../../../app/views/records.ts'

/** Whether a field, or what it is below, is among those that may only be read. */
export function isReadOnly(readOnly: ReadOnlyFields, field: string): boolean {
  const path = field.replace(/^blocks\.[^.]+/, 'blocks.*')
  return readOnly.some((one) => path === one || path.startsWith(`${one}.`))
}
