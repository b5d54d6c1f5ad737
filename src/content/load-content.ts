import { msg, plural } from '../domain/language/message.ts'
import type { Content, RecordKind } from '../domain/newsletter/content.ts'
import type { Glossary } from '../domain/newsletter/glossary.ts'
import { type Newsletter, readingLanguages } from '../domain/newsletter/newsletter.ts'
import { DiglotError, type ErrorDetail } from '../errors.ts'
import { mapBounded } from '../files/concurrency.ts'
import { contentFile } from '../files/read-text.ts'
import { loadNewsletter } from './newsletter/load-newsletter.ts'
import { articleSchema, toArticle } from './records/article-schema.ts'
import { issueSchema, toIssue } from './records/issue-schema.ts'
import { listRecords, type RecordFile, type RecordList } from './records/list-records.ts'
import { type Judgement, loadRecord, type RecordOrFaults, type RecordSources } from './records/load-record.ts'
import { glossarySchema, toGlossary } from './words/glossary-schema.ts'
import { loadStrings } from './words/load-strings.ts'
import type { YamlDocument } from './yaml/yaml-document.ts'

export interface LoadOptions extends RecordSources {
  /** Where the fixed words are that come with diglot: `<tag>.yaml`. */
  readonly defaultStringsDir: string
}

/**
 * Reads everything that editors have written. Records with errors are left out, and every error is in `faults`, in the
 * order of the file names. Throws only for newsletter.yaml: `NOT_FOUND` or `CONTENT_INVALID`.
 */
export async function loadContent(
  contentDir: string,
  { defaultStringsDir, ...sources }: LoadOptions,
): Promise<Content> {
  const { newsletter, document } = await loadNewsletter(contentDir, sources)
  const [articleList, issueList] = await Promise.all([
    listRecords(contentDir, 'articles'),
    listRecords(contentDir, 'issues'),
  ])
  const { languages } = newsletter
  const reading = readingLanguages(newsletter)
  const articleIds = articleList.ids
  const known = JSON.stringify(newsletter, (_key, part: unknown) => (part instanceof Map ? [...part] : part))
  const [articles, issues, fixedWords, glossary] = await Promise.all([
    loadAll(articleList, {
      judgement: { schema: articleSchema(newsletter), languages: reading },
      read: toArticle,
      sources: { ...sources, key: known },
    }),
    loadAll(issueList, {
      judgement: {
        schema: issueSchema({ languages, derived: newsletter.derived, articleIds }),
        languages: reading,
      },
      read: (id, record) => toIssue(id, record, newsletter),
      sources: { ...sources, key: `${known} ${[...articleIds].join(' ')}` },
    }),
    loadStrings(newsletter, { contentDir, defaultStringsDir, ...sources }),
    loadGlossary(contentDir, newsletter, sources),
  ])
  return {
    newsletter,
    articles: articles.records,
    issues: issues.records,
    strings: fixedWords.strings,
    glossary: glossary.glossary,
    faults: [...articles.faults, ...issues.faults, ...fixedWords.faults, ...glossary.faults],
    ...placeFinders(contentDir, {
      newsletter: document,
      article: articles.documents,
      issue: issues.documents,
    }),
  }
}

/** Throws `CONTENT_INVALID` with every fault, where there is one: what goes to readers is built from sound records. */
export function requireSound({ faults }: Content): void {
  if (faults.length === 0) return
  const said = plural(
    faults.length,
    msg`There is an error in the content files.`,
    msg`There are ${faults.length} errors in the content files.`,
  )
  throw new DiglotError('CONTENT_INVALID', said, { details: faults })
}

const FILES_AT_ONCE = 16

interface Loaded<T> {
  readonly records: ReadonlyMap<string, T>
  readonly documents: ReadonlyMap<string, YamlDocument>
  readonly faults: readonly ErrorDetail[]
}

interface Reading<R, T> {
  readonly judgement: Judgement<R>
  readonly read: (id: string, record: R) => T
  readonly sources: RecordSources & { readonly key: string }
}

async function loadAll<R, T>(
  list: RecordList,
  { judgement, read, sources }: Reading<R, T>,
): Promise<Loaded<T>> {
  const loaded = await mapBounded(list.files, FILES_AT_ONCE, async (file) => ({
    file,
    // What is remembered is what is handed out: a record that did not change is the same object.
    found: await loadRecord(
      file,
      () => ({ ...judgement, schema: judgement.schema.transform((record) => read(file.id, record)) }),
      sources,
    ),
  }))
  const sound = loaded.flatMap(({ file, found }) =>
    found && 'record' in found ? [[file.id, found.record] as const] : [],
  )
  return {
    records: new Map(sound),
    documents: new Map(
      loaded.flatMap(({ file, found }) => (found?.document ? [[file.id, found.document]] : [])),
    ),
    faults: inFileOrder([...list.faults, ...loaded.flatMap(faultsOf)]),
  }
}

// A file that was deleted since its folder was listed is no fault.
function faultsOf<R>({
  found,
}: {
  file: RecordFile
  found: RecordOrFaults<R> | null
}): readonly ErrorDetail[] {
  return found && 'faults' in found ? found.faults : []
}

function inFileOrder(faults: readonly ErrorDetail[]): ErrorDetail[] {
  const fileOf = ({ where }: ErrorDetail) => where.replace(/:\d+:\d+$/, '')
  return faults.toSorted((a, b) => (fileOf(a) === fileOf(b) ? 0 : fileOf(a) < fileOf(b) ? -1 : 1))
}

const NO_TERMS: Glossary = { terms: [] }

async function loadGlossary(
  contentDir: string,
  newsletter: Newsletter,
  sources: RecordSources,
): Promise<{ glossary: Glossary; faults: readonly ErrorDetail[] }> {
  const languages = readingLanguages(newsletter)
  const file = contentFile(contentDir, 'glossary.yaml')
  const schema = glossarySchema(languages).transform(toGlossary)
  const loaded = await loadRecord(file, () => ({ schema, languages }), {
    ...sources,
    key: languages.join(' '),
  })
  if (loaded === null) return { glossary: NO_TERMS, faults: [] }
  if ('faults' in loaded) return { glossary: NO_TERMS, faults: loaded.faults }
  return { glossary: loaded.record, faults: [] }
}

interface Documents {
  readonly newsletter: YamlDocument
  readonly article: ReadonlyMap<string, YamlDocument>
  readonly issue: ReadonlyMap<string, YamlDocument>
}

function placeFinders(contentDir: string, documents: Documents): Pick<Content, 'placeOf' | 'targetOf'> {
  const documentOf = (kind: RecordKind, id: string) =>
    kind === 'newsletter' ? documents.newsletter : documents[kind].get(id)
  const fileOf = (kind: RecordKind, id: string) =>
    contentFile(contentDir, ...(kind === 'newsletter' ? ['newsletter.yaml'] : [`${kind}s`, `${id}.yaml`]))
      .name
  return {
    placeOf: (kind, id, path) =>
      documentOf(kind, id)?.placeOf(path) ?? { file: fileOf(kind, id), line: 1, column: 1 },
    targetOf(place) {
      const [, folder, id = ''] = /(?:(article|issue)s\/([^/]+)|newsletter)\.ya?ml$/i.exec(place.file) ?? []
      const kind = (folder ?? 'newsletter') as RecordKind
      if (fileOf(kind, id).replace(/\.ya?ml$/i, '') !== place.file.replace(/\.ya?ml$/i, '')) return null
      return { kind, id, path: documentOf(kind, id)?.pathAt(place) ?? [] }
    },
  }
}
