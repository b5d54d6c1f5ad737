import type { SendPlanView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { useNames } from '../shell/names.ts'

const DOMAINS_SHOWN = 12

/** Who would get what: how many each edition, and on request where their mailboxes are. */
export function RecipientTable({ plan: { audience, total } }: { readonly plan: SendPlanView }) {
  const { plan: texts, view } = useMessages()
  const names = useNames()
  const formats = useFormats()
  if (total === 0) return null
  const domains = countBy(audience, ({ domain }) => domain)
  return (
    <>
      <table className="short">
        <thead>
          <tr>
            <th>{view.edition}</th>
            <th className="number">{texts.readers}</th>
          </tr>
        </thead>
        <tbody>
          {countBy(audience, ({ edition }) => edition).map(({ key, count }) => (
            <tr key={key}>
              <td>{names.edition(key)}</td>
              <td className="number">{formats.number(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{texts.sum}</th>
            <td className="number">
              <strong>{formats.number(total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
      <details>
        <summary>{texts.allDomains(domains.length)}</summary>
        <table className="short">
          <tbody>
            {domains.slice(0, DOMAINS_SHOWN).map(({ key, count }) => (
              <tr key={key}>
                <td>{key}</td>
                <td className="number">{formats.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** The largest first. */
function countBy(
  audience: SendPlanView['audience'],
  keyOf: (row: SendPlanView['audience'][number]) => string,
) {
  return [...Map.groupBy(audience, keyOf)]
    .map(([key, rows]) => ({ key, count: rows.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
