import type { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, type Message, type MessageValue, msg, named } from '../../domain/language/message.ts'
import type { RecordPath } from '../../domain/newsletter/content.ts'
import { fieldName } from '../../domain/newsletter/field-name.ts'
import { nearestName } from './nearest-name.ts'

type ZodIssue = z.core.$ZodIssue

/** One finding of a schema in plain sentences. A missing key stands where the map is that lacks it. */
export interface Explanation {
  readonly path: RecordPath
  readonly at: 'value' | 'key'
  /** The line of a text of several lines; counts from 0. */
  readonly line?: number | undefined
  readonly message: Message
  readonly hint: Message
}

/** Says in whole sentences what Zod found; `languages` are those whose tags are read as "English" and the like. */
export function explainIssue(issue: ZodIssue, languages: readonly LanguageTag[]): Explanation[] {
  const path = issue.path as RecordPath
  const name = nameOf(path, languages)
  const value = (message: Message, hint: Message): Explanation[] => [{ path, at: 'value', message, hint }]
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
      return value(msg`${name} must be one of: ${listed(issue.values.map(String))}.`, valueHint(issue))
    case 'too_small':
      return value(msg`${name} must be at least ${String(issue.minimum)}.`, msg`Write a larger number.`)
    case 'custom':
      return value(msg`${name} ${issue.params?.is}.`, issue.params?.hint).map((said) => ({
        ...said,
        line: issue.params?.line,
      }))
    default:
      return value(
        msg`${name} is not what is expected here.`,
        msg`Compare it with the example in the documentation.`,
      )
  }
}

function explainKey(parent: RecordPath, key: string, known: string): Explanation {
  const [kind, ...names] = known.split(' ')
  const path = [...parent, key]
  const nearest = nearestName(key, names)
  const list = msg`Known are: ${listed(names)}.`
  if (kind === 'keys') {
    const hint = nearest ? msg`Did you mean \`${nearest}\`?` : list
    return { path, at: 'key', message: msg`The key \`${key}\` is not known here.`, hint }
  }
  const hint = nearest
    ? msg`Did you mean \`${nearest}\`?`
    : msg`${list} Delete the key, or add the language to \`languages\` in newsletter.yaml.`
  return { path, at: 'key', message: msg`The newsletter has no language \`${key}\`.`, hint }
}

/** Of the forms that a value may have, the one is explained that the editor seems to have meant. */
function explainUnion(
  issue: ZodIssue & { code: 'invalid_union' },
  languages: readonly LanguageTag[],
): Explanation[] {
  if (issue.discriminator !== undefined) return [explainKind(issue, languages)]
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

/** Of a map whose `kind` says which keys it has. */
function explainKind(
  issue: ZodIssue & { code: 'invalid_union' },
  languages: readonly LanguageTag[],
): Explanation {
  const { input } = issue
  const path = issue.path as RecordPath
  // Zod's types do not know them yet.
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  const kind: unknown = input !== null && typeof input === 'object' ? Reflect.get(input, 'kind') : undefined
  const name = nameOf(path, languages)
  if (kind === undefined)
    return {
      ...{ path: path.slice(0, -1), at: 'key' },
      message: msg`${name} is missing.`,
      hint: msg`It says what the block is: ${listed(kinds)}.`,
    }
  const nearest = nearestName(String(kind), kinds)
  return {
    ...{ path, at: 'value' },
    message: msg`${name} must be one of: ${listed(kinds)}.`,
    hint: nearest ? msg`Did you mean \`${nearest}\`?` : msg`Choose one of them.`,
  }
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
    return [
      { path, at: 'value', message: msg`The file has no keys.`, hint: msg`Write lines of \`key: value\`.` },
    ]
  if (issue.input === undefined) {
    const hint = msg`Add \`${key}:\`${path.length === 1 ? '' : msg` under \`${spelled(path.slice(0, -1))}\``}.`
    return [{ path: path.slice(0, -1), at: 'key', message: msg`${name} is missing.`, hint }]
  }
  if (issue.input === null) {
    const hint = msg`Write it after the colon; a value that begins with \`#\` stands in quotes.`
    return [{ path, at: 'value', message: msg`${name} has no value.`, hint }]
  }
  const message = msg`${name} must be ${listed(
    expected.map((type) => words[type] ?? type),
    'or',
  )}, not ${kindOf(issue.input)}.`
  return [{ path, at: 'value', message, hint: typeHint(expected, issue.input) }]
}

