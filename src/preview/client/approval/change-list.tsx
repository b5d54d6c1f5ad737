import type { ChangeView } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { useNames } from '../shell/names.ts'

/** What is not as it was, paragraph by paragraph, with what went and what came. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeView[] }) {
  const { approve } = useMessages()
  const formats = useFormats()
  const names = useNames()
  return (
    <ul className="changes">
      {changes
        .map((change, place) => ({ ...change, place }))
        .map(({ editions, part, pieces, place }) => (
          <li key={place}>
            <span className="soft small">
              {editions.length === 0 ? approve.allEditions : formats.list(editions.map(names.edition))} ·{' '}
              {approve.parts[part] ?? part}
            </span>
            <p dir="auto">
              {pieces
                .map((piece, at) => ({ ...piece, at }))
                .map(({ kind, text, at }) => {
                  if (kind === 'removed') return <del key={at}>{text}</del>
                  if (kind === 'added') return <ins key={at}>{text}</ins>
                  return <span key={at}>{text}</span>
                })}
            </p>
          </li>
        ))}
    </ul>
  )
}
