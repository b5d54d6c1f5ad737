import { useCallback, useMemo, useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { IssueRecordView, PoolArticle } from '../../../app/views/records.ts'
import { AddBlock } from '../blocks/add-block.tsx'
import { type NamedBlock, namedBlocks } from '../blocks/block-values.ts'
import { CommentsOnWhole } from '../comments/record-comments.tsx'
import { CommentsContext, useRecordComments } from '../comments/use-comments.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { PictureEditor } from '../picture/picture-editor.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { issueEditors } from '../record/editors.ts'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { RecordNotices } from '../record/record-notices.tsx'
import { RecordParagraphs } from '../record/record-paragraphs.tsx'
import { listIn, RecordText } from '../record/record-text.tsx'
import { useField, useReadOnly, useRecord, useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { ArticleOrder, type OrderedIssue } from './article-order.tsx'
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

interface IssueFactsProps {
  readonly editor: RecordEditor<IssueRecordView>
}

/** What an issue is once, whatever the language: its number, its days, and whether everybody may read it later. */
function IssueFacts({ editor }: IssueFactsProps) {
  const { fields, order } = useMessages()
  const isReadOnly = useReadOnly(editor, 'public')
  const isPublic = useField(editor, 'public') === true
  return (
    <section className="sheet stack" aria-label={order.facts}>
      <h2>{order.facts}</h2>
      <div className="issue-facts">
        <Fact editor={editor} field="number" label={fields.number} />
        <Fact editor={editor} field="date" label={order.dated} />
        <Fact editor={editor} field="covers.from" label={order.firstDay} />
        <Fact editor={editor} field="covers.to" label={order.lastDay} />
      </div>
      <Check isSelected={isPublic} isDisabled={isReadOnly} onChange={(next) => editor.choose('public', next)}>
        {order.isPublic}
      </Check>
    </section>
  )
}

function Fact({
  editor,
  field,
  label,
}: IssueFactsProps & { readonly field: string; readonly label: string }) {
  const value = useField(editor, field)
  const isReadOnly = useReadOnly(editor, field)
  const isNumber = field === 'number'
  return (
    <TextInput
      label={label}
      type={isNumber ? 'number' : 'date'}
      data-field={field}
      value={String(value ?? '')}
      isReadOnly={isReadOnly}
      onChange={(text) => editor.set(field, isNumber ? Math.trunc(Number(text)) : text)}
    />
  )
}

const lines = ['subject', 'preheader'] as const

interface IssueTextsProps {
  readonly editor: RecordEditor<IssueRecordView>
}

/** Subject, preheader and introduction, the languages side by side. */
function IssueTexts({ editor }: IssueTextsProps) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const columns = languages.map(({ tag, dir }) => [
    <h3 key={`${tag} name`}>{formats.languageName(tag)}</h3>,
    ...lines.map((field) => (
      <RecordText
        key={`${tag} ${field}`}
        editor={editor}
        name={fields[field]}
        label={formats.inLanguage(fields[field], tag)}
        field={`${field}.${tag}`}
        language={tag}
        dir={dir}
      />
    )),
    <RecordParagraphs
      key={`${tag} intro`}
      editor={editor}
      name={fields.intro}
      label={formats.inLanguage(fields.intro, tag)}
      field={`intro.${tag}`}
      language={tag}
      dir={dir}
      isOptional
    />,
  ])
  return <LanguageColumns columns={columns} />
}

/** The blocks of an issue by their first words, those that are not saved among them; the same list for as long as these stay. */
function useBlocks(editor: RecordEditor<IssueRecordView>): readonly NamedBlock[] {
  const named = useRecordPart(editor, ({ values }) => JSON.stringify(namedBlocks(values ?? {})))
  return useMemo(() => JSON.parse(named), [named])
}