const words: Readonly<Record<string, Message>> = {
  string: msg`a text`,
  number: msg`a number`,
  int: msg`a whole number`,
  array: msg`a list`,
  object: msg`a map`,
  record: msg`a map`,
}

function kindOf(input: unknown): Message {
  if (Array.isArray(input)) return msg`a list`
  if (typeof input === 'number') return Number.isInteger(input) ? msg`a number` : msg`a fraction`
  return typeof input === 'string'
    ? msg`a text`
    : typeof input === 'boolean'
      ? msg`\`true\` or \`false\``
      : msg`a map`
}

function typeHint(expected: readonly string[], input: unknown): Message {
  if (expected.includes('string') && (typeof input === 'number' || typeof input === 'boolean'))
    return msg`Put it in quotes: "${String(input)}".`
  if (expected.includes('array')) return msg`Write a list: \`[first, second]\`.`
  if (expected.includes('object') || expected.includes('record'))
    return msg`Write lines of \`key: value\` under it, indented by two spaces.`
  return expected.includes('string')
    ? msg`Write one text after the colon.`
    : msg`Write it in digits, without quotes.`
}

function valueHint(issue: ZodIssue & { code: 'invalid_value' }): Message {
  const nearest = nearestName(String(issue.input), issue.values.map(String))
  return nearest ? msg`Did you mean \`${nearest}\`?` : msg`Choose one of them.`
}

/** `The English headline`, `The `sender.address``, `Item 2 of the English keyword list`. */
function nameOf(path: RecordPath, languages: readonly LanguageTag[]): Message {
  const last = path.at(-1)
  if (typeof last !== 'number') return fieldOf(path, languages, atTheBeginning)
  return msg`Item ${last + 1} of ${listOf(path.slice(0, -1), languages)}`
}

function listOf(path: RecordPath, languages: readonly LanguageTag[]): Message {
  const last = path.at(-1)
  if (typeof last !== 'number') return fieldOf(path, languages, within)
  return msg`item ${last + 1} of ${listOf(path.slice(0, -1), languages)}`
}

// Each is a sentence of its own: languages put the name of a language before or behind what it is the language of.
const atTheBeginning = {
  key: (key: string) => msg`The \`${key}\``,
  section: (language: MessageValue) => msg`The ${language} section`,
  keywords: (language: MessageValue) => msg`The ${language} keyword list`,
  field: (language: MessageValue, field: Message) => msg`The ${language} ${field}`,
}

const within: typeof atTheBeginning = {
  key: (key) => msg`the \`${key}\``,
  section: (language) => msg`the ${language} section`,
  keywords: (language) => msg`the ${language} keyword list`,
  field: (language, field) => msg`the ${language} ${field}`,
}

function fieldOf(path: RecordPath, languages: readonly LanguageTag[], say: typeof atTheBeginning): Message {
  const tag = path.find((part) => languages.includes(String(part)))
  if (tag === undefined) return say.key(spelled(path))
  const rest = path.filter((part) => part !== tag && part !== 'sections')
  const language = named(String(tag))
  const [field] = rest
  if (field === undefined) return say.section(language)
  if (field === 'keywords') return say.keywords(language)
  return say.field(language, rest.length === 1 ? fieldName(String(field)) : msg`\`${spelled(rest)}\``)
}

function spelled(path: RecordPath): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : `${at > 0 ? '.' : ''}${part}`))
    .join('')
}
