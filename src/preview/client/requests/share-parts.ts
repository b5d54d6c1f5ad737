/** A value of JSON in which every part that is as it was in `before` is the very same object. */
export function shareParts(value: unknown, before: unknown): unknown {
  if (value === before) return before
  if (Array.isArray(value)) {
    if (!Array.isArray(before)) return value
    const shared = value.map((part, index) => shareParts(part, before[index]))
    return shared.length === before.length && shared.every((part, index) => part === before[index])
      ? before
      : shared
  }
  if (!isRecord(value) || !isRecord(before)) return value
  const shared = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, shareParts(part, before[name])]),
  )
  const names = Object.keys(shared)
  const isSame =
    names.length === Object.keys(before).length && names.every((name) => shared[name] === before[name])
  return isSame ? before : shared
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
