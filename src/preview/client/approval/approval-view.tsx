import type { ApprovalView as Approval, IssueDetail } from '../../../app/views/issue.ts'
import { OpenComments } from '../comments/issue-comments.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Fingerprint } from '../parts/fingerprint.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { api, at } from '../requests/api.ts'
import { useQuery } from '../requests/use-query.ts'
import { ApprovalFindings } from './approval-findings.tsx'
import { ApprovalMail } from './approval-mail.tsx'
import { ApproveForm } from './approve-form.tsx'
import { ChangeList } from './change-list.tsx'
import { RecipientFacts } from './recipient-facts.tsx'
import { SubjectLines } from './subject-lines.tsx'
import { TestFacts } from './test-facts.tsx'
import { WithdrawApproval } from './withdraw-approval.tsx'

/** All that a person has to know before they say by name that this text may go out, and the one button that says it. */
export function ApprovalView({ issue }: { readonly issue: IssueDetail }) {
  const { approve } = useMessages()
  const desk = useQuery(at(api.issues[':issue'].approval, { param: { issue: issue.id } }))
  const { approval } = issue
  return (
    <div className="decision">
      <div className="decision-facts">
        {approval?.isCurrent === true && approval.isComplete ? (
          <Standing issue={issue.id} approval={approval} />
        ) : (
          <ApproveForm issue={issue} />
        )}
        <SubjectLines issue={issue} />
        <Loaded answer={desk}>
          {({ recipients, test }) => (
            <>
              <RecipientFacts recipients={recipients} />
              <TestFacts issue={issue.id} test={test} />
            </>
          )}
        </Loaded>
        <ApprovalFindings issue={issue} />
        <OpenComments issue={issue.id} />
        {approval === null || approval.isCurrent ? null : (
          <section className="sheet" aria-label={approve.changes}>
            <h2>{approve.changes}</h2>
            <ChangeList changes={approval.changes} />
          </section>
        )}
        <Fingerprint sha256={issue.sha256} />
      </div>
      <ApprovalMail issue={issue} />
    </div>
  )
}

/** It holds: who said so, and the way back. */
function Standing({ issue, approval: { by, at } }: { readonly issue: string; readonly approval: Approval }) {
  const { approve } = useMessages()
  const formats = useFormats()
  return (
    <section className="sheet stack" aria-label={approve.title}>
      <h2>{approve.title}</h2>
      <p className="notice good" role="status">
        {approve.holds(by, formats.time(at))}
      </p>
      <WithdrawApproval issue={issue} approvedBy={by} />
    </section>
  )
}
