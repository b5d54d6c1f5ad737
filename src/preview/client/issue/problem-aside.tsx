import type { IssueDetail, ProblemView } from '../../../app/views/issue.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { NotCompared } from './not-compared.tsx'
import { ProblemCard } from './problem-card.tsx'
import { problemKey } from './problem-key.ts'
import { useChangeView } from './view-settings.ts'

interface Props {
  readonly issue: IssueDetail
  readonly selected: ProblemView | null
}

/** What the check says. One that is chosen shows its place in the mail. */
export function ProblemAside({ issue, selected }: Props) {
  const messages = useMessages()
  const formats = useFormats()
  const change = useChangeView()
  const choose = (problem: ProblemView) => {
    const isChosen = selected === problem
    change({
      problem: isChosen ? null : problemKey(problem),
      ...(isChosen || problem.edition === null ? {} : { edition: problem.edition }),
    })
  }
  return (
    <aside className="problems" aria-label={messages.problems.title}>
      <h2>
        {issue.problems.length === 0
          ? messages.problems.none
          : messages.problems.count(issue.problems.length)}
      </h2>
      {issue.problems.length === 0 ? <p className="soft">{messages.problems.noneHint}</p> : null}
      <NotCompared languages={issue.notCompared} />
      <ul>
        {issue.problems.map((problem) => (
          <ProblemCard
            key={problemKey(problem)}
            issue={issue}
            problem={problem}
            isSelected={problem === selected}
            onSelect={() => choose(problem)}
          />
        ))}
      </ul>
      {issue.approval === null ? null : (
        <p className="proof soft small">
          {issue.approval.isCurrent
            ? messages.view.approvedBy(issue.approval.by, formats.time(issue.approval.at))
            : messages.view.changedSince(issue.approval.by)}
        </p>
      )}
    </aside>
  )
}
