import {
  editArticle,
  editIssue,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { createRecordFiles, type RecordName, type RecordText } from '../../content/records/record-files.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import type { RecordDeps, WriteResult } from '../../preview/preview-deps.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import type { ArticleRecord, IssueRecordView } from '../views/records.ts'
import { acceptEdit } from './accept-edit.ts'
import { createDrafts } from './drafts.ts'
import type { PreviewContent } from './kept-content.ts'
import { createPasteViews } from './pastes.ts'
import { articleFields, articleSummary, fieldsOrFaults, issueFields, issuesWith } from './record-fields.ts'

const article = (id: string) => ({ kind: 'article', id }) as const
const issue = (id: string) => ({ kind: 'issue', id }) as const

/** The records of articles and issues: read, written by their revision, undone, and made of pastes. */
export function createRecordViews(
  context: AppContext,
  builder: IssueBuilder,
  preview: PreviewContent,
): RecordDeps {
  const { contentDir, load } = context
  const files = createRecordFiles(contentDir)
  const surroundings = async (read: () => Promise<Content> = load): Promise<Surroundings> => ({
    newsletter: (await read()).newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  })
  const { articleRecord, issueRecord } = createRecordReaders(preview, surroundings)
  const { write, undo } = createRecordWriter(files, { preview, surroundings })
  const pastes = createPasteViews(context, surroundings)

  return {
    async listArticles() {
      const content = await preview.content()
      const articles = [...content.articles.values()].sort((a, b) => (a.date < b.date ? 1 : -1))
      return { articles: articles.map((it) => articleSummary(it, content)), faults: content.faults }
    },
    article: async (id) => articleRecord(await files.read(article(id))),
    writeArticle: (id, { revision, changes }) =>
      write(article(id), revision, {
        edit: (file, around) => editArticle(file, changes, around),
        view: articleRecord,
      }),
    undoArticle: (id, revision) => undo(article(id), revision, articleRecord),
    acceptInArticle: async (id, { revision, ...finding }) =>
      write(article(id), revision, { edit: acceptEdit(await load(), finding), view: articleRecord }),
    draft: createDrafts({ builder, load, surroundings, read: (id) => files.read(article(id)) }),

    issue: async (id) => issueRecord(await files.read(issue(id))),
    writeIssue: (id, { revision, changes }) =>
      write(issue(id), revision, {
        edit: (file, around) => editIssue(file, changes, around),
        view: issueRecord,
      }),
    undoIssue: (id, revision) => undo(issue(id), revision, issueRecord),
    acceptInIssue: async (id, { revision, ...finding }) =>
      write(issue(id), revision, { edit: acceptEdit(await load(), finding), view: issueRecord }),

    paste: pastes.show,
    async confirmPaste(request) {
      const ids = await pastes.confirm(request)
      preview.touch('content/articles')
      return {
        articles: await Promise.all(ids.map(async (id) => articleRecord(await files.read(article(id))))),
      }
    },
  }
}

/** Files as the page shows them. */
function createRecordReaders(
  preview: PreviewContent,
  surroundings: (read: () => Promise<Content>) => Promise<Surroundings>,
) {
  return {
    async articleRecord({ kind: _, ...file }: RecordText): Promise<ArticleRecord> {
      const read = readArticle(file, await surroundings(preview.content))
      const issues = issuesWith(await preview.content(), file.id)
      return { kind: 'article', ...file, ...fieldsOrFaults(read, articleFields), issues }
    },
    async issueRecord({ kind: _, ...file }: RecordText): Promise<IssueRecordView> {
      const read = readIssue(file, await surroundings(preview.content))
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
  {
    preview,
    surroundings,
  }: { readonly preview: PreviewContent; readonly surroundings: () => Promise<Surroundings> },
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
        preview.touch(written.path)
        return { written: await view(written) }
      } catch (error) {
        if (!(error instanceof DiglotError) || error.code !== 'RECORD_CHANGED') throw error
        const theirs = await files.read(name)
        preview.touch(theirs.path)
        const conflict = { current: await view(theirs), merged: textOrNull(() => edit(theirs, around)) }
        return { error, conflict }
      }
    },

    async undo<V>(name: RecordName, revision: string, view: (record: RecordText) => Promise<V>): Promise<V> {
      const written = await files.undo(name, revision)
      preview.touch(written.path)
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
