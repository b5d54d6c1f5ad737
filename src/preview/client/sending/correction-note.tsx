import { useMessages } from '../language/language.tsx'
import { stepPath } from '../path/next-step.tsx'
import { useNames } from '../shell/names.ts'
import { Link } from '../shell/router.tsx'

interface Props {
  /** The issue that it corrects. */
  readonly corrects: string
  /** Copies of that issue that are still to go out. */
  readonly stillWrong?: number
}

/** Says of a correction that it is one, of which issue, and who alone gets it. */
export function CorrectionNote({ corrects, stillWrong = 0 }: Props) {
  const { correct } = useMessages()
  const names = useNames()
  return (
    <div className="notice">
      <p>
        {correct.corrects} <Link href={stepPath(corrects, 'send')}>{names.issue(corrects)}</Link>
      </p>
      <p>{correct.goesTo}</p>
      {stillWrong === 0 ? null : <p>{correct.stillWrong(stillWrong)}</p>}
    </div>
  )
}
