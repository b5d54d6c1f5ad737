import type { ReactNode } from 'react'
import { useMessages } from '../language/language.tsx'
import { Link } from '../shell/router.tsx'

interface Props {
  readonly part: 'health' | 'people' | 'import'
  /** What can be done here. */
  readonly children?: ReactNode
}

/** The head of every page of the list, with the way to the others. */
export function ListHead({ part, children = null }: Props) {
  const { parts } = useMessages().list
  const links = [
    ['/list', 'health'],
    ['/list/people', 'people'],
    ['/list/import', 'import'],
  ] as const
  return (
    <div className="list-head">
      <h1>{parts.title}</h1>
      <nav className="tabs" aria-label={parts.label}>
        {links.map(([href, name]) => (
          <Link key={name} href={href} aria-current={name === part ? 'page' : undefined}>
            {parts[name]}
          </Link>
        ))}
      </nav>
      <div className="row end">{children}</div>
    </div>
  )
}
