import { stringify } from 'yaml'
import { jsonSchemas } from '../src/content/schema/json-schemas.ts'

/** The part of JSON Schema (draft 7) that the schemas of content files are written in. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  /** Maps of several kinds, told apart by a key that has one value in each. */
  readonly oneOf?: readonly Schema[]
  readonly const?: string
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
}

/** One key of a file, such as `sections.TAG.headline` or `pace.groups[].domains`. */
interface Key {
  readonly path: string
  readonly schema: Schema
  readonly isRequired: boolean
}

const pages = {
  newsletter: [
    'newsletter.yaml',
    'What editors decide about the newsletter as a whole: `content/newsletter.yaml`. Secrets and places are no part of it; they are variables of the environment, see [Settings](../deploying.md#settings).',
  ],
  article: [
    'Article record',
    'One article: `content/articles/ID.yaml`. How its text is written stands in [Records](../records.md).',
  ],
  issue: ['Issue record', 'One issue: `content/issues/ID.yaml`. See [Records](../records.md).'],
  glossary: [
    'glossary.yaml',
    'Agreed renderings of terms: `content/glossary.yaml`. The check looks for them in every language; see [The check](../check.md).',
  ],
} as const

/** The pages of `docs/reference/`, written from the schemas: file name to text. */
export function referencePages(): ReadonlyMap<string, string> {
  const schemas = jsonSchemas()
  return new Map(
    Object.entries(pages).map(([name, [title, about]]) => [
      `${name}.md`,
      referencePage(title, about, JSON.parse(schemas.get(`${name}.json`) ?? '')),
    ]),
  )
}

function referencePage(title: string, about: string, schema: Schema): string {
  const keys = keysOf(schema, '')
  const examples = keys.flatMap(exampleOf)
  const kinds = keys.flatMap(kindsOf)
  return [
    `# ${title}`,
    '<!-- Written by `npm run schemas` from the schemas in src/. Change a description there. -->',
    about,
    'A key in **bold** is required; inside a map, wherever that map is given. `TAG` stands for a language tag such as `zh-Hans`, `NAME` for a name of your choice, and `[]` for each item of a list.',
    tableOf(keys),
    ...kinds,
    ...(examples.length > 0 ? ['## Examples', ...examples] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Every key of a map and of the maps in it, in the order of the schema. */
function keysOf(given: Schema, prefix: string): readonly Key[] {
  const schema = formsOf(given).find(({ properties }) => properties) ?? formsOf(given)[0] ?? given
  if (schema.items) return keysOf(schema.items, prefix.replace(/\.$/, '[].'))
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
    const path = `${prefix}${name}`
    const key = { path, schema: value, isRequired: schema.required?.includes(name) ?? false }
    return [key, ...keysOf(value, `${path}.`)]
  })
  return [...named, ...keysOfAny(schema, prefix)]
}

/** The keys below a key that an editor chooses: a language or a name. Only where a map stands there is there more to say. */
function keysOfAny(schema: Schema, prefix: string): readonly Key[] {
  const { additionalProperties, properties } = schema
  if (!additionalProperties) return []
  const path = `${prefix}${isOfLanguages(schema) || properties ? 'TAG' : 'NAME'}`
  const below = keysOf(additionalProperties, `${path}.`)
  const { description } = additionalProperties
  return description === undefined
    ? below
    : [{ path, schema: additionalProperties, isRequired: false }, ...below]
}

/** A section for each kind of the maps below a key, which differ in their keys. */
function kindsOf({ path, schema }: Key): readonly string[] {
  const kinds = schema.additionalProperties ? (schema.additionalProperties.oneOf ?? []) : []
  return kinds.flatMap((kind) => {
    const [name, told] = Object.entries(kind.properties ?? {}).find(([, value]) => value.const) ?? []
    if (name === undefined || told === undefined) return []
    const keys = keysOf(kind, `${path}.NAME.`).filter((key) => key.schema !== told)
    return [`## \`${path}\` of the ${name} \`${told.const}\``, told.description ?? '', tableOf(keys)]
  })
}

function tableOf(keys: readonly Key[]): string {
  return ['| key | holds | meaning |', '|---|---|---|', ...keys.map(rowOf)].join('\n')
}

function isOfLanguages({ propertyNames }: Schema): boolean {
  return propertyNames?.pattern?.startsWith(LANGUAGE_TAG) ?? false
}

const LANGUAGE_TAG = '^[a-z]{2,3}'

function rowOf({ path, schema, isRequired }: Key): string {
  const key = isRequired ? `**\`${path}\`**` : `\`${path}\``
  return `| ${key} | ${kindOf(schema)} | ${schema.description ?? ''} |`
}

/** What stands under a key, in a few words. */
function kindOf(schema: Schema): string {
  return [...new Set(formsOf(schema).map(kindOfForm))].join(', or ')
}

function kindOfForm(form: Schema): string {
  if (form.items) return `list: ${kindOf(form.items)}`
  if (form.enum) return form.enum.map((name) => `\`${name}\``).join(', ')
  if (form.properties) return 'map'
  if (form.oneOf) return 'map'
  if (form.additionalProperties)
    return `${kindOf(form.additionalProperties)} per ${isOfLanguages(form) ? 'language' : 'name'}`
  return kindOfValue(form)
}

function kindOfValue({ type, format, pattern }: Schema): string {
  if (format === 'uri') return 'web address'
  if (format === 'email') return 'mail address'
  if (pattern?.startsWith('^\\d{4}-')) return 'day'
  if (pattern?.startsWith('^#')) return 'colour'
  if (pattern?.startsWith(LANGUAGE_TAG)) return 'language tag'
  if (type === 'integer') return 'whole number'
  if (type === 'number') return 'number'
  if (type === 'boolean') return '`true`, `false`'
  return 'text'
}

/** The forms that a value may have, each of them named once; that it may be empty is said in its description. */
function formsOf({ anyOf, ...schema }: Schema): readonly Schema[] {
  return anyOf ? anyOf.filter(({ type }) => type !== 'null').flatMap(formsOf) : [schema]
}

function exampleOf({ path, schema }: Key): readonly string[] {
  const [example] = schema.examples ?? []
  if (example === undefined) return []
  const yaml = stringify({ [path]: example }, { lineWidth: 110 }).trimEnd()
  return [['```yaml', yaml, '```'].join('\n')]
}
