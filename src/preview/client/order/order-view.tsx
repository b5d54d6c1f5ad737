import { useCallback, useMemo, useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { IssueRecordView, PoolArticle } from '../../../app/views/records.ts'
import { AddBlock } from '../blocks/add-block.tsx'
import { useBlocks } from '../blocks/use-blocks.ts'
import { CommentsOnWhole } from '../comments/record-comments.tsx'
import { CommentsContext, useRecordComments } from '../comments/use-comments.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Picker } from '../parts/picker.tsx'
import { PictureEditor } from '../picture/picture-editor.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { issueEditors } from '../record/editors.ts'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { RecordNotices } from '../record/record-notices.tsx'
import { listIn } from '../record/record-text.tsx'
import { useField, useReadOnly, useRecord, useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { ArticleOrder, type OrderedIssue } from './article-order.tsx'
import { IssueFacts } from './issue-facts.tsx'
import { IssueTexts } from './issue-texts.tsx'
import { PoolBeside } from './pool-beside.tsx'

/** What an issue consists of: its own words in each language, and its articles in their order. */
export function OrderView({ issue }: { readonly issue: IssueDetail }) {
  const { order, issues, problems } = useMessages()
  const formats = useFormats()
  const editor = useRecord(issue.id, issueEditors)
  const path = useRecordPart(editor, ({ answer }) => answer.value?.path ?? null)
  const hasForm = useRecordPart(editor, ({ values }) => values !== null)
  const commented = useRecordComments('issue', issue.id)
  useFocusOnField(hasForm)
  return (
    <div className="column order">
      <div className="title-row">
        <h2>{order.title}</h2>
        <RecordBar editor={editor} />
      </div>
      <RecordNotices editor={editor} />
      {hasForm ? (
        <>
          <IssueFacts editor={editor} />
          <section className="sheet">
            <h2>{order.texts}</h2>
            <CommentsContext value={commented}>
              <IssueTexts editor={editor} />
              <CommentsOnWhole editor={editor} />
            </CommentsContext>
          </section>
          <PictureEditor editor={editor} />
          <Articles editor={editor} issue={issue} />
          <LookChoice editor={editor} />
        </>
      ) : null}
      {path === null ? null : (
        <>
          <DeleteRecord
            kind="issue"
            id={issue.id}
            name={issues.number(formats.number(issue.number))}
            asksFirst
            discard={editor.forget}
          />
          <details className="small soft">
            <summary>{problems.where}</summary>
            <code>{path}</code>
          </details>
        </>
      )}
    </div>
  )
}

interface Props {
  readonly editor: RecordEditor<IssueRecordView>
}

/**
 * The articles in their order, and beside them all that there are. Drawn again for the articles alone: an issue's detail
 * changes with every word that is saved.
 */
function Articles({ editor, issue }: Props & { readonly issue: IssueDetail }) {
  const { order } = useMessages()
  const { id, articles, candidates, unused } = issue
  const blocks = useBlocks(editor)
  const ordered = useMemo<OrderedIssue>(
    () => ({ id, articles, candidates, unused, blocks }),
    [id, articles, candidates, unused, blocks],
  )
  const [others, setOthers] = useState<readonly PoolArticle[]>([])
  const show = useCallback(
    (shown: readonly PoolArticle[]) =>
      setOthers((known) => [...known, ...shown.filter((one) => !known.some((other) => other.id === one.id))]),
    [],
  )
  const isReadOnly = useReadOnly(editor, 'articles')
  const ids = useRecordPart(editor, ({ values }) => listIn(values?.articles))
  const change = useCallback((next: readonly string[]) => editor.choose('articles', next), [editor])
  return (
    <div className="order-columns">
      <section className="sheet">
        <h2>{order.articles}</h2>
        <ArticleOrder issue={ordered} ids={ids} others={others} isReadOnly={isReadOnly} onChange={change} />
        {isReadOnly ? null : <AddBlock editor={editor} blocks={blocks} ids={ids} />}
      </section>
      {isReadOnly ? null : (
        <PoolBeside
          issue={issue.id}
          ids={ids}
          onAdd={(added) => change([...ids, added])}
          onRemove={(removed) => change(ids.filter((one) => one !== removed))}
          onShow={show}
        />
      )}
    </div>
  )
}

function LookChoice({ editor }: Props) {
  const { order, view } = useMessages()
  const { layouts, templates } = useNewsletter()
  const layout = useField(editor, 'layout')
  const template = useField(editor, 'template')
  const isReadOnly = useReadOnly(editor, 'layout')
  return (
    <section className="sheet row">
      <Picker
        label={order.layout}
        value={String(layout)}
        isDisabled={isReadOnly}
        options={Object.entries(order.layouts)
          // One that the newsletter cannot have is shown where the issue asks for it: the check names it.
          .filter(([id]) => layouts.some((one) => one === id) || id === layout)
          .map(([id, text]) => ({ id, text }))}
        onChange={(chosen) => editor.choose('layout', chosen)}
      />
      <Picker
        label={view.engine}
        value={String(template)}
        isDisabled={isReadOnly}
        options={templates.map((id) => ({ id, text: view.engines[id] }))}
        onChange={(chosen) => editor.choose('template', chosen)}
      />
    </section>
  )
}
