import type { ImportPreview } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import type { Action } from '../../requests/use-action.ts'
import { ImportCounts } from './import-counts.tsx'
import { ImportRows, RefusedRows } from './import-rows.tsx'

interface Props {
  readonly preview: Extract<ImportPreview, { seen: string }>
  readonly taking: Pick<Action<never>, 'isPending' | 'failure'>
  readonly onImport: () => void
}

/** What the import would do. Nothing has happened yet. */
export function ImportPlan({ preview: { counts, rows, refused, encoding }, taking, onImport }: Props) {
  const messages = useMessages().list.importing
  const { added, updated, left, suppressed } = counts
  const changes = added + updated + left + suppressed
  return (
    <section className="sheet stack" aria-label={messages.plan}>
      <div className="row apart">
        <h2>{messages.plan}</h2>
        <Button kind="main" isDisabled={changes === 0} isPending={taking.isPending} onPress={onImport}>
          {taking.isPending ? messages.importing : messages.confirm(counts.read)}
        </Button>
      </div>
      <p className="soft">{messages.planAbout(counts.read, encoding.toUpperCase())}</p>
      {taking.failure === null ? null : <Failure failure={taking.failure} />}
      {changes === 0 ? <p className="notice">{messages.nothing}</p> : null}
      <ImportCounts counts={counts} />
      <RefusedRows refused={refused} total={counts.refused} />
      <h3>{messages.firstRows}</h3>
      <ImportRows rows={rows} />
    </section>
  )
}
