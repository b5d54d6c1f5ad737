import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleRecord, DraftView } from '../../../app/views/records.ts'
import { MailFrame } from '../issue/mail-frame.tsx'
import { atPause } from '../kept/pauses.ts'
import { useMessages } from '../language/language.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask, pathOf, RequestFailed } from '../requests/request.ts'
import { type Answer, useQuery } from '../requests/use-query.ts'
import { useNames } from '../shell/names.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { Link } from '../shell/router.tsx'
import { changesOf } from './article-shape.ts'
import { RecordProblems } from './record-problems.tsx'

interface Props {
  readonly article: string
  /** Null for an article that is in none: it is shown in a mail of its own. */
  readonly issue: string | null
  readonly editor: RecordEditor<ArticleRecord>
}

/** The mail with what is typed, before it is saved. What keeps the text from being saved is said beside the text. */
export function DraftPreview({ article, issue, editor }: Props) {
  const { articles, view } = useMessages()
  const names = useNames()
  const { defaultEdition, editions } = useNewsletter()
  const [edition, setEdition] = useState(defaultEdition)
  const detail = useQuery(issue === null ? null : at(api.issues[':issue'], { param: { issue }, query: {} }))
  const alone = useQuery(issue === null ? at(api.articles[':article'].check, { param: { article } }) : null)
  const draft = useDraft(editor, { issue, edition })
  const known = (draft.value ?? detail.value ?? alone.value)?.problems ?? []
  const problems = known.filter(({ target }) => target?.kind === 'article' && target.id === article)
  const shown = detail.value?.articles.find(({ id }) => id === article)
  const anchor = shown?.anchors[edition]?.[0] ?? null
  const showArticle = useScrollOnce(anchor)
  return (
    <aside className="draft" aria-label={articles.preview}>
      <div className="draft-head row">
        <Picker
          label={view.edition}
          value={edition}
          options={editions.map((id) => ({ id, text: names.edition(id) }))}
          onChange={setEdition}
        />
        {issue === null ? (
          <span className="soft">{articles.inNoIssueYet}</span>
        ) : (
          <Link href={pathOf(['issues', issue], { edition })}>{articles.toIssue(names.issue(issue))}</Link>
        )}
      </div>
      {draft.failure === null || draft.failure.status === 422 ? null : <Failure failure={draft.failure} />}
      <RecordProblems problems={problems} />
      <div className="draft-mail">
        <MailFrame
          path={pathOf(['frame', ...(issue === null ? ['articles', article] : ['issues', issue]), edition], {
            scheme: 'light',
          })}
          html={draft.value?.html ?? null}
          title={view.mailIn(edition)}
          onShown={showArticle}
        />
      </div>
    </aside>
  )
}

/** Nothing is asked for while somebody types, but after so long, since a text may take minutes. */
const PAUSE = { pauseMs: 400, longestMs: 4_000 }

const draft = api.articles[':article'].draft.$post
type Wanted = Pick<Asked<typeof draft>['json'], 'issue' | 'edition'>
const none: Answer<DraftView> = { value: null, failure: null }

/** The mail as it would be with what is not saved; nothing where all is saved. No key waits for it. */
function useDraft(editor: RecordEditor<ArticleRecord>, { issue, edition }: Wanted): Answer<DraftView> {
  const [answer, setAnswer] = useState<Answer<DraftView>>(none)
  useEffect(() => {
    let asked = ''
    const ask = atPause(async () => {
      const body = bodyOf(editor, { issue, edition })
      if (body === asked) return
      asked = body
      const next = body === '' ? none : await fetched(editor.id, body)
      if (asked === body)
        setAnswer((last) => (next.failure === null ? next : { ...last, failure: next.failure }))
    }, PAUSE)
    ask.soon()
    const stop = editor.subscribe(ask.soon)
    return () => {
      stop()
      ask.cancel()
      asked = ''
    }
  }, [editor, issue, edition])
  return answer
}

/** Empty where nothing was changed: the mail as it is saved is the draft. */
function bodyOf(editor: RecordEditor<ArticleRecord>, wanted: Wanted): string {
  const { edits } = editor.snapshot()
  if (Object.keys(edits).length === 0) return ''
  const changed = Object.entries(edits).map(([field, { to }]) => [field, to])
  return JSON.stringify({ ...wanted, changes: changesOf(Object.fromEntries(changed)) })
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
