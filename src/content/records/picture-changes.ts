import { z } from 'zod'
import { type Picture, type PictureSource, pictureTexts } from '../../domain/newsletter/picture.ts'
import { editedText, inLanguages } from '../schema/edited-texts.ts'
import type { YamlEdit } from '../yaml/edit-yaml.ts'

const source = z.union([
  z.strictObject({ file: editedText }).readonly(),
  z.strictObject({ url: editedText, width: z.int(), height: z.int() }).readonly(),
])
const texts = inLanguages(editedText.nullable())
const share = z.number().min(0).max(1)

/** What an editor changes in a picture; what is left out stays. Without a source there is no picture. */
export const pictureChange = z
  .strictObject({
    source: source.nullable().exactOptional(),
    alt: texts.exactOptional(),
    caption: texts.exactOptional(),
    credit: texts.exactOptional(),
    dark: source.nullable().exactOptional(),
    focus: z.strictObject({ x: share, y: share }).readonly().nullable().exactOptional(),
  })
  .readonly()

export type PictureChange = z.infer<typeof pictureChange>

/** The fields that a change is of, as paths in the file: `image.alt.en`, `image.source`. */
export function changedPictureFields(change: PictureChange): readonly string[] {
  return Object.entries(change).flatMap(([field, part]) =>
    isText(field) ? Object.keys(part ?? {}).map((tag) => `image.${field}.${tag}`) : [`image.${field}`],
  )
}

function isText(field: string): boolean {
  return pictureTexts.some((known) => known === field)
}

/**
 * The edits that bring a change about in a record that has this picture, or none. Words for a picture that somebody else
 * has taken out are no sound record: the editor who wrote them is told.
 */
export function pictureEdits(before: Picture | null, change: PictureChange): YamlEdit[] {
  if (change.source === null) return before === null ? [] : [{ path: ['image'], value: undefined }]
  if (before === null) return newPicture(change)
  return [
    ...(change.source === undefined ? [] : sourceEdits(before.source, change.source)),
    ...pictureTexts.flatMap((field) => textEdits(before, field, change[field] ?? {})),
    ...(change.dark === undefined ? [] : [{ path: ['image', 'dark'], value: change.dark ?? undefined }]),
    ...(change.focus === undefined ? [] : [{ path: ['image', 'focus'], value: change.focus ?? undefined }]),
  ]
}

function newPicture({ source: given, dark, focus, ...change }: PictureChange): YamlEdit[] {
  const words = pictureTexts.flatMap((field) => {
    const filled = filledIn(change[field] ?? {})
    return filled === null ? [] : [[field, filled] as const]
  })
  const value = {
    ...given,
    ...Object.fromEntries(words),
    ...(dark && { dark }),
    ...(focus && { focus }),
  }
  return Object.keys(value).length === 0 ? [] : [{ path: ['image'], value }]
}

function filledIn(texts: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> | null {
  const filled = Object.entries(texts).flatMap(([tag, text]) => (text?.trim() ? [[tag, text.trim()]] : []))
  return filled.length === 0 ? null : Object.fromEntries(filled)
}

function sourceEdits(before: PictureSource, after: NonNullable<PictureChange['source']>): YamlEdit[] {
  const [old, next] = [Object.keys(before), Object.entries(after)]
  return [
    ...next.map(([key, value]) => ({ path: ['image', key], value })),
    ...old
      .filter((key) => !next.some(([known]) => known === key))
      .map((key) => ({ path: ['image', key], value: undefined })),
  ]
}

/** A text that is empty is taken out, and with the last one its map. */
function textEdits(
  before: Picture,
  field: (typeof pictureTexts)[number],
  change: Readonly<Record<string, string | null>>,
): YamlEdit[] {
  const filled = filledIn({ ...Object.fromEntries(before[field]), ...change })
  if (filled === null || before[field].size === 0)
    return [{ path: ['image', field], value: filled ?? undefined }]
  return Object.entries(change).map(([tag, text]) => ({
    path: ['image', field, tag],
    value: text?.trim() || undefined,
  }))
}
