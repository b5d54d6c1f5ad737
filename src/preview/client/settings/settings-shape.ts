import type { SettingsView } from '../../../app/views/settings.ts'
import type { Values } from '../record/editing/edits.ts'
import type { Asked, api } from '../requests/api.ts'

type SettingsChanges = Asked<typeof api.settings.draft.$post>['json']['changes']
type Fields = SettingsView['fields']

/** An item of a map whose keys an editor adds: a topic, a tag, a field. */
export interface Keyed {
  readonly key: string
  readonly names: Readonly<Record<string, string>>
}

export interface KeyedField extends Keyed {
  readonly fallback: Readonly<Record<string, string>>
  readonly maxLength: number | null
}

/** The parts of the page, in their order. */
export const partNames = [
  'newsletter',
  'sender',
  'editors',
  'topics',
  'look',
  'text',
  'readers',
  'pace',
  'delivery',
] as const
export type PartName = (typeof partNames)[number]

const partOf: Readonly<Record<string, PartName>> = {
  ...{ sender: 'sender', postalAddress: 'sender', editors: 'editors', approval: 'editors', topics: 'topics' },
  ...{ layout: 'look', template: 'look', pictures: 'look', logo: 'look', palette: 'look' },
  ...{ theme: 'look', typefaces: 'look' },
  ...{ missingSection: 'text', typography: 'text', clients: 'text', legalTexts: 'text' },
  ...{ welcome: 'readers', linkClicks: 'readers', offeredTags: 'readers', fields: 'readers', pace: 'pace' },
}

/** Where a setting stands on the page: the part of `sender.address` is `sender`. */
export function partWith(field: string): PartName {
  return partOf[field.split('.')[0] ?? ''] ?? 'newsletter'
}

/** Settings that are changed as a whole. */
const WHOLE = ['languages', 'editors', 'clients', 'derived', 'logo', 'chips', 'groups']

/** Every setting on its own, under its path: `sender.address`, `palette.light.ink`. What is not written is not there. */
export function settingsValues({ topics, offeredTags, fields, ...others }: Fields): Values {
  return {
    ...flattened(others),
    topics: keyed(topics ?? {}),
    offeredTags: keyed(offeredTags ?? {}),
    fields: Object.entries(fields ?? {}).map(
      ([key, { name, default: fallback, maxLength }]): KeyedField => ({
        key,
        names: filled(name),
        fallback: filled(fallback),
        maxLength: maxLength ?? null,
      }),
    ),
  }
}

function flattened(values: Readonly<Record<string, unknown>>, path = ''): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): (readonly [string, unknown])[] => {
      const at = path === '' ? key : `${path}.${key}`
      if (typeof value !== 'object' || value === null || Array.isArray(value) || WHOLE.includes(key))
        return [[at, value]]
      return Object.entries(flattened(value as Readonly<Record<string, unknown>>, at))
    }),
  )
}

type Names = Readonly<Record<string, string | undefined>>

function keyed(map: Readonly<Record<string, Names>>): readonly Keyed[] {
  return Object.entries(map).map(([key, names]) => ({ key, names: filled(names) }))
}

function filled(names: Names): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).flatMap(([tag, name]) => (name ? [[tag, name]] : [])))
}

/** Changed values as the server takes them. */
export function settingsChangesOf(changed: Values): SettingsChanges {
  const changes: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(changed)) put(changes, path.split('.'), written(path, value))
  return changes as SettingsChanges
}

function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value
    return
  }
  const inner = { ...(into[key] as Record<string, unknown> | undefined) }
  put(inner, rest, value)
  into[key] = inner
}

/** Settings that must be there: an empty one is sent as it is, so that the server says so. */
const REQUIRED = ['timeZone', 'defaultEdition', 'sender.address', 'listId', 'siteUrl', 'postalAddress']

function written(path: string, value: unknown): unknown {
  if (path === 'topics' || path === 'offeredTags') return fromKeyed(value as readonly Keyed[])
  if (path === 'fields') return fromFields(value as readonly KeyedField[])
  if (value === undefined || (value === '' && !REQUIRED.includes(path))) return null
  return typeof value === 'string' ? value.trim() : value
}

function fromKeyed(items: readonly Keyed[]) {
  return Object.fromEntries(items.map(({ key, names }) => [key, names]))
}

function fromFields(items: readonly KeyedField[]) {
  return Object.fromEntries(
    items.map(({ key, names, fallback, maxLength }) => [
      key,
      { name: names, default: fallback, ...(maxLength === null ? {} : { maxLength }) },
    ]),
  )
}
