import type { FollowedLinks as Followed } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'

/** The links of an issue that readers followed most; what programs followed stands apart. */
export function FollowedLinks({ followed: { issue, links } }: { readonly followed: Followed }) {
  const { list } = useMessages()
  const formats = useFormats()
  return (
    <section className="sheet stack" aria-label={list.links(issue)}>
      <h2>{list.links(issue)}</h2>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th>{list.link}</th>
              <th className="number">{list.readers}</th>
              <th className="number">{list.programs}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ target, readers, programs }) => (
              <tr key={target}>
                <td className="link-target">
                  <a href={target} target="_blank" rel="noreferrer">
                    {target}
                  </a>
                </td>
                <td className="number">{formats.number(readers)}</td>
                <td className="number soft">{formats.number(programs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
