import type { LanguageTag, PerLanguage } from '../domain/language.ts'
import { type Newsletter, readingLanguages } from '../domain/newsletter.ts'
import type { Strings } from '../domain/strings.ts'
import type { ErrorDetail } from '../errors.ts'
import { contentFile } from './content-dir.ts'
import { loadRecord } from './load-record.ts'
import type { RecordOrFaults } from './parse-record.ts'
import { stringsSchema } from './strings-schema.ts'

export interface StringsFolders {
  readonly contentDir: string
  /** The words that come with diglot; a file in the content folder wins over them. */
  readonly defaultStringsDir: string
}

/** Reads the fixed words of every language that a reader can get. */
export async function loadStrings(
  newsletter: Newsletter,
  folders: StringsFolders,
): Promise<{ readonly strings: PerLanguage<Strings>; readonly faults: readonly ErrorDetail[] }> {
  const tags = readingLanguages(newsletter)
  const loaded = await Promise.all(tags.map(async (tag) => ({ tag, loaded: await loadOne(tag, folders) })))
  const strings = new Map<LanguageTag, Strings>()
  const faults: ErrorDetail[] = []
  for (const { tag, loaded: found } of loaded) {
    if (found === null) faults.push(missingFault(tag, folders.contentDir))
    else if ('faults' in found) faults.push(...found.faults)
    else strings.set(tag, found.record)
  }
  return { strings, faults }
}

/** A language without words of its own takes those of the wider one: `zh-Hant` for `zh-Hant-HK` (RFC 4647, lookup). */
async function loadOne(
  tag: LanguageTag,
  { contentDir, defaultStringsDir }: StringsFolders,
): Promise<RecordOrFaults<Strings> | null> {
  const own = contentFile(contentDir, 'strings', `${tag}.yaml`)
  const shipped = contentFile(defaultStringsDir, `${tag}.yaml`)
  const judge = () => ({ schema: stringsSchema, languages: [] })
  const found =
    (await loadRecord(own, judge)) ?? (await loadRecord({ ...shipped, name: shipped.path }, judge))
  const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  return found === null && parent !== '' ? loadOne(parent, { contentDir, defaultStringsDir }) : found
}

function missingFault(tag: LanguageTag, contentDir: string): ErrorDetail {
  const { name } = contentFile(contentDir, 'strings', `${tag}.yaml`)
  return {
    where: `${name}:1:1`,
    message: `The fixed words of the language \`${tag}\` are missing: diglot brings none for it.`,
    hint: `Write ${name}; content/strings/en.yaml is a pattern to follow.`,
  }
}
