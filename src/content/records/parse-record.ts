import type { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { formatPlace, type Place } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'
import { type Explanation, explainIssue } from '../schema/explain-fault.ts'
import { parseYaml, type YamlDocument } from '../yaml/yaml-document.ts'

/** A record that its schema has let through, and where its parts stand; or everything that is wrong with it. */
export type RecordOrFaults<T> =
  | { readonly record: T; readonly document: YamlDocument }
  | { readonly faults: readonly ErrorDetail[]; readonly document: YamlDocument | null }

export interface Judgement<T> {
  readonly schema: z.ZodType<T>
  readonly languages: readonly LanguageTag[]
}

/** Reads the YAML text of a record; `name` is what its file is called in messages. */
export function parseRecord<T>(
  name: string,
  text: string,
  judge: (value: unknown) => Judgement<T>,
): RecordOrFaults<T> {
  const document = parseYaml(name, text)
  if ('faults' in document) return { faults: document.faults, document: null }
  const { schema, languages } = judge(document.value)
  const parsed = schema.safeParse(document.value, { reportInput: true })
  if (parsed.success) return { record: parsed.data, document }
  const faults = parsed.error.issues
    .flatMap((issue) => explainIssue(issue, languages))
    .map((found) => ({ ...found, place: placeIn(document, found) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, message, hint }) => ({ where: formatPlace(place), message, hint }))
  return { faults, document }
}

function placeIn(document: YamlDocument, { path, at, line }: Explanation): Place {
  if (at === 'key') return document.keyPlaceOf(path)
  return line === undefined ? document.placeOf(path) : document.linePlaceOf(path, line)
}
