import type { IssueState, ProblemCounts } from '../../../app/views/issues.ts'
import { useMessages } from '../language/language.tsx'

const tones: Readonly<Record<IssueState, string>> = {
  writing: '',
  checked: 'calm',
  approved: 'good',
  scheduled: 'calm',
  sending: 'calm',
  paused: 'warning',
  cancelled: 'bad',
  done: 'good',
}

export function StateBadge({ state }: { readonly state: IssueState }) {
  return <span className={`badge ${tones[state]}`}>{useMessages().issueStates[state]}</span>
}

export function ProblemBadges({ problems }: { readonly problems: ProblemCounts }) {
  const { problems: texts } = useMessages()
  if (problems.error + problems.warning === 0) return <span className="soft small">{texts.none}</span>
  return (
    <span className="row">
      {problems.error > 0 ? <span className="badge bad">{texts.errors(problems.error)}</span> : null}
      {problems.warning > 0 ? (
        <span className="badge warning">{texts.warnings(problems.warning)}</span>
      ) : null}
    </span>
  )
}
