import type { ReactNode } from 'react'
import { useMessages } from '../../language/language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { ListHead } from '../list-head.tsx'
import { ChooseList } from './choose-list.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportPlan } from './import-plan.tsx'
import { ListSettings } from './list-settings.tsx'
import { useImport } from './use-import.ts'

/** A list from elsewhere: chosen, looked at, imported, reported. */
export function ImportPage() {
  const { importing } = useMessages().list
  const process = useImport()
  usePageTitle(importing.title)
  return (
    <main>
      <div className="column">
        <ListHead part="import" />
        <Step {...process} />
      </div>
    </main>
  )
}

function Step(process: ReturnType<typeof useImport>): ReactNode {
  const { importing } = useMessages().list
  const { file, report, preview, refused, choices, looking, taking } = process
  if (report !== null) return <ImportDone report={report} onAgain={process.beginAgain} />
  if (file === null)
    return (
      <>
        <ChooseList onChoose={process.choose} />
        <p className="soft beside">{importing.about}</p>
      </>
    )
  return (
    <>
      <ListSettings
        file={file}
        choices={choices}
        isPending={looking.isPending}
        onSay={process.say}
        onAgain={process.beginAgain}
      />
      {looking.failure === null ? null : <Failure failure={looking.failure} />}
      {refused === null ? null : (
        <p className="notice warning" role="alert">
          {importing.notImported[refused]}
        </p>
      )}
      {looking.isPending ? (
        <p className="waiting" role="status">
          {importing.reading}
        </p>
      ) : null}
      {preview === null || !('seen' in preview) ? null : (
        <ImportPlan preview={preview} taking={taking} onImport={process.take} />
      )}
      {preview === null ? null : (
        <section className="sheet stack" aria-label={importing.columnsTitle}>
          <h2>{'seen' in preview ? importing.columnsTitle : importing.whichAddress}</h2>
          <p className="soft">{importing.columnsAbout}</p>
          <ColumnsTable columns={preview.columns} onChange={process.correct} />
        </section>
      )}
    </>
  )
}
