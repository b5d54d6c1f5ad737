import { z } from 'zod'
import {
  editArticle,
  editIssue,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { articleChanges, issueChanges } from '../../content/records/record-changes.ts'
import { createRecordFiles, type RecordName, type RecordText } from '../../content/records/record-files.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { editArticles, type editArticlesInput } from '../issues/edit-articles.ts'
import type { WrittenPaste } from '../views/pastes.ts'
import type {
  ArticleList,
  ArticleRecord,
  IssueRecordView,
  RecordConflict,
  TrashList,
} from '../views/records.ts'
import { type AcceptInput, acceptInput, acceptInText } from './accept-finding.ts'
import {
  type DeleteInput,
  deleteRecord,
  listDeleted,
  type RestoreInput,
  restoreDeleted,
} from './delete-record.ts'
import { createDrafts } from './drafts.ts'
import type { KeptContent } from './kept-content.ts'
import { makeArticle, type newArticleInput } from './new-article.ts'
import { createPastes, type pasteConfirm } from './pastes.ts'
import { articleFields, articleSummary, fieldsOrFaults, issueFields, issuesWith } from './record-fields.ts'

/** `revision` is that of the file that the editor has seen. */
export const articleWrite = z.strictObject({ revision: seen, changes: articleChanges })
export const issueWrite = z.strictObject({ revision: seen, changes: issueChanges })
export const undoInput = z.strictObject({ revision: seen })
export const acceptWrite = acceptInput.extend({ revision: seen })

/** What writing a record came to: of two who write at once, the second sees both versions. */
export type WriteResult<T> =
  | { readonly written: T }
  | { readonly error: DiglotError; readonly conflict: RecordConflict }

const article = (id: string) => ({ kind: 'article', id }) as const
const issue = (id: string) => ({ kind: 'issue', id }) as const

/** The records of articles and issues: read, written by their revision, undone, and made of pastes. */
export function createRecords(context: AppContext, builder: IssueBuilder, kept: KeptContent) {
  const { contentDir, load } = context
  const files = createRecordFiles(contentDir)
  const surroundings = async (read: () => Promise<Content> = load): Promise<Surroundings> => ({
    newsletter: (await read()).newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  })
  const { articleRecord, issueRecord } = createRecordReaders(kept, surroundings)
  const { write, undo } = createRecordWriter(files, { kept, surroundings })
  const pastes = createPastes(context, surroundings)

  const accept = async ({ revision, ...input }: AcceptInput & { readonly revision: string }) => {
    const content = await load()
    const edit = (file: RecordText, around: Surroundings) =>
      acceptInText(content, { file, around }, input).text
    return { revision, edit }
  }

  return {
    async listArticles(): Promise<ArticleList> {
      const content = await kept.content()
      const articles = [...content.articles.values()].sort((a, b) => (a.date < b.date ? 1 : -1))
      return { articles: articles.map((it) => articleSummary(it, content)), faults: content.faults }
    },
    article: async (id: string) => articleRecord(await files.read(article(id))),
    writeArticle: (id: string, { revision, changes }: z.infer<typeof articleWrite>) =>
      write(article(id), revision, {
        edit: (file, around) => editArticle(file, changes, around),
        view: articleRecord,
      }),
    undoArticle: (id: string, { revision }: z.infer<typeof undoInput>) =>
      undo(article(id), revision, articleRecord),
    async acceptInArticle(id: string, input: z.infer<typeof acceptWrite>) {
      const { revision, edit } = await accept(input)
      return write(article(id), revision, { edit, view: articleRecord })
    },
    draft: createDrafts({ builder, load, surroundings, read: (id) => files.read(article(id)) }),

    issue: async (id: string) => issueRecord(await files.read(issue(id))),
    writeIssue: (id: string, { revision, changes }: z.infer<typeof issueWrite>) =>
      write(issue(id), revision, {
        edit: (file, around) => editIssue(file, changes, around),
        view: issueRecord,
      }),
    undoIssue: (id: string, { revision }: z.infer<typeof undoInput>) =>
      undo(issue(id), revision, issueRecord),
    async acceptInIssue(id: string, input: z.infer<typeof acceptWrite>) {
      const { revision, edit } = await accept(input)
      return write(issue(id), revision, { edit, view: issueRecord })
    },

    /** A blank record; its id. */
    async blankArticle(input: z.infer<typeof newArticleInput>) {
      const { id, path } = await makeArticle(context, input)
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
      const records = await listDeleted(context, kind)
      return {
        records: records.map(({ id, copy, deletedAt }) => ({ id, copy, deletedAt: deletedAt.toISOString() })),
      }
    },

    paste: pastes.show,
    async confirmPaste(request: z.infer<typeof pasteConfirm>): Promise<WrittenPaste> {
      const ids = await pastes.confirm(request)
      kept.touch('content/articles')
      return {
        articles: await Promise.all(ids.map(async (id) => articleRecord(await files.read(article(id))))),
      }
    },
  }
}

/** Files as the page shows them. */
function createRecordReaders(
  kept: KeptContent,
  surroundings: (read: () => Promise<Content>) => Promise<Surroundings>,
) {
  return {
    async articleRecord({ kind: _, ...file }: RecordText): Promise<ArticleRecord> {
      const read = readArticle(file, await surroundings(kept.content))
      const issues = issuesWith(await kept.content(), file.id)
      return { kind: 'article', ...file, ...fieldsOrFaults(read, articleFields), issues }
    },
    async issueRecord({ kind: _, ...file }: RecordText): Promise<IssueRecordView> {
      const read = readIssue(file, await surroundings(kept.content))
      return { kind: 'issue', ...file, ...fieldsOrFaults(read, issueFields) }
    },
  }
}

interface RecordChange<V> {
  readonly edit: (file: RecordText, around: Surroundings) => string
  readonly view: (record: RecordText) => Promise<V>
}

function createRecordWriter(
  files: ReturnType<typeof createRecordFiles>,
  { kept, surroundings }: { readonly kept: KeptContent; readonly surroundings: () => Promise<Surroundings> },
) {
  return {
    /** Writes what `edit` makes of the text; where somebody was faster, shows what it would make of theirs. */
    async write<V extends ArticleRecord | IssueRecordView>(
      name: RecordName,
      revision: string,
      { edit, view }: RecordChange<V>,
    ): Promise<WriteResult<V>> {
      const around = await surroundings()
      const before = await files.read(name)
      try {
        const written = await files.write(name, revision, (text) => edit({ ...before, text }, around))
        kept.touch(written.path)
        return { written: await view(written) }
      } catch (error) {
        if (!(error instanceof DiglotError) || error.code !== 'RECORD_CHANGED') throw error
        const theirs = await files.read(name)
        kept.touch(theirs.path)
        const conflict = { current: await view(theirs), merged: textOrNull(() => edit(theirs, around)) }
        return { error, conflict }
      }
    },

    async undo<V>(name: RecordName, revision: string, view: (record: RecordText) => Promise<V>): Promise<V> {
      const written = await files.undo(name, revision)
      kept.touch(written.path)
      return view(written)
    },
  }
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
