import { join } from 'node:path'
import {
  editArticle,
  editIssue,
  type ReadRecord,
  readArticle,
  readIssue,
  type Surroundings,
} from '../../content/edit-record.ts'
import { listRecords } from '../../content/list-records.ts'
import { draftPaste, writePaste } from '../../content/paste-draft.ts'
import { createRecordFiles, type RecordText } from '../../content/record-files.ts'
import { type Article, sectionFields } from '../../domain/article.ts'
import type { Content } from '../../domain/content.ts'
import type { Issue } from '../../domain/issue.ts'
import { DiglotError } from '../../errors.ts'
import type * as api from '../../preview/api/types.ts'
import type { RecordDeps, WriteResult } from '../../preview/preview-deps.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues.ts'
import { createDrafts } from './drafts.ts'
import type { PreviewContent } from './preview-content.ts'

/** The records of articles and issues: read, written by their revision, undone, and made of pastes. */
export function createRecordViews(
  { contentDir, load, clock }: AppContext,
  builder: IssueBuilder,
  preview: PreviewContent,
): RecordDeps {
  const files = createRecordFiles(contentDir)
  const surroundings = async (read: () => Promise<Content> = load): Promise<Surroundings> => ({
    newsletter: (await read()).newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  })

  async function articleRecord(record: RecordText): Promise<api.ArticleRecord> {
    const content = await preview.content()
    const read = readArticle(record, await surroundings(preview.content))
    const { id, path, revision, text, canUndo } = record
    return {
      kind: 'article',
      id,
      path,
      revision,
      text,
      canUndo,
      ...fieldsOf(read, articleFields),
      issues: issuesOf(content, id),
    }
  }

  async function issueRecord(record: RecordText): Promise<api.IssueRecordView> {
    const read = readIssue(record, await surroundings(preview.content))
    const { id, path, revision, text, canUndo } = record
    return { kind: 'issue', id, path, revision, text, canUndo, ...fieldsOf(read, issueFields) }
  }

  /** Writes what `edit` makes of the text; where somebody was faster, shows what it would make of theirs. */
  async function write<V extends api.ArticleRecord | api.IssueRecordView>(
    name: { readonly kind: V['kind']; readonly id: string },
    {
      revision,
      edit,
      view,
    }: {
      readonly revision: string
      readonly edit: (file: RecordText, around: Surroundings) => string
      readonly view: (record: RecordText) => Promise<V>
    },
  ): Promise<WriteResult<V>> {
    const around = await surroundings()
    const before = await files.read(name)
    try {
      const written = await files.write(name, revision, (text) => edit({ ...before, text }, around))
      preview.touch(written.path)
      return { written: await view(written) }
    } catch (error) {
      if (!(error instanceof DiglotError) || error.code !== 'RECORD_CHANGED') throw error
      const current = await files.read(name)
      preview.touch(current.path)
      return {
        error,
        conflict: { current: await view(current), merged: merged(() => edit(current, around)) },
      }
    }
  }

  async function undo<V>(
    name: { readonly kind: RecordText['kind']; readonly id: string },
    revision: string,
    view: (record: RecordText) => Promise<V>,
  ): Promise<V> {
    const written = await files.undo(name, revision)
    preview.touch(written.path)
    return view(written)
  }

  const article = (id: string) => ({ kind: 'article', id }) as const
  const issue = (id: string) => ({ kind: 'issue', id }) as const

  return {
    async listArticles() {
      const content = await preview.content()
      const articles = [...content.articles.values()].sort((a, b) => (a.date < b.date ? 1 : -1))
      return {
        articles: articles.map((it) => articleSummary(it, content)),
        faults: content.faults,
      }
    },
    article: async (id) => articleRecord(await files.read(article(id))),
    writeArticle: (id, { revision, changes }) =>
      write(article(id), {
        revision,
        edit: (file, around) => editArticle(file, changes, around),
        view: articleRecord,
      }),
    undoArticle: (id, revision) => undo(article(id), revision, articleRecord),
    draft: createDrafts({ builder, load, surroundings, read: (id) => files.read(article(id)) }),
    issue: async (id) => issueRecord(await files.read(issue(id))),
    writeIssue: (id, { revision, changes }) =>
      write(issue(id), {
        revision,
        edit: (file, around) => editIssue(file, changes, around),
        view: issueRecord,
      }),
    undoIssue: (id, revision) => undo(issue(id), revision, issueRecord),

    async paste({ text, date = null }) {
      const content = await load()
      const draft = await draftPaste({ contentDir, content, text, date, now: clock() })
      const { id, path, record, revision, missing, proposals, taken } = draft
      const read = readArticle({ id, path, text: record }, await surroundings())
      if (!('record' in read))
        throw new Error(`The record of a paste has faults: ${JSON.stringify(read.faults)}`)
      return {
        id,
        path,
        record,
        revision,
        fields: articleFields(read.record),
        date: { day: draft.date.day, isYearAssumed: draft.date.year === 'assumed' },
        missing,
        proposals,
        taken,
      }
    },
    async confirmPaste({ text, date = null, revision }) {
      const { id } = await writePaste({
        contentDir,
        content: await load(),
        text,
        date,
        now: clock(),
        revision,
      })
      preview.touch(join('content', 'articles'))
      return articleRecord(await files.read(article(id)))
    },
  }
}

function merged(edit: () => string): string | null {
  try {
    return edit()
  } catch (error) {
    if (error instanceof DiglotError) return null // their version cannot take these changes
    throw error
  }
}

function fieldsOf<T, F>(read: ReadRecord<T>, fields: (record: T) => F) {
  return 'record' in read
    ? { fields: fields(read.record), faults: [] }
    : { fields: null, faults: read.faults }
}

function issuesOf({ issues }: Content, article: string): readonly string[] {
  return [...issues.values()].filter(({ articles }) => articles.includes(article)).map(({ id }) => id)
}

function articleFields({ date, topic, sources, sections }: Article): api.ArticleFields {
  return {
    date,
    topic,
    sources: sources.map(({ url, name }) => ({
      url,
      name: name instanceof Map ? Object.fromEntries(name) : (name as string | null),
    })),
    sections: Object.fromEntries(sections),
  }
}

function issueFields(issue: Issue): api.IssueFields {
  const { number, date, covers, subject, preheader, intro, articles, template, layout } = issue
  return {
    number,
    date,
    covers,
    subject: Object.fromEntries(subject),
    preheader: Object.fromEntries(preheader),
    intro: Object.fromEntries(intro),
    articles,
    template,
    layout,
  }
}

function articleSummary(
  { id, date, topic, sources, sections }: Article,
  content: Content,
): api.ArticleSummary {
  const fields = content.newsletter.languages.flatMap((tag) =>
    sectionFields.map((field) => sections.get(tag)?.[field] ?? null),
  )
  const missing = fields.filter((field) => field === null).length + (sources.length === 0 ? 1 : 0)
  const headline = Object.fromEntries([...sections].map(([tag, section]) => [tag, section.headline]))
  return { id, date, topic, headline, missing, issues: issuesOf(content, id) }
}
