import { type ReactNode, useCallback, useRef } from 'react'
import type { ProblemView } from '../../../../app/views/issue.ts'
import type { DraftView } from '../../../../app/views/records.ts'
import { MailFrame } from '../../issue/mail-frame.tsx'
import { ProblemHint } from '../../issue/problem-hint.tsx'
import { problemKey } from '../../issue/problem-key.ts'
import { RuleTitle } from '../../issue/rule-title.tsx'
import { useMessages } from '../../language/language.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Picker } from '../../parts/picker.tsx'
import { Words } from '../../parts/words.tsx'
import { pathOf } from '../../requests/request.ts'
import type { Answer } from '../../requests/use-query.ts'
import { useNames } from '../../shell/names.ts'
import { useNewsletter } from '../../shell/newsletter.tsx'
import { focusField } from '../focus-field.ts'

interface Props {
  readonly draft: Answer<DraftView>
  /** Of what is edited. */
  readonly problems: readonly ProblemView[]
  readonly edition: string
  readonly onEdition: (edition: string) => void
  /** Where the mail as it is saved is shown, without the edition. */
  readonly frame: readonly string[]
  /** An element of the mail where it begins, if there is one. */
  readonly find: (mail: Document) => Element | null
  /** Beside the edition. */
  readonly children: ReactNode
}

/** The mail with what is typed, before it is saved. What keeps the text from being saved is said beside the text. */
export function DraftMail({ draft, problems, edition, onEdition, frame, find, children }: Props) {
  const { articles, view } = useMessages()
  const names = useNames()
  const { editions } = useNewsletter()
  return (
    <aside className="draft" aria-label={articles.preview}>
      <div className="draft-head row">
        <Picker
          label={view.edition}
          value={edition}
          options={editions.map((id) => ({ id, text: names.edition(id) }))}
          onChange={onEdition}
        />
        {children}
      </div>
      {draft.failure === null || draft.failure.status === 422 ? null : <Failure failure={draft.failure} />}
      <RecordProblems problems={problems} />
      <div className="draft-mail">
        <MailFrame
          path={pathOf(['frame', ...frame, edition], { scheme: 'light' })}
          html={draft.value?.html ?? null}
          title={view.mailIn(edition)}
          onShown={useScrollOnce(find)}
        />
      </div>
    </aside>
  )
}

/** The mail begins at what is edited; where it is scrolled to afterwards is the editor's. */
function useScrollOnce(find: Props['find']) {
  const isDone = useRef(false)
  return useCallback(
    (mail: Document) => {
      const element = isDone.current ? null : find(mail)
      if (element === null) return
      isDone.current = true
      // Not scrollIntoView: that would scroll the page around the frame too.
      mail.defaultView?.scrollBy({ top: element.getBoundingClientRect().top, behavior: 'instant' })
    },
    [find],
  )
}

/** What the check finds in a record; each finding leads to its words in the form. */
function RecordProblems({ problems }: { readonly problems: readonly ProblemView[] }) {
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
