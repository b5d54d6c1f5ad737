import type { ProblemView } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Words } from '../parts/words.tsx'

/** What to do about a finding; where the check names a command, the page names what it has for it. */
export function ProblemHint({ problem: { rule, hint } }: { readonly problem: ProblemView }) {
  const { hints } = useMessages()
  return <Words text={hints[rule] ?? hint} />
}
