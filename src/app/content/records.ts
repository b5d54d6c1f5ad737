import { z } from 'zod'
import {
  editArticle,
  editIssue,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { articleChanges, changedFields, issueChanges } from '../../content/records/record-changes.ts'
import type { RecordFiles, RecordName, RecordText } from '../../content/records/record-files.ts'
import type { RecordVersions } from '../../content/records/record-versions.ts'
import { msg } from '../../domain/language/message.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { editArticles, type editArticlesInput } from '../issues/edit-articles.ts'
import { logRecords } from '../people/act-log.ts'
import { readOnlyFields } from '../people/read-only-fields.ts'
import type { WrittenPaste } from '../views/pastes.ts'
import type {
  ArticleRecord,
  DraftView,
  IssueRecordView,
  RecordConflict,
  TrashList,
  VersionList,
} from '../views/records.ts'
import { type AcceptInput, acceptInput, acceptInText, picturesFor } from './accept-finding.ts'
import { type poolInput, searchArticles } from './article-pool.ts'
import {
  type DeleteInput,
  deleteRecord,
  listTrash,
  type RestoreInput,
  restoreDeleted,
} from './delete-record.ts'
import { createDrafts } from './drafts.ts'
import type { KeptContent } from './kept-content.ts'
import { duplicateArticle, makeArticle, type NewArticleInput } from './new-article.ts'
import { createPastes, type pasteConfirm } from './pastes.ts'
import { articleFields, fieldsOrFaults, issueFields, issuesWith, termList } from './record-fields.ts'
import { proposedRenderings } from './renderings.ts'

/**
 * `revision` is that of the file that the editor has seen; `isChosen` where they decided that their text replaces it, perhaps
 * another of their own, so that it is kept as an earlier text.
 */
const written = z.strictObject({ revision: seen, isChosen: z.boolean().exactOptional() })
export const articleWrite = written.extend({ changes: articleChanges })
export const issueWrite = written.extend({ changes: issueChanges })
/** `version` is the revision of an earlier text. */
export const restoreVersionInput = z.strictObject({ revision: seen, version: seen })
export const acceptWrite = acceptInput.extend({ revision: seen })

/** What writing a record came to: of two who write at once, the second sees both versions. */
export type WriteResult<T> =
  | { readonly written: T }
  | { readonly error: DiglotError; readonly conflict: RecordConflict }

const article = (id: string) => ({ kind: 'article', id }) as const
const issue = (id: string) => ({ kind: 'issue', id }) as const

interface RecordTools {
  readonly kept: KeptContent
  readonly files: RecordFiles
  readonly versions: RecordVersions
}

/** The records of articles and issues: read, written by their revision, put back to an earlier text, and made of pastes. */
export function createRecords(
  context: AppContext,
  builder: IssueBuilder,
  { kept, files, versions }: RecordTools,
) {
  const { contentDir, load } = context
  const surroundings = async (read: () => Promise<Content> = load): Promise<Surroundings> => ({
    newsletter: (await read()).newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  })
  const { articleRecord, issueRecord } = createRecordReaders(context, kept, surroundings)
  const write = createRecordWriter(context, { kept, files, versions, surroundings })
  const pastes = createPastes(context, surroundings)
  const versionList = async (name: RecordName): Promise<VersionList> => {
    await files.read(name) // NOT_FOUND where there is no such record
    return { versions: await versions.list(name) }
  }
  const textOf = async (name: RecordName, version: string) => {
    const found = (await versions.list(name)).find(({ revision }) => revision === version)
    if (found === undefined) throw noSuchVersion(name)
    return () => found.text
  }
  const drafts = createDrafts({ builder, load, kept: kept.content, surroundings, read: files.read })

  const accept = async (
    name: RecordName,
    { revision, ...input }: AcceptInput & { readonly revision: string },
  ) => {
    const read = await load()
    const content = { ...read, pictureFiles: await picturesFor(context, read, name) }
    const edit = (file: RecordText, around: Surroundings) =>
      acceptInText(content, { file, around }, input).text
    return { revision, edit }
  }

  return {
    searchArticles: async (input: z.infer<typeof poolInput>) => searchArticles(await kept.content(), input),
    article: async (id: string) => articleRecord(await files.read(article(id))),
    writeArticle: (id: string, { revision, isChosen = false, changes }: z.infer<typeof articleWrite>) =>
      write(article(id), revision, {
        edit: (file, around) => editArticle(file, changes, around),
        view: articleRecord,
        ...{ act: 'text', fields: changedFields(changes), isChosen },
      }),
    articleVersions: async (id: string) => versionList(article(id)),
    restoreArticle: async (id: string, { revision, version }: z.infer<typeof restoreVersionInput>) =>
      write(article(id), revision, {
        edit: await textOf(article(id), version),
        view: articleRecord,
        ...{ act: 'text', fields: null },
      }),
    async acceptInArticle(id: string, input: z.infer<typeof acceptWrite>) {
      const { revision, edit } = await accept(article(id), input)
      return write(article(id), revision, {
        edit,
        view: articleRecord,
        act: 'accepted',
        fields: [input.rule],
      })
    },
    draft: drafts.article,
    /** What the check finds in an article that is in no issue. */
    async checkAlone(id: string): Promise<Pick<DraftView, 'problems'>> {
      const { defaultEdition: edition } = (await kept.content()).newsletter
      const { problems } = await drafts.article(id, { changes: {}, issue: null, edition })
      return { problems }
    },

    issue: async (id: string) => issueRecord(await files.read(issue(id))),
    writeIssue: (id: string, { revision, isChosen = false, changes }: z.infer<typeof issueWrite>) =>
      write(issue(id), revision, {
        edit: (file, around) => editIssue(file, changes, around),
        view: issueRecord,
        ...{ act: 'text', fields: changedFields(changes), isChosen },
      }),
    issueDraft: drafts.issue,
    terms: async () => termList(await kept.content()),
    issueVersions: async (id: string) => versionList(issue(id)),
    restoreIssue: async (id: string, { revision, version }: z.infer<typeof restoreVersionInput>) =>
      write(issue(id), revision, {
        edit: await textOf(issue(id), version),
        view: issueRecord,
        ...{ act: 'text', fields: null },
      }),
    async acceptInIssue(id: string, input: z.infer<typeof acceptWrite>) {
      const { revision, edit } = await accept(issue(id), input)
      return write(issue(id), revision, { edit, view: issueRecord, act: 'accepted', fields: [input.rule] })
    },

    /** A blank record; its id. */
    async blankArticle(input: NewArticleInput) {
      const { id, path } = await makeArticle(context, input)
      kept.touch(path)
      return { id }
    },

    async duplicateArticle(article: string) {
      const { id, path } = await duplicateArticle(context, article)
      kept.touch(path)
      return { id }
    },

    /** Which articles an issue has, and their order. */
    async editArticles(input: z.infer<typeof editArticlesInput>) {
      const edited = await editArticles(context, input)
      kept.touch(edited.path)
      return edited
    },

    async delete(input: DeleteInput) {
      const result = await deleteRecord(context, builder, input)
      if ('done' in result) kept.touch(`content/${input.kind}s`)
      return result
    },

    async restore(input: RestoreInput) {
      const { path } = await restoreDeleted(context, input)
      kept.touch(path)
      return { path }
    },

    async trash(kind: RestoreInput['kind']): Promise<TrashList> {
      return listTrash(context, kind, await surroundings(kept.content))
    },

    paste: pastes.show,
    pasteText: pastes.textOf,
    async confirmPaste(request: z.infer<typeof pasteConfirm>): Promise<WrittenPaste> {
      const ids = await pastes.confirm(request)
      kept.touch('content/articles')
      await logRecords(context, ...ids.map((id) => ({ act: 'new' as const, record: article(id) })))
      return {
        articles: await Promise.all(ids.map(async (id) => articleRecord(await files.read(article(id))))),
      }
    },
  }
}

/** Files as the page shows them. */
function createRecordReaders(
  { actor }: Pick<AppContext, 'actor'>,
  kept: KeptContent,
  surroundings: (read: () => Promise<Content>) => Promise<Surroundings>,
) {
  return {
    async articleRecord({ kind: _, ...file }: RecordText): Promise<ArticleRecord> {
      const around = await surroundings(kept.content)
      const content = await kept.content()
      const issues = issuesWith(content, file.id)
      const readOnly = readOnlyFields('article', actor, around.newsletter.languages)
      const read = readArticle(file, around)
      const proposals = 'record' in read ? proposedRenderings(content, read.record) : []
      const fields = fieldsOrFaults(read, articleFields)
      return { kind: 'article', ...file, ...fields, readOnly, issues, proposals }
    },
    async issueRecord({ kind: _, ...file }: RecordText): Promise<IssueRecordView> {
      const around = await surroundings(kept.content)
      const readOnly = readOnlyFields('issue', actor, around.newsletter.languages)
      return { kind: 'issue', ...file, ...fieldsOrFaults(readIssue(file, around), issueFields), readOnly }
    },
  }
}

interface RecordChange<V> {
  readonly act: 'text' | 'accepted'
  /** What the log says was changed: fields, or the rule of a finding; null where an earlier text was restored. */
  readonly fields: readonly string[] | null
  readonly isChosen?: boolean
  readonly edit: (file: RecordText, around: Surroundings) => string
  readonly view: (record: RecordText) => Promise<V>
}

interface WriterTools extends RecordTools {
  readonly surroundings: () => Promise<Surroundings>
}

function createRecordWriter(context: AppContext, { kept, files, versions, surroundings }: WriterTools) {
  /** Writes what `edit` makes of the text; where somebody was faster, shows what it would make of theirs. */
  return async <V extends ArticleRecord | IssueRecordView>(
    name: RecordName,
    revision: string,
    { edit, view, act, fields, isChosen = false }: RecordChange<V>,
  ): Promise<WriteResult<V>> => {
    const around = await surroundings()
    const before = await files.read(name)
    try {
      const written = await files.write(
        name,
        revision,
        (text) => edit({ ...before, text }, around),
        (after) =>
          versions.keep(name, {
            ...{ revision, text: before.text, after, by: context.actor.name, isOwn: isChosen },
          }),
      )
      kept.touch(written.path)
      if (written.revision !== revision) {
        const details = fields === null ? { undone: true } : { fields }
        await logRecords(context, {
          ...{ act, record: name, revision: written.revision, before: revision, details },
        })
      }
      return { written: await view(written) }
    } catch (error) {
      if (!(error instanceof DiglotError) || error.code !== 'RECORD_CHANGED') throw error
      const theirs = await files.read(name)
      kept.touch(theirs.path)
      const conflict = { current: await view(theirs), merged: textOrNull(() => edit(theirs, around)) }
      return { error, conflict }
    }
  }
}

function noSuchVersion({ kind, id }: RecordName): DiglotError {
  return new DiglotError(
    'NOT_FOUND',
    msg`There is no such earlier text of the ${kind === 'issue' ? msg`issue` : msg`article`} ${id}.`,
    {
      hint: msg`Look at the list again: only the newest are kept.`,
    },
  )
}

/** Null where their version cannot take the changes. */
function textOrNull(edit: () => string): string | null {
  try {
    return edit()
  } catch (error) {
    if (error instanceof DiglotError) return null
    throw error
  }
}
