import type { z } from 'zod'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { type Newsletter, readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { SiteWords } from '../../domain/newsletter/site-words.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { loadRecord, type RecordOrFaults, type RecordSources } from '../records/load-record.ts'
import { siteWordsSchema, stringsSchema } from './fixed-words.ts'

export interface StringsFolders extends RecordSources {
  readonly contentDir: string
  /** The words that come with diglot; a file in the content folder wins over them. */
  readonly defaultStringsDir: string
}

/** Reads the fixed words of every language that a reader can get. */
export async function loadStrings(
  newsletter: Newsletter,
  folders: StringsFolders,
): Promise<{ readonly strings: PerLanguage<Strings>; readonly faults: readonly ErrorDetail[] }> {
  const { words, faults } = await loadWords(newsletter, folders, { schema: stringsSchema, extension: 'yaml' })
  return { strings: words, faults }
}

/** The words of the readers' site in every language that a reader can get, and what keeps others from being used. */
export function readSiteWords(
  newsletter: Newsletter,
  folders: StringsFolders,
): Promise<FoundWords<SiteWords>> {
  return loadWords(newsletter, folders, siteWordsKind)
}

/** Reads the words of the readers' site in every language that a reader can get. Throws `CONTENT_INVALID` with every fault. */
export async function loadSiteWords(
  newsletter: Newsletter,
  folders: StringsFolders,
): Promise<PerLanguage<SiteWords>> {
  const { words, faults } = await loadWords(newsletter, folders, siteWordsKind)
  if (faults.length === 0) return words
  throw new DiglotError('CONTENT_INVALID', msg`The words of the readers’ site cannot be used.`, {
    details: faults,
  })
}

const siteWordsKind = { schema: siteWordsSchema, extension: 'site.yaml' }

interface WordsKind<T> {
  readonly schema: z.ZodType<T>
  /** Of the files. */
  readonly extension: string
}

export interface FoundWords<T> {
  readonly words: PerLanguage<T>
  readonly faults: readonly ErrorDetail[]
}

async function loadWords<T>(
  newsletter: Newsletter,
  folders: StringsFolders,
  kind: WordsKind<T>,
): Promise<FoundWords<T>> {
  const loaded = await Promise.all(
    readingLanguages(newsletter).map(async (tag) => ({ tag, found: await loadOne(tag, folders, kind) })),
  )
  const words = new Map<LanguageTag, T>()
  const faults: ErrorDetail[] = []
  for (const { tag, found } of loaded) {
    if (found === null) faults.push(missingFault(tag, folders.contentDir, kind.extension))
    else if ('faults' in found) faults.push(...found.faults)
    else words.set(tag, found.record)
  }
  return { words, faults }
}

/** A language without words of its own takes those of the wider one: `zh-Hant` for `zh-Hant-HK` (RFC 4647, lookup). */
async function loadOne<T>(
  tag: LanguageTag,
  folders: StringsFolders,
  kind: WordsKind<T>,
): Promise<RecordOrFaults<T> | null> {
  const own = contentFile(folders.contentDir, 'strings', `${tag}.${kind.extension}`)
  const shipped = contentFile(folders.defaultStringsDir, `${tag}.${kind.extension}`)
  const judge = () => ({ schema: kind.schema, languages: [] })
  const found =
    (await loadRecord(own, judge, folders)) ??
    (await loadRecord({ ...shipped, name: shipped.path }, judge, folders))
  const parent = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  return found === null && parent !== '' ? loadOne(parent, folders, kind) : found
}

function missingFault(tag: LanguageTag, contentDir: string, extension: string): ErrorDetail {
  const { name } = contentFile(contentDir, 'strings', `${tag}.${extension}`)
  return {
    where: `${name}:1:1`,
    message: msg`The fixed words of the language \`${tag}\` are missing: diglot brings none for it.`,
    hint: msg`Write ${name}; content/strings/en.${extension} is a pattern to follow.`,
  }
}
