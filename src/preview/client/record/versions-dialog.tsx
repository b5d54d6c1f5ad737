import type { VersionView } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { useAction } from '../requests/use-action.ts'
import { useQuery } from '../requests/use-query.ts'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
  readonly onClose: () => void
}

/** The earlier texts of a record, with the time and who changed them. Going back to one is a change like any other. */
export function VersionsDialog({ editor, onClose }: Props) {
  const { record, common } = useMessages()
  const list = useQuery(editor.versions)
  const restoring = useAction(async (version: string) => {
    await editor.restore(version)
    onClose()
  })
  return (
    <Dialog title={record.versions} isOpen onClose={onClose} isWide>
      <p className="soft">{record.versionsAbout}</p>
      {restoring.failure === null ? null : <Failure failure={restoring.failure} />}
      <Loaded answer={list}>
        {({ versions }) => (
          <ul className="kept-versions">
            {versions.length === 0 ? <li className="soft">{record.noVersions}</li> : null}
            {versions.map((version) => (
              <Version
                key={`${version.until} ${version.revision}`}
                version={version}
                isPending={restoring.isPending}
                onRestore={() => void restoring.run(version.revision)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      <div className="actions">
        <Button onPress={onClose}>{common.close}</Button>
      </div>
    </Dialog>
  )
}

interface VersionProps {
  readonly version: VersionView
  readonly isPending: boolean
  readonly onRestore: () => void
}

function Version({ version: { until, by, text }, isPending, onRestore }: VersionProps) {
  const { record } = useMessages()
  const when = useFormats().time(until)
  return (
    <li>
      <div className="row">
        <span>{record.versionBefore(by, when)}</span>
        <Button
          does="records.restoreArticle"
          isSmall
          isPending={isPending}
          aria-label={record.restoreOf(when)}
          onPress={onRestore}
        >
          {record.restore}
        </Button>
      </div>
      <details>
        <summary>{record.showText}</summary>
        <textarea
          readOnly
          className="file"
          rows={12}
          aria-label={record.versionBefore(by, when)}
          value={text}
        />
      </details>
    </li>
  )
}
