import type { ImportPreview, RefusalView, RowView } from '../../../../app/views/list.ts'
import { useFormats, useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Wide } from '../../parts/wide.tsx'
import { Words } from '../../parts/words.tsx'
import type { Action } from '../../requests/use-action.ts'
import { useNames } from '../../shell/names.ts'
import { ImportCounts } from './import-counts.tsx'

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

const tones: Readonly<Record<RowView['outcome'], string>> = {
  added: 'good',
  updated: 'calm',
  unchanged: '',
  kept: '',
  left: '',
  suppressed: '',
  unconfirmed: '',
  refused: 'bad',
}

/** The first rows, as the list would have them. */
function ImportRows({ rows }: { readonly rows: readonly RowView[] }) {
  const { importing, people } = useMessages().list
  const formats = useFormats()
  const names = useNames()
  return (
    <Wide label={importing.firstRows}>
      <table className="import-rows">
        <thead>
          <tr>
            <th className="number">{importing.line}</th>
            <th>{people.address}</th>
            <th>{people.name}</th>
            <th>{people.edition}</th>
            <th>{importing.tagsAndFields}</th>
            <th>{importing.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, outcome, refusal, person }) => (
            <tr key={line}>
              <td className="number soft line">{formats.number(line)}</td>
              <td>{person?.address}</td>
              <td>{person?.name}</td>
              <td className="soft">{editionOf(person, names.edition, people.defaultEdition)}</td>
              <td className="soft">
                {[...(person?.tags ?? []), ...Object.values(person?.fields ?? {})].join(' · ')}
              </td>
              <td className="outcome">
                <span className={`badge ${tones[outcome]}`}>{importing.outcomes[outcome]}</span>
                {refusal === null ? null : <Refusal refusal={refusal} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function editionOf(person: RowView['person'], nameOf: (id: string) => string, fallback: string): string {
  if (person === null) return ''
  return person.edition === null ? fallback : nameOf(person.edition)
}

/** The rows that cannot be used, and why. */
function RefusedRows({
  refused,
  total,
}: {
  readonly refused: readonly RefusalView[]
  readonly total: number
}) {
  const { importing } = useMessages().list
  if (refused.length === 0) return null
  return (
    <details>
      <summary>{importing.refusedRows(total)}</summary>
      <ul className="names">
        {refused.map((refusal) => (
          <li key={refusal.line}>
            {importing.inLine(refusal.line)} <Refusal refusal={refusal} />
          </li>
        ))}
        {total > refused.length ? (
          <li className="soft">{importing.moreRefused(total - refused.length)}</li>
        ) : null}
      </ul>
    </details>
  )
}

function Refusal({ refusal: { reason } }: { readonly refusal: RefusalView }) {
  return (
    <span className="soft small below">
      <Words text={reason} />
    </span>
  )
}
