import type { IssueDetail } from '../../../app/views/issue.ts'
import { NotCompared } from '../issue/not-compared.tsx'
import { problemKey } from '../issue/problem-key.ts'
import { RuleTitle } from '../issue/rule-title.tsx'
import { useMessages } from '../language/language.tsx'
import { Words } from '../parts/words.tsx'
import { pathOf } from '../requests/request.ts'
import { Link } from '../shell/router.tsx'

/** What the check has found: errors keep it from being approved, warnings are a person's to weigh. */
export function ApprovalFindings({ issue }: { readonly issue: IssueDetail }) {
  const { approve, problems: texts } = useMessages()
  const { id, problems, notCompared } = issue
  const errors = problems.filter(({ severity }) => severity === 'error')
  return (
    <section className="sheet stack" aria-label={approve.findings}>
      <h2>{approve.findings}</h2>
      {errors.length > 0 ? <p className="notice bad">{approve.fixFirst(errors.length)}</p> : null}
      {problems.length === 0 ? <p className="soft">{texts.noneHint}</p> : null}
      <NotCompared languages={notCompared} />
      {problems.length === 0 ? null : (
        <ul className="findings">
          {problems.map((problem) => (
            <li key={problemKey(problem)}>
              <span className={`badge ${problem.severity === 'error' ? 'bad' : 'warning'}`}>
                {texts.severities[problem.severity]}
              </span>{' '}
              <Link href={pathOf(['issues', id], { problem: problemKey(problem) })}>
                <RuleTitle problem={problem} />
                <Words text={problem.message} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
