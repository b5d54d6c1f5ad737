import { isDeepStrictEqual } from 'node:util'
import { parseDocument } from 'yaml'
import type { RecordField } from '../../domain/newsletter/record-field.ts'

/**
 * The fields in which two texts of an article's record differ. Empty where only comments and layout do; null where one
 * of them is no record at all.
 */
export function changedFields(one: string, other: string): readonly RecordField[] | null {
  const [before, after] = [recordIn(one), recordIn(other)]
  if (before === null || after === null) return null
  const { sections: sectionsBefore, ...factsBefore } = before
  const { sections: sectionsAfter, ...factsAfter } = after
  const [languagesBefore, languagesAfter] = [mapOf(sectionsBefore), mapOf(sectionsAfter)]
  return [
    ...changedKeys(factsBefore, factsAfter).map((field) => ({ field, language: null })),
    ...keysOf(languagesBefore, languagesAfter).flatMap((language) =>
      changedKeys(mapOf(languagesBefore[language]), mapOf(languagesAfter[language])).map((field) => ({
        field,
        language,
      })),
    ),
  ]
}

type Values = Readonly<Record<string, unknown>>

function recordIn(text: string): Values | null {
  const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true })
  const value: unknown = document.errors.length > 0 ? null : document.toJS()
  return isMap(value) ? value : null
}

function changedKeys(before: Values, after: Values): string[] {
  return keysOf(before, after).filter((key) => !isDeepStrictEqual(plain(before[key]), plain(after[key])))
}

/** A key that is left out says as much as one without a value. */
function plain(value: unknown): unknown {
  return value === undefined ? null : typeof value === 'string' ? value.trim() : value
}

function keysOf(before: Values, after: Values): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
}

function mapOf(value: unknown): Values {
  return isMap(value) ? value : {}
}

function isMap(value: unknown): value is Values {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
