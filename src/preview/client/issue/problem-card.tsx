import { useState } from 'react'
import type { ProblemView } from '../../api/types.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { pathOf } from '../requests/request.ts'
import { Link } from '../shell/router.tsx'
import { AcceptDialog } from './accept-dialog.tsx'
import { Quote } from './quote.tsx'

interface Props {
  readonly issue: string
  readonly problem: ProblemView
  readonly isSelected: boolean
  readonly onSelect: () => void
}

export function ProblemCard({ issue, problem, isSelected, onSelect }: Props) {
  const { language, messages } = useLanguage()
  const { severity, message, place, edition, rule } = problem
  const title = messages.rules[rule]
  return (
    <li className={`problem ${severity}`}>
      <button type="button" className="told" aria-expanded={isSelected} onClick={onSelect}>
        <span className={`badge ${severity === 'error' ? 'bad' : 'warning'}`}>
          {messages.problems.severities[severity]}
        </span>
        {edition === null ? null : <span className="soft small"> {edition}</span>}
        {language === 'en' || title === undefined ? null : <strong>{title}</strong>}
        <span className="message" lang="en">
          {message}
        </span>
        <code className="soft">
          {shortFile(place.file)}:{place.line}
        </code>
      </button>
      {isSelected ? <Detail issue={issue} problem={problem} /> : null}
    </li>
  )
}

function Detail({ issue, problem }: Pick<Props, 'issue' | 'problem'>) {
  const { messages } = useLanguage()
  const [isAccepting, setAccepting] = useState(false)
  const record = recordPath(problem, issue)
  return (
    <div className="detail enter">
      <p lang="en">{problem.hint}</p>
      {problem.quotes.map((quote) => (
        <Quote key={quote.language} quote={quote} />
      ))}
      <div className="row">
        {record === null ? null : (
          <Link className="button small" href={record}>
            {messages.problems.open}
          </Link>
        )}
        {problem.acceptAs === null ? null : (
          <Button isSmall onPress={() => setAccepting(true)}>
            {messages.problems.accept}
          </Button>
        )}
      </div>
      {isAccepting ? <AcceptDialog problem={problem} onClose={() => setAccepting(false)} /> : null}
    </div>
  )
}

/** Where the record is edited, at the field that the problem speaks of. */
function recordPath({ target }: ProblemView, issue: string): string | null {
  if (target?.kind === 'article') {
    const field = target.path.join('.') || null
    return pathOf(['articles', target.id], { issue, field })
  }
  if (target?.kind === 'issue')
    return pathOf(['issues', target.id, 'articles'], { field: target.path.join('.') || null })
  return null
}

function shortFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
