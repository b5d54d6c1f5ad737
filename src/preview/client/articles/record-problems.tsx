import type { ProblemView } from '../../../app/views/issue.ts'
import { ProblemHint } from '../issue/problem-hint.tsx'
import { problemKey } from '../issue/problem-key.ts'
import { RuleTitle } from '../issue/rule-title.tsx'
import { Words } from '../parts/words.tsx'
import { focusField } from '../record/focus-field.ts'

/** What the check finds in a record; each finding leads to its words in the form. */
export function RecordProblems({ problems }: { readonly problems: readonly ProblemView[] }) {
  return (
    <ul className="draft-problems">
      {problems.map((problem) => (
        <li
          key={problemKey(problem)}
          className={`notice ${problem.severity === 'error' ? 'bad' : 'warning'}`}
        >
          <button
            type="button"
            onClick={() => focusField(problem.target?.path.join('.') ?? '', problem.target?.words)}
          >
            <RuleTitle problem={problem} />
            <span>
              <Words text={problem.message} /> <ProblemHint problem={problem} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
