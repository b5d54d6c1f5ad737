import type { z } from 'zod'
import { type LanguageTag, languageName } from '../../domain/language/language.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { nearestName } from './nearest-name.ts'

type ZodIssue = z.core.$ZodIssue

/** One finding of a schema in plain sentences. A missing key stands where the map is that lacks it. */
export interface Explanation {
  readonly path: RecordPath
  readonly at: 'value' | 'key'
  /** The line of a text of several lines; counts from 0. */
  readonly line?: number | undefined
  readonly message: string
  readonly hint: string
}

/** Says in whole sentences what Zod found; `languages` are those whose tags are read as "English" and the like. */
export function explainIssue(issue: ZodIssue, languages: readonly LanguageTag[]): Explanation[] {
  const path = issue.path as RecordPath
  const name = nameOf(path, languages)
  const value = (message: string, hint: string): Explanation[] => [{ path, at: 'value', message, hint }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainKey(path, key, issue.message))
    case 'invalid_union':
      return explainUnion(issue, languages)
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        explainIssue({ ...inner, path: issue.path }, languages).map((said) => ({
          ...said,
          at: 'key' as const,
        })),
      )
    case 'invalid_type':
      return explainType(issue, languages)
    case 'invalid_value':
      return value(`${name} must be one of: ${issue.values.join(', ')}.`, valueHint(issue))
    case 'too_small':
      return value(`${name} must be at least ${issue.minimum}.`, 'Write a larger number.')
    case 'custom':
      return value(`${name} ${issue.message}.`, String(issue.params?.hint)).map((said) => ({
        ...said,
        line: issue.params?.line,
      }))
    default:
      return value(
        `${name} is not what is expected here.`,
        'Compare it with the example in the documentation.',
      )
  }
}

function explainKey(parent: RecordPath, key: string, known: string): Explanation {
  const [kind, ...names] = known.split(' ')
  const path = [...parent, key]
  const nearest = nearestName(key, names)
  const list = `Known are: ${names.join(', ')}.`
  if (kind === 'keys') {
    const hint = nearest ? `Did you mean \`${nearest}\`?` : list
    return { path, at: 'key', message: `The key \`${key}\` is not known here.`, hint }
  }
  const hint = nearest
    ? `Did you mean \`${nearest}\`?`
    : `${list} Delete the key, or add the language to \`languages\` in newsletter.yaml.`
  return { path, at: 'key', message: `The newsletter has no language \`${key}\`.`, hint }
}

/** Of the forms that a value may have, the one is explained that the editor seems to have meant. */
function explainUnion(
  issue: ZodIssue & { code: 'invalid_union' },
  languages: readonly LanguageTag[],
): Explanation[] {
  const isOtherForm = (found: readonly ZodIssue[]) =>
    found.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const meant = issue.errors.find((found) => !isOtherForm(found))
  if (meant)
    return meant.flatMap((inner) =>
      explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, languages),
    )
  const expected = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []))
  return explainType(
    { ...issue, code: 'invalid_type', expected: expected[0] ?? 'string' },
    languages,
    expected,
  )
}

type TypeIssue = ZodIssue & { code: 'invalid_type' }

function explainType(
  issue: TypeIssue,
  languages: readonly LanguageTag[],
  expected: readonly string[] = [issue.expected],
): Explanation[] {
  const path = issue.path as RecordPath
  const name = nameOf(path, languages)
  const key = String(path.at(-1) ?? '')
  if (path.length === 0)
    return [{ path, at: 'value', message: 'The file has no keys.', hint: 'Write lines of `key: value`.' }]
  if (issue.input === undefined) {
    const hint = `Add \`${key}:\`${path.length === 1 ? '' : ` under \`${spelled(path.slice(0, -1))}\``}.`
    return [{ path: path.slice(0, -1), at: 'key', message: `${name} is missing.`, hint }]
  }
  if (issue.input === null) {
    const hint = 'Write it after the colon; a value that begins with `#` stands in quotes.'
    return [{ path, at: 'value', message: `${name} has no value.`, hint }]
  }
  const message = `${name} must be ${expected.map((type) => words[type] ?? type).join(' or ')}, not ${kindOf(issue.input)}.`
  return [{ path, at: 'value', message, hint: typeHint(expected, issue.input) }]
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'number') return Number.isInteger(input) ? 'a number' : 'a fraction'
  return { string: 'a text', boolean: '`true` or `false`' }[typeof input as string] ?? 'a map'
}

function typeHint(expected: readonly string[], input: unknown): string {
  if (expected.includes('string') && (typeof input === 'number' || typeof input === 'boolean'))
    return `Put it in quotes: "${input}".`
  if (expected.includes('array')) return 'Write a list: `[first, second]`.'
  if (expected.includes('object') || expected.includes('record'))
    return 'Write lines of `key: value` under it, indented by two spaces.'
  return expected.includes('string')
    ? 'Write one text after the colon.'
    : 'Write it in digits, without quotes.'
}

function valueHint(issue: ZodIssue & { code: 'invalid_value' }): string {
  const nearest = nearestName(String(issue.input), issue.values.map(String))
  return nearest ? `Did you mean \`${nearest}\`?` : 'Choose one of them.'
}

/** `The English headline`, `The `sender.address``, `Item 2 of the English keyword list`. */
function nameOf(path: RecordPath, languages: readonly LanguageTag[]): string {
  const last = path.at(-1)
  if (typeof last === 'number') {
    const list = nameOf(path.slice(0, -1), languages)
    return `Item ${last + 1} of ${list.charAt(0).toLowerCase()}${list.slice(1)}`
  }
  const tag = path.find((part) => languages.includes(String(part)))
  if (tag === undefined) return `The \`${spelled(path)}\``
  const rest = path.filter((part) => part !== tag && part !== 'sections')
  const language = languageName(String(tag), 'en')
  if (rest.length === 0) return `The ${language} section`
  if (rest[0] === 'keywords') return `The ${language} keyword list`
  return `The ${language} ${rest.length === 1 ? rest[0] : `\`${spelled(rest)}\``}`
}

function spelled(path: RecordPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : `${at > 0 ? '.' : ''}${part}`))
    .join('')
}
