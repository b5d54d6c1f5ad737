import type { PictureFields } from '../../../app/views/records.ts'
import type { Values } from '../record/editing/edits.ts'

export const pictureTexts = ['alt', 'caption', 'credit'] as const
export type PictureText = (typeof pictureTexts)[number]

/** A record's picture taken apart: what it is, and each word of each language on its own: `image.alt.en`. */
export function pictureValues(image: PictureFields | null): Values {
  const texts = pictureTexts.flatMap((field) =>
    Object.entries(image?.[field] ?? {}).map(([language, text]) => [textKey('image', field, language), text]),
  )
  return {
    'image.source': image?.source ?? null,
    'image.dark': image?.dark ?? null,
    'image.focus': image?.focus ?? null,
    ...Object.fromEntries(texts),
  }
}

/** `at`: what the picture's fields are called in its record. */
export function textKey(at: string, field: PictureText, language: string): string {
  return `${at}.${field}.${language}`
}

/** Whether a field is of a picture. */
export function isOfPicture(key: string): boolean {
  return key.startsWith('image.')
}

/** The changed fields of a picture, as a route takes them; null where none is changed. */
export function pictureChange(changed: Values): Readonly<Record<string, unknown>> | null {
  const change: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(changed)) {
    if (!isOfPicture(key)) continue
    const [, field = '', language] = key.split('.')
    if (language === undefined) change[field] = value
    else change[field] = { ...(change[field] as object | undefined), [language]: writtenText(value) }
  }
  return Object.keys(change).length === 0 ? null : change
}

/** Words as the file has them; what is no text stays as it is. */
export function writtenText(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() || null : value
}
