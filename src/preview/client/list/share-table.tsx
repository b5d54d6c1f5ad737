import type { ReactNode } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'

interface Props {
  readonly title: string
  readonly head: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  /** What shares are taken of, where the rows overlap; left out: their sum. */
  readonly whole?: number
  /** Said where there are no rows. */
  readonly children?: ReactNode
}

/** Parts of a whole: a table, with a bar in each row. */
export function ShareTable({ title, head, rows, whole = sumOf(rows), children }: Props) {
  const { list } = useMessages()
  const formats = useFormats()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section className="sheet stack" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">{children}</p>
      ) : (
        <table className="shares">
          <thead className="unseen">
            <tr>
              <th>{head}</th>
              <th>{list.readers}</th>
              <th>{list.share}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, count }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className="share-bar">
                    <span style={{ inlineSize: `${(count / most) * 100}%` }} />
                  </span>
                </th>
                <td className="number">{formats.number(count)}</td>
                <td className="number soft">{formats.percent(count / whole)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function sumOf(rows: Props['rows']): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
