import type { Judgement } from '../../../domain/readers/list-health.ts'
import { useMessages } from '../language/language.tsx'

/** Only where a line is crossed: what is fine need not be said of every issue. */
export function JudgementBadge({ judgement }: { readonly judgement: Judgement }) {
  const { judgements } = useMessages().list
  if (judgement !== 'high' && judgement !== 'too high') return null
  return <span className={`badge ${judgement === 'high' ? 'warning' : 'bad'}`}>{judgements[judgement]}</span>
}
