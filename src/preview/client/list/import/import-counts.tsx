import type { ImportReport } from '../../../../app/views/list.ts'
import { useFormats, useMessages } from '../../language/language.tsx'

const shown = [
  ...(['added', 'updated', 'unchanged', 'kept', 'left', 'suppressed', 'unconfirmed'] as const),
  ...(['duplicates', 'refused'] as const),
]

/** What became of the rows, or would; what comes to nothing is left out. */
export function ImportCounts({ counts }: Pick<ImportReport, 'counts'>) {
  const { importing } = useMessages().list
  const formats = useFormats()
  const rows = shown.filter((name) => counts[name] > 0)
  return (
    <dl className="numbers">
      {rows.map((name) => (
        <div key={name}>
          <dt className="small soft">{importing.outcomes[name]}</dt>
          <dd>
            <span className="value">{formats.number(counts[name])}</span>
            <span className="small soft">{importing.countHints[name]}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
