import type { PeoplePage } from '../../../../app/views/list.ts'
import { useMessages } from '../../language/language.tsx'

const tones = { active: '', left: 'calm', suppressed: 'warning' } as const

export function StatusBadge({ status }: Pick<PeoplePage['people'][number], 'status'>) {
  const { people } = useMessages().list
  return <span className={`badge ${tones[status]}`}>{people.statuses[status]}</span>
}
