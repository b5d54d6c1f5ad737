import type { z } from 'zod'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { formatPlace, type Place } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'
import { type ContentFile, readText, type TextOrFault } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { type Explanation, explainIssue } from '../schema/explain-fault.ts'
import { parseYaml, type YamlDocument } from '../yaml/yaml-document.ts'

/** Where the texts of records come from, where it is not only their files. */
export interface RecordSources {
  /** Of the last time, where the content is read again and again. */
  readonly memory?: RecordMemory
  /** Texts that are not saved, by the name of the file in whose place they are read: `content/newsletter.yaml`. */
  readonly drafts?: ReadonlyMap<string, string>
}

/** Reads and parses one record. Null where the file is not there. `key` is all that the reading depends on beside the text. */
export async function loadRecord<T>(
  file: ContentFile,
  judge: (value: unknown) => Judgement<T>,
  { memory, drafts, key = '' }: RecordSources & { readonly key?: string } = {},
): Promise<RecordOrFaults<T> | null> {
  const draft = drafts?.get(file.name)
  const read = draft === undefined ? await readIfThere(file) : { text: draft }
  if (read === null) return null
  if ('fault' in read) return { faults: [read.fault], document: null }
  const { text } = read
  const parse = () => parseRecord(file.name, text, judge)
  return memory ? memory.recall(file, { text, key }, parse) : parse()
}

async function readIfThere(file: ContentFile): Promise<TextOrFault | null> {
  try {
    return await readText(file)
  } catch (error) {
    const code = systemErrorCode(error)
    if (code === 'ENOENT') return null
    if (code === 'EACCES') return { fault: accessFault(file) }
    throw error
  }
}

function accessFault({ name }: ContentFile): ErrorDetail {
  return {
    where: `${name}:1:1`,
    message: msg`The file may not be read by the account that runs diglot.`,
    hint: msg`Give that account the right to read it.`,
  }
}

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

/**
 * What records were found to say when they were last read, so that a program that reads the content again and again
 * (the preview, after every save) takes apart only those that changed. Reading again is never saved: the text decides.
 */
export interface RecordMemory {
  /** `key` is all that the reading depends on beside the text. */
  recall<T>(
    file: ContentFile,
    known: { readonly text: string; readonly key: string },
    parse: () => RecordOrFaults<T>,
  ): RecordOrFaults<T>
  /** The text of every file that was sound when it was last read, by its name. */
  soundTexts(): ReadonlyMap<string, string>
}

export function createRecordMemory(): RecordMemory {
  const remembered = new Map<string, { text: string; key: string; found: unknown }>()
  const sound = new Map<string, string>()
  return {
    recall<T>(
      file: ContentFile,
      { text, key }: { text: string; key: string },
      parse: () => RecordOrFaults<T>,
    ) {
      const last = remembered.get(file.path)
      if (last?.text === text && last.key === key) return last.found as RecordOrFaults<T>
      const found = parse()
      remembered.set(file.path, { text, key, found })
      if ('record' in found) sound.set(file.name, text)
      return found
    },
    soundTexts: () => sound,
  }
}
