import { useCallback, useRef, useState } from 'react'
import type { IssueDetail } from '../../../app/views/issue.ts'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { problemKey } from '../issue/problem-key.ts'
import { RuleTitle } from '../issue/rule-title.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { Words } from '../parts/words.tsx'
import { focusField } from '../record/focus-field.ts'
import type { EditedRecord } from '../record/use-record.ts'
import { apiPath, pathOf } from '../requests/request.ts'
import { useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { articleShape } from './article-shape.ts'
import { useDraft } from './use-draft.ts'

interface Props {
  readonly article: string
  readonly issue: string
  readonly record: EditedRecord<ArticleRecord>
}

/** The mail with what is typed, before it is saved. */
export function DraftPreview({ article, issue, record }: Props) {
  const { articles, view } = useMessages()
  const formats = useFormats()
  const { defaultEdition, editions } = useNewsletter()
  const [edition, setEdition] = useState(defaultEdition)
  const detail = useQuery<IssueDetail>(apiPath(['issues', issue]))
  const changes = record.isDirty ? articleShape.changesOf(toValues(record)) : null
  const draft = useDraft(article, { issue, edition, changes })
  const problems = (draft.value?.problems ?? detail.value?.problems ?? []).filter(
    ({ target }) => target?.kind === 'article' && target.id === article,
  )
  const shown = detail.value?.articles.find(({ id }) => id === article)
  const anchor = shown?.anchors[edition]?.[0] ?? null
  const showArticle = useScrollOnce(anchor)
  return (
    <aside className="draft" aria-label={articles.preview}>
      <div className="draft-head row">
        <Picker
          label={view.edition}
          value={edition}
          options={editions.map((id) => ({ id, text: id, about: formats.editionName(id) }))}
          onChange={setEdition}
        />
        <Link href={pathOf(['issues', issue], { edition })}>{articles.toIssue(issue)}</Link>
      </div>
      {draft.failure === null ? null : <Failure failure={draft.failure} />}
      <ul className="draft-problems">
        {problems.map((problem) => (
          <li
            key={problemKey(problem)}
            className={`notice ${problem.severity === 'error' ? 'bad' : 'warning'}`}
          >
            <button type="button" onClick={() => focusField(problem.target?.path.join('.') ?? '')}>
              <RuleTitle problem={problem} />
              <span lang="en">
                <Words text={`${problem.message} ${problem.hint}`} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="draft-mail">
        <MailFrame
          path={pathOf(['frame', 'issues', issue, edition], { scheme: 'light' })}
          html={draft.value?.html ?? null}
          title={view.mailIn(edition)}
          onShown={showArticle}
        />
      </div>
    </aside>
  )
}

function toValues({ edits }: EditedRecord<ArticleRecord>) {
  return Object.fromEntries(Object.entries(edits).map(([field, { to }]) => [field, to]))
}

/** The mail begins at the article that is edited; where it is scrolled to afterwards is the editor's. */
function useScrollOnce(anchor: string | null) {
  const isDone = useRef(false)
  return useCallback(
    (mail: Document) => {
      const element = anchor === null ? null : mail.getElementById(anchor)
      if (element === null || isDone.current) return
      isDone.current = true
      // Not scrollIntoView: that would scroll the page around the frame too.
      mail.defaultView?.scrollBy({ top: element.getBoundingClientRect().top, behavior: 'instant' })
    },
    [anchor],
  )
}
