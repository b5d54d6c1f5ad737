import type { IssueState } from '../../../app/views/issues.ts'
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
