import type { ArticleRecord } from '../../../app/views/records.ts'
import { CommentsOnWhole } from '../comments/record-comments.tsx'
import { CommentsContext, useRecordComments } from '../comments/use-comments.ts'
import { useMessages } from '../language/language.tsx'
import { PictureEditor } from '../picture/picture-editor.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { articleEditors } from '../record/editors.ts'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { RecordNotices } from '../record/record-notices.tsx'
import { useRecord, useRecordPart } from '../record/use-record.ts'
import { useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { ArticleFacts } from './article-facts.tsx'
import { DraftPreview } from './draft-preview.tsx'
import { DuplicateArticle } from './duplicate-article.tsx'
import { ProposedRenderings } from './proposed-renderings.tsx'
import { SectionsGrid } from './sections-grid.tsx'

/** A record with its languages side by side, and the mail that it makes next to them. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { articles, newArticle } = useMessages()
  const { query } = useLocation()
  const editor = useRecord(id, articleEditors)
  const path = useRecordPart(editor, ({ answer }) => answer.value?.path ?? null)
  const firstIssue = useRecordPart(editor, ({ answer }) => answer.value?.issues[0] ?? null)
  const issue = query.get('issue') ?? firstIssue
  const isBroken = useRecordPart(editor, ({ answer }) => answer.value?.fields === null)
  const isGone = useRecordPart(editor, ({ answer }) => answer.failure?.code === 'NOT_FOUND')
  usePageTitle(articles.edit, id)
  return (
    <main className="desk">
      <div className="issue-head">
        <h1>{articles.edit}</h1>
        <ArticleName editor={editor} />
        <RecordBar editor={editor} />
      </div>
      <div className="record-columns">
        <div className="record-form">
          {query.has('copy') ? <p className="notice">{newArticle.duplicated}</p> : null}
          <RecordNotices editor={editor} />
          <Form editor={editor} />
          {path === null ? null : <Whole editor={editor} />}
        </div>
        {path === null || isGone || (isBroken && issue === null) ? null : (
          <DraftPreview key={issue} article={id} issue={issue} editor={editor} />
        )}
      </div>
    </main>
  )
}

/** Which one it is, in its own words. */
function ArticleName({ editor }: { readonly editor: RecordEditor<ArticleRecord> }) {
  const name = useRecordPart(editor, ({ answer }) => nameOf(editor.id, answer.value))
  return <span className="soft record-name">{name}</span>
}

/** What is done with the article as a whole. */
function Whole({ editor }: { readonly editor: RecordEditor<ArticleRecord> }) {
  const { id } = editor
  const isUnsaved = useRecordPart(editor, ({ edits }) => Object.keys(edits).length > 0)
  const name = useRecordPart(editor, ({ answer }) => nameOf(id, answer.value))
  return (
    <div className="row spaced-above">
      <DuplicateArticle id={id} isDisabled={isUnsaved} />
      <DeleteRecord kind="article" id={id} name={name} asksFirst={isUnsaved} discard={editor.forget} />
    </div>
  )
}

/** What people call it: its first headline. */
function nameOf(id: string, record: ArticleRecord | null): string {
  const sections = Object.values(record?.fields?.sections ?? {})
  return sections.find(({ headline }) => headline !== null)?.headline ?? id
}

function Form({ editor }: { readonly editor: RecordEditor<ArticleRecord> }) {
  const hasForm = useRecordPart(editor, ({ values }) => values !== null)
  const commented = useRecordComments('article', editor.id)
  useFocusOnField(hasForm)
  if (!hasForm) return null
  return (
    <CommentsContext value={commented}>
      <ProposedRenderings editor={editor}>
        <SectionsGrid editor={editor} />
      </ProposedRenderings>
      <PictureEditor editor={editor} />
      <ArticleFacts editor={editor} />
      <CommentsOnWhole editor={editor} />
    </CommentsContext>
  )
}
