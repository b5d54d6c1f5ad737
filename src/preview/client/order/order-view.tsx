import type { IssueDetail } from '../../../app/views/issue.ts'
import type { IssueRecordView } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { ConflictPanel } from '../record/conflict-panel.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { type EditedRecord, useRecord } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { ArticleOrder } from './article-order.tsx'
import { issueShape } from './issue-shape.ts'
import { IssueTexts } from './issue-texts.tsx'

/** What an issue consists of: its own words in each language, and its articles in their order. */
export function OrderView({ issue }: { readonly issue: IssueDetail }) {
  const { order } = useMessages()
  const record = useRecord(issue.id, issueShape)
  const { answer, failure, values, set } = record
  useFocusOnField(values !== null)
  return (
    <div className="column order">
      <div className="title-row">
        <h2>{order.title}</h2>
        <code className="soft">{answer.value?.path}</code>
        <RecordBar record={record} />
      </div>
      {answer.failure === null ? null : <Failure failure={answer.failure} />}
      {failure === null || failure.code === 'RECORD_CHANGED' ? null : <Failure failure={failure} />}
      <ConflictPanel record={record} />
      {answer.value === null || values !== null ? null : (
        <div className="notice bad">
          <Details details={answer.value.faults} />
        </div>
      )}
      {values === null ? null : (
        <>
          <section className="sheet">
            <h2>{order.texts}</h2>
            <IssueTexts values={values} set={set} />
          </section>
          <section className="sheet">
            <h2>{order.articles}</h2>
            <ArticleOrder
              issue={issue}
              ids={values.articles as readonly string[]}
              onChange={(ids) => set('articles', ids)}
            />
          </section>
          <LookChoice record={record} />
        </>
      )}
      {answer.value === null ? null : <DeleteRecord kind="issue" id={issue.id} discard={record.discard} />}
    </div>
  )
}

function LookChoice({ record: { values, set } }: { readonly record: EditedRecord<IssueRecordView> }) {
  const { order, view } = useMessages()
  const { layouts, templates } = useNewsletter()
  return (
    <section className="sheet row">
      <Picker
        label={order.layout}
        value={String(values?.layout)}
        options={layouts.map((id) => ({ id, text: order.layouts[id] }))}
        onChange={(layout) => set('layout', layout)}
      />
      <Picker
        label={view.engine}
        value={String(values?.template)}
        options={templates.map((id) => ({ id, text: view.engines[id] }))}
        onChange={(template) => set('template', template)}
      />
    </section>
  )
}
