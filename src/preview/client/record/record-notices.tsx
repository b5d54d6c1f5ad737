import { FileEditor } from '../files/file-editor.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { api, at } from '../requests/api.ts'
import { ask, type RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { ConflictPanel } from './conflict-panel.tsx'
import { EditedWords } from './edited-words.tsx'
import type { RecordKind } from './editing/drafts.ts'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'
import { OtherDrafts } from './other-drafts.tsx'
import { RecordRights } from './record-rights.tsx'
import { useRecordPart } from './use-record.ts'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
}

/** What stands between a record's text and its file: faults, conflicts, and words that are only in this browser. */
export function RecordNotices({ editor }: Props) {
  const answer = useRecordPart(editor, (snapshot) => snapshot.answer)
  const hasForm = useRecordPart(editor, ({ values }) => values !== null)
  const failure = useRecordPart(editor, (snapshot) => snapshot.failure)
  const isEdited = useRecordPart(editor, ({ edits }) => Object.keys(edits).length > 0)
  const isGone = [answer.failure, failure].some((reason) => reason?.code === 'NOT_FOUND')
  const saysGone = isGone && (hasForm || isEdited)
  const isShown = (reason: RequestFailed | null): reason is RequestFailed =>
    reason !== null && reason.code !== 'UNREACHABLE' && !(saysGone && reason.code === 'NOT_FOUND')
  return (
    <>
      {hasForm ? <RecordRights kind={editor.kind} /> : null}
      {saysGone ? <GoneRecord kind={editor.kind} id={editor.id} /> : null}
      {isShown(answer.failure) ? <Failure failure={answer.failure} /> : null}
      {isShown(failure) && failure.code !== answer.failure?.code ? <Failure failure={failure} /> : null}
      <ConflictPanel editor={editor} />
      {answer.value === null && answer.failure === null ? <Waiting /> : null}
      {answer.value !== null && answer.value.fields === null ? <Broken file={answer.value} /> : null}
      {hasForm || (answer.value === null && answer.failure === null) ? null : (
        <WordsWithoutFile editor={editor} />
      )}
      <OtherDrafts editor={editor} />
    </>
  )
}

function Broken({ file }: { readonly file: AnyRecord }) {
  const { articles } = useLanguage().messages
  return (
    <>
      <div className="notice bad" role="alert">
        <p>
          <strong>{articles.broken}</strong>
        </p>
      </div>
      <FileEditor path={file.path} />
    </>
  )
}

/** Where there is no form to show them in, the words that were typed are still here to be read and copied. */
function WordsWithoutFile({ editor }: Props) {
  const { record } = useLanguage().messages
  const edits = useRecordPart(editor, (snapshot) => snapshot.edits)
  if (Object.keys(edits).length === 0) return null
  return (
    <section className="notice warning" aria-label={record.keptWords}>
      <p>{record.keptWords}</p>
      <EditedWords edits={edits} />
      <Button isSmall onPress={editor.forget}>
        {record.discard}
      </Button>
    </section>
  )
}

interface GoneRecordProps {
  readonly kind: RecordKind
  readonly id: string
}

/** The file was there and is not: what becomes of the words, and the way back where it was deleted here. */
function GoneRecord({ kind, id }: GoneRecordProps) {
  const { record } = useMessages()
  const route = kind === 'article' ? api.trash.articles : api.trash.issues
  const deleted = useQuery(at(route, {})).value?.records.find((one) => one.id === id)
  const restoring = useAction(async (copy: string) => {
    await ask(api.trash.$post, { json: { kind, id: copy } })
    refreshAll()
  })
  return (
    <section className="notice warning" role="alert">
      <p>
        <strong>{record.gone}</strong> {record.goneHint}
      </p>
      {restoring.failure === null ? null : <Failure failure={restoring.failure} />}
      {deleted === undefined ? null : (
        <div className="row">
          <Button isSmall isPending={restoring.isPending} onPress={() => void restoring.run(deleted.copy)}>
            {record.restoreFile}
          </Button>
        </div>
      )}
    </section>
  )
}
