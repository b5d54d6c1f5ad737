import type { ArticleRecord } from '../../../app/views/records.ts'
import { useMessages } from '../language/language.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { ConflictPanel } from '../record/conflict-panel.tsx'
import { DeleteRecord } from '../record/delete-record.tsx'
import { useFocusOnField } from '../record/focus-field.ts'
import { RecordBar } from '../record/record-bar.tsx'
import { type EditedRecord, useRecord } from '../record/use-record.ts'
import { useLocation } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { ArticleFacts } from './article-facts.tsx'
import { articleShape } from './article-shape.ts'
import { DraftPreview } from './draft-preview.tsx'
import { SectionsGrid } from './sections-grid.tsx'

/** A record with its languages side by side, and the mail that it makes next to them. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { articles } = useMessages()
  const { query } = useLocation()
  const record = useRecord(id, articleShape)
  const shown = record.answer.value
  const issue = query.get('issue') ?? shown?.issues[0] ?? null
  usePageTitle(articles.edit, id)
  useFocusOnField(record.values !== null)
  return (
    <main className="desk">
      <div className="issue-head">
        <h1>{articles.edit}</h1>
        <code className="soft">{shown?.path ?? id}</code>
        <RecordBar record={record} />
      </div>
      <div className="record-columns">
        <div className="record-form">
          <Form record={record} />
          {shown === null ? null : <DeleteRecord kind="article" id={id} discard={record.discard} />}
        </div>
        {issue === null ? (
          <aside className="draft empty">
            <p>{articles.inNoIssueYet}</p>
          </aside>
        ) : (
          <DraftPreview key={issue} article={id} issue={issue} record={record} />
        )}
      </div>
    </main>
  )
}

function Form({ record }: { readonly record: EditedRecord<ArticleRecord> }) {
  const { articles } = useMessages()
  const { answer, failure, values, conflicts } = record
  const isConflict = failure?.code === 'RECORD_CHANGED'
  return (
    <>
      {answer.failure === null ? null : <Failure failure={answer.failure} />}
      {failure === null || isConflict ? null : <Failure failure={failure} />}
      {isConflict && conflicts.length === 0 && values !== null ? null : <ConflictPanel record={record} />}
      {answer.value === null && answer.failure === null ? <Waiting /> : null}
      {answer.value !== null && values === null ? (
        <div className="notice bad" role="alert">
          <p>
            <strong>{articles.broken}</strong>
          </p>
          <Details details={answer.value.faults} />
          <pre className="file">{answer.value.text}</pre>
        </div>
      ) : null}
      {values === null ? null : (
        <>
          <SectionsGrid values={values} set={record.set} />
          <ArticleFacts values={values} set={record.set} />
        </>
      )}
    </>
  )
}
