import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleRecord, DraftView } from '../../../app/views/records.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { problemKey } from '../issue/problem-key.ts'
import { RuleTitle } from '../issue/rule-title.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { Words } from '../parts/words.tsx'
import { focusField } from '../record/focus-field.ts'
import type { EditedRecord } from '../record/use-record.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask, pathOf, RequestFailed } from '../requests/request.ts'
import { type Answer, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { type ArticleChanges, changesOf } from './article-shape.ts'

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
  const detail = useQuery(at(api.issues[':issue'], { param: { issue }, query: {} }))
  const changes = record.isDirty ? changesOf(toValues(record)) : null
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

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 120

interface Wanted {
  readonly issue: string
  readonly edition: string
  /** Null where nothing was changed: the mail as it is saved is the draft. */
  readonly changes: ArticleChanges | null
}

const draft = api.articles[':article'].draft.$post
const none: Answer<DraftView> = { value: null, failure: null }

/** The mail as it would be with changes that are not saved. */
function useDraft(article: string, { issue, edition, changes }: Wanted): Answer<DraftView> {
  const [answer, setAnswer] = useState<Answer<DraftView>>(none)
  const body = changes === null ? null : JSON.stringify({ changes, issue, edition })
  useEffect(() => {
    if (body === null) {
      setAnswer(none)
      return
    }
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await fetched(article, body)
      if (isWanted) setAnswer((last) => (next.failure === null ? next : { ...last, failure: next.failure }))
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [article, body])
  return answer
}

async function fetched(article: string, body: string): Promise<Answer<DraftView>> {
  try {
    const json: Asked<typeof draft>['json'] = JSON.parse(body)
    const value = await ask(draft, { param: { article }, json })
    return { value, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
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
