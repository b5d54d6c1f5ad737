import type { ProblemView } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { Words } from '../parts/words.tsx'

/** What to do about a finding; where the check names a command or a file, the page names what it has for it. */
export function ProblemHint({ problem: { hint } }: { readonly problem: ProblemView }) {
  const { hints } = useMessages()
  return <Words text={hints[hint.id] ?? hint} />
}
