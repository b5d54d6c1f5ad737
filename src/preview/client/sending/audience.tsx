import type { SendPlanView } from '../../../app/views/sending.ts'
import { useFormats, useMessages } from '../language/language.tsx'

const DOMAINS_SHOWN = 12

/** Who would get what, by domain and edition. */
export function Audience({ plan: { audience, total } }: { readonly plan: SendPlanView }) {
  const { plan: texts, view } = useMessages()
  const formats = useFormats()
  const editions = [...new Set(audience.map(({ edition }) => edition))]
  const domains = [...new Set(audience.map(({ domain }) => domain))]
  const count = (edition: string | null, domain: string | null) =>
    audience
      .filter(
        (row) => (edition === null || row.edition === edition) && (domain === null || row.domain === domain),
      )
      .reduce((sum, row) => sum + row.count, 0)
  const sorted = domains.toSorted((a, b) => count(null, b) - count(null, a))
  const shown = (value: number) => (value === 0 ? '' : formats.number(value))
  if (total === 0) return null
  return (
    <div className="scroll-x">
      <table>
        <thead>
          <tr>
            <th>{texts.domain}</th>
            {editions.map((edition) => (
              <th key={edition} className="number">
                {edition}
              </th>
            ))}
            <th className="number">{texts.sum}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, DOMAINS_SHOWN).map((domain) => (
            <tr key={domain}>
              <td>{domain}</td>
              {editions.map((edition) => (
                <td key={edition} className="number">
                  {shown(count(edition, domain))}
                </td>
              ))}
              <td className="number">{shown(count(null, domain))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th>{sorted.length > DOMAINS_SHOWN ? texts.allDomains(sorted.length) : view.editions}</th>
            {editions.map((edition) => (
              <td key={edition} className="number">
                {shown(count(edition, null))}
              </td>
            ))}
            <td className="number">
              <strong>{formats.number(total)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
