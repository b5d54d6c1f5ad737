import { type ComponentProps, type ReactNode, useCallback, useState } from 'react'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { CommentsOnWhole } from '../comments/record-comments.tsx'
import { CommentsContext, useRecordComments } from '../comments/use-comments.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { PictureEditor } from '../picture/picture-editor.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import { DraftMail } from '../record/draft/draft-mail.tsx'
import { useDraft } from '../record/draft/use-draft.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { articleEditors } from '../record/editors.ts'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { RecordNotices } from '../record/record-notices.tsx'
import { useRecord, useRecordPart } from '../record/use-record.ts'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link, navigate, useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { ArticleFacts } from './article-facts.tsx'
import { changesOf } from './article-shape.ts'
import { ProposalsContext } from './proposed-renderings.tsx'
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
      <Columns
        issue={issue}
        editor={editor}
        isShown={path !== null && !isGone && !(isBroken && issue === null)}
      >
        {query.has('copy') ? <p className="notice">{newArticle.duplicated}</p> : null}
        <RecordNotices editor={editor} />
        <Form editor={editor} />
        {path === null ? null : <Whole editor={editor} />}
      </Columns>
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
      <SectionsGrid editor={editor} />
      <PictureEditor editor={editor} />
      <ArticleFacts editor={editor} />
      <CommentsOnWhole editor={editor} />
    </CommentsContext>
  )
}

interface Props {
  readonly id: string
  /** What was typed is in no copy before it is saved. */
  readonly isDisabled: boolean
}

/** Makes a copy of the saved article, and goes there. */
function DuplicateArticle({ id, isDisabled }: Props) {
  const { newArticle } = useMessages()
  const copying = useAction(async () => {
    const copy = await ask(api.articles[':article'].copy.$post, { param: { article: id }, json: {} })
    refreshAll()
    navigate(pathOf(['articles', copy.id], { copy: 'yes' }))
  })
  return (
    <>
      <Button
        kind="plain"
        does="records.duplicateArticle"
        isDisabled={isDisabled}
        isPending={copying.isPending}
        onPress={() => void copying.run()}
      >
        {newArticle.duplicate}
      </Button>
      {copying.failure === null ? null : <Failure failure={copying.failure} />}
    </>
  )
}

interface ColumnsProps {
  /** Null for an article that is in none: it is shown in a mail of its own. */
  readonly issue: string | null
  readonly editor: RecordEditor<ArticleRecord>
  /** Whether there is a mail to show. */
  readonly isShown: boolean
  /** The form. */
  readonly children: ReactNode
}

/** The form, and the mail beside it as it is written. Both show what the server says of the draft. */
function Columns({ issue, editor, isShown, children }: ColumnsProps) {
  const { id } = editor
  const { defaultEdition } = useNewsletter()
  const [edition, setEdition] = useState(defaultEdition)
  const saved = useRecordPart(editor, ({ answer }) => answer.value?.proposals ?? none)
  const draw = useCallback(
    (changed: Values) =>
      ask(api.articles[':article'].draft.$post, {
        param: { article: id },
        json: { issue, edition, changes: changesOf(changed) },
      }),
    [id, issue, edition],
  )
  const draft = useDraft(editor, draw)
  return (
    <div className="record-columns">
      <div className="record-form">
        <ProposalsContext value={draft.value?.proposals ?? saved}>{children}</ProposalsContext>
      </div>
      {isShown ? (
        <DraftPreview
          key={issue}
          article={id}
          issue={issue}
          draft={draft}
          edition={edition}
          onEdition={setEdition}
        />
      ) : null}
    </div>
  )
}

const none: ArticleRecord['proposals'] = []

interface DraftPreviewProps
  extends Pick<ComponentProps<typeof DraftMail>, 'draft' | 'edition' | 'onEdition'> {
  readonly article: string
  readonly issue: string | null
}

/** An article in the mail of its issue. */
function DraftPreview({ article, issue, draft, edition, onEdition }: DraftPreviewProps) {
  const { articles } = useMessages()
  const names = useNames()
  const detail = useQuery(issue === null ? null : at(api.issues[':issue'], { param: { issue }, query: {} }))
  const alone = useQuery(issue === null ? at(api.articles[':article'].check, { param: { article } }) : null)
  const known = (draft.value ?? detail.value ?? alone.value)?.problems ?? []
  const shown = detail.value?.articles.find(({ id }) => id === article)
  const anchor = shown?.anchors[edition]?.[0] ?? null
  const find = useCallback(
    (mail: Document) => (anchor === null ? null : mail.getElementById(anchor)),
    [anchor],
  )
  return (
    <DraftMail
      draft={draft}
      problems={known.filter(({ target }) => target?.kind === 'article' && target.id === article)}
      edition={edition}
      onEdition={onEdition}
      frame={issue === null ? ['articles', article] : ['issues', issue]}
      find={find}
    >
      {issue === null ? (
        <span className="soft">{articles.inNoIssueYet}</span>
      ) : (
        <Link href={pathOf(['issues', issue], { edition })}>{articles.toIssue(names.issue(issue))}</Link>
      )}
    </DraftMail>
  )
}
