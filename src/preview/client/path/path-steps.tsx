import type { IssueDetail } from '../../../app/views/issue.ts'
import type { PathStep, StepName } from '../../../app/views/issue-path.ts'
import { useMessages } from '../language/language.tsx'
import { Link } from '../shell/router.tsx'
import { stepPath } from './next-step.tsx'

interface Props {
  readonly issue: IssueDetail
  readonly current: StepName
}

/** Write, check, test, approve, send: where an issue is, and the way to each of them. */
export function PathSteps({ issue: { id, path }, current }: Props) {
  const { path: texts } = useMessages()
  return (
    <nav className="path" aria-label={texts.label}>
      <ol>
        {path.steps.map((step) => (
          <li key={step.name}>
            <Link
              href={stepPath(id, step.name)}
              className={`step ${step.state}`}
              aria-current={step.name === current ? 'step' : undefined}
            >
              <span className="mark" aria-hidden="true">
                {marks[step.state]}
              </span>
              <span className="step-name">{texts.steps[step.name]}</span>
              <span className="step-state">{texts.state(step)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const marks: Readonly<Record<PathStep['state'], string>> = {
  done: '✓',
  todo: '',
  blocked: '–',
  outdated: '!',
  'under-way': '…',
  skipped: '–',
}
