import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { roles } from '../../domain/newsletter/editor.ts'
import { layoutNames, templateNames } from '../../domain/newsletter/issue.ts'
import { mailClientNames } from '../../domain/newsletter/mail-clients.ts'
import { approvalRules, missingSectionPolicies, welcomeMails } from '../../domain/newsletter/newsletter.ts'
import { picturePolicies } from '../../domain/newsletter/picture.ts'
import { themeNames } from '../../domain/newsletter/theme.ts'
import { editedText, inLanguages } from '../schema/edited-texts.ts'
import { editYaml, type YamlEdit } from '../yaml/edit-yaml.ts'
import { orderKeys } from '../yaml/order-keys.ts'
import type { YamlValue } from '../yaml/yaml-source.ts'

const MOST_ITEMS = 500

const names = inLanguages(editedText)
const texts = z.array(editedText).max(MOST_ITEMS).readonly()
const byKey = <T extends z.ZodType>(value: T) => z.record(z.string().max(200), value).readonly()
const chip = z.strictObject({ tint: editedText, ink: editedText }).readonly()
const orNull = <T extends z.ZodType>(value: T) => value.nullable().exactOptional()

const person = z
  .strictObject({
    address: editedText,
    name: editedText,
    role: z.enum(roles),
    languages: texts.exactOptional(),
  })
  .readonly()

const palette = z
  .strictObject({
    canvas: orNull(editedText),
    paper: orNull(editedText),
    ink: orNull(editedText),
    soft: orNull(editedText),
    rule: orNull(editedText),
    accent: orNull(editedText),
    chips: orNull(z.array(chip).max(20).readonly()),
  })
  .readonly()

const limit = {
  messagesPerSecond: orNull(z.number()),
  connections: orNull(z.number()),
}

/**
 * What an editor changes in newsletter.yaml: what is left out stays, and null takes a setting out. What a value may be is
 * said by the schema of the file, beside the field.
 */
export const settingsChanges = z
  .strictObject({
    name: inLanguages(editedText.nullable()).exactOptional(),
    languages: texts.exactOptional(),
    derived: orNull(names),
    timeZone: editedText.exactOptional(),
    defaultEdition: editedText.exactOptional(),
    sender: z
      .strictObject({
        name: orNull(inLanguages(editedText.nullable())),
        address: editedText.exactOptional(),
        replyTo: orNull(editedText),
        bounceDomain: orNull(editedText),
      })
      .readonly()
      .exactOptional(),
    editors: z
      .array(z.union([editedText, person]))
      .max(MOST_ITEMS)
      .readonly()
      .exactOptional(),
    approval: orNull(z.enum(approvalRules)),
    listId: editedText.exactOptional(),
    siteUrl: editedText.exactOptional(),
    postalAddress: editedText.exactOptional(),
    linkClicks: orNull(z.boolean()),
    welcome: orNull(z.enum(welcomeMails)),
    template: orNull(z.enum(templateNames)),
    layout: orNull(z.enum(layoutNames)),
    pictures: orNull(z.enum(picturePolicies)),
    missingSection: orNull(z.enum(missingSectionPolicies)),
    legalTexts: orNull(z.boolean()),
    typography: orNull(
      inLanguages(
        z
          .strictObject({
            spaces: orNull(z.boolean()),
            units: orNull(z.boolean()),
            punctuation: orNull(z.boolean()),
            easternDigits: orNull(z.boolean()),
          })
          .readonly(),
      ),
    ),
    clients: orNull(z.array(z.enum(mailClientNames)).readonly()),
    topics: orNull(byKey(names)),
    offeredTags: orNull(byKey(names)),
    fields: orNull(
      byKey(
        z.strictObject({ name: names, default: names, maxLength: z.number().exactOptional() }).readonly(),
      ),
    ),
    logo: orNull(
      z.strictObject({ url: editedText, width: z.number(), height: z.number(), alt: names }).readonly(),
    ),
    theme: orNull(z.enum(themeNames)),
    typefaces: orNull(
      inLanguages(z.strictObject({ text: orNull(editedText), headlines: orNull(editedText) }).readonly()),
    ),
    editedBy: orNull(inLanguages(editedText.nullable())),
    palette: orNull(z.strictObject({ light: orNull(palette), dark: orNull(palette) }).readonly()),
    pace: orNull(
      z
        .strictObject({
          ...limit,
          groups: orNull(
            z
              .array(z.strictObject({ domains: texts, ...limit }).readonly())
              .max(MOST_ITEMS)
              .readonly(),
          ),
        })
        .readonly(),
    ),
  })
  .readonly()

export type SettingsChanges = z.infer<typeof settingsChanges>

/** Replaced as a whole: a key that is not named any more is taken out. */
const WHOLE: readonly string[] = ['derived', 'topics', 'offeredTags', 'fields', 'logo', 'groups', 'chips']
/** The order of their keys means something. */
const ORDERED = ['topics', 'offeredTags', 'fields'] as const

/** The text of newsletter.yaml with the changes: comments, order and quotes of all the rest stay. `before` is what it says. */
export function changeSettings(
  text: string,
  before: Readonly<Record<string, unknown>>,
  changes: SettingsChanges,
): string {
  const edits = Object.entries(changes).flatMap(([name, change]) =>
    valueEdits([name], before[name], merged(name, before[name], change)),
  )
  return ORDERED.reduce(
    (edited, name) => {
      const wanted = changes[name]
      return wanted ? orderKeys(edited, [name], Object.keys(wanted)) : edited
    },
    editYaml(text, edits),
  )
}

type Values = Readonly<Record<string, unknown>>

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a value is to be; `undefined` where nothing is left of it. */
function merged(name: string, before: unknown, change: unknown): YamlValue | undefined {
  if (change === null || change === undefined) return undefined
  if (!isValues(change)) return change as YamlValue
  const kept = isValues(before) && !WHOLE.includes(name) ? before : {}
  const parts = [...new Set([...Object.keys(kept), ...Object.keys(change)])].flatMap((part) => {
    const value = part in change ? merged(part, kept[part], change[part]) : (kept[part] as YamlValue)
    return value === undefined ? [] : [[part, value] as const]
  })
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}

/** What is new comes before what is taken out, so that a map is never without anything. */
function valueEdits(
  path: readonly (string | number)[],
  before: unknown,
  after: YamlValue | undefined,
): YamlEdit[] {
  if (isDeepStrictEqual(before, after)) return []
  if (isValues(before) && isValues(after))
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) =>
      valueEdits([...path, key], before[key], after[key] as YamlValue | undefined),
    )
  if (Array.isArray(before) && Array.isArray(after) && hasSameMaps(before, after))
    return after.flatMap((item, at) => valueEdits([...path, at], before[at], item))
  return [{ path, value: after }]
}

function hasSameMaps(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && [...before, ...after].every(isValues)
}
