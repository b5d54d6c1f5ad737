import type { IssueDetail } from '../../../app/views/issue.ts'
import { useMessages } from '../language/language.tsx'
import { useNames } from '../shell/names.ts'

/** What stands in the inboxes: the subject and the preheader of every edition. */
export function SubjectLines({ issue: { editions } }: { readonly issue: IssueDetail }) {
  const { approve, view } = useMessages()
  const names = useNames()
  return (
    <section className="sheet" aria-label={approve.subjects}>
      <h2>{approve.subjects}</h2>
      <dl className="subjects">
        {editions.map(({ id, subject, preheader, languages }) => (
          <div key={id}>
            <dt className="soft small">{names.edition(id)}</dt>
            <dd lang={languages[0]} dir="auto">
              <strong>{subject}</strong>
              <span className="soft" title={view.preheader}>
                {preheader}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
