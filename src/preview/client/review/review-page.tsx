import { useState } from 'react'
import type { IssueComments, ReviewText, ReviewView } from '../../../app/views/comments.ts'
import { CommentForm, Thread } from '../comments/thread.tsx'
import type { About, CommentActs } from '../comments/use-comments.ts'
import { useFormats, useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { Picker } from '../parts/picker.tsx'
import { api, at } from '../requests/api.ts'
import { ask, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, setAnswer, useQuery } from '../requests/use-query.ts'
import { editionName, nameAmong } from '../shell/names.ts'
import { PlainHeader } from '../shell/plain-header.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { optionsOf, placeNamed } from './review-places.ts'

const here = at(api.review, {})

/** What somebody sees who was asked by mail to look at an issue. It knows nothing else of the desk. */
export function ReviewPage() {
  const { review } = useMessages()
  const [token] = useState(() => location.hash.slice(1))
  const [hasEntered, setEntered] = useState(token === '')
  const answer = useQuery(hasEntered ? here : null)
  usePageTitle(review.pageTitle)
  return (
    <>
      <ReviewHeader view={answer.value} />
      <main>
        {hasEntered ? <Opened answer={answer} /> : <Enter token={token} onEnter={() => setEntered(true)} />}
      </main>
    </>
  )
}

function ReviewHeader({ view }: { readonly view: ReviewView | null }) {
  const { language } = useLanguage()
  return <PlainHeader>{view === null ? 'Diglot' : nameIn(view.newsletter, language)}</PlainHeader>
}

/** A program that looks at the links of a mail only fetches the page; this is its button. */
function Enter({ token, onEnter }: { readonly token: string; readonly onEnter: () => void }) {
  const { review } = useMessages()
  const action = useAction(async () => {
    setAnswer(here, await ask(api.review.$post, { json: { token } }))
    history.replaceState(null, '', location.pathname)
    onEnter()
  })
  const isOver = action.failure?.code === 'NOT_SIGNED_IN'
  return (
    <div className="column sign-in sheet stack">
      <h1>{review.pageTitle}</h1>
      {isOver ? null : <p>{review.welcome}</p>}
      {action.failure === null ? null : <NotOpened failure={action.failure} text={review.over} />}
      {isOver ? null : (
        <div>
          <Button kind="main" isPending={action.isPending} onPress={() => void action.run()}>
            {review.enter}
          </Button>
        </div>
      )}
    </div>
  )
}

type Failed = Parameters<typeof Failure>[0]['failure']

function NotOpened({ failure, text }: { readonly failure: Failed; readonly text: string }) {
  if (failure.code !== 'NOT_SIGNED_IN') return <Failure failure={failure} />
  return (
    <p className="notice warning" role="alert">
      {text}
    </p>
  )
}

function Opened({ answer: { value, failure } }: { readonly answer: Answer<ReviewView> }) {
  const { review } = useMessages()
  if (failure !== null) return <NotOpened failure={failure} text={review.needsLink} />
  return value === null ? <Waiting /> : <Review view={value} />
}

function Review({ view }: { readonly view: ReviewView }) {
  const { review, issues } = useMessages()
  const { language } = useLanguage()
  const formats = useFormats()
  const { issue, me, endsAt, comments } = view
  return (
    <div className={comments === null ? 'review-page alone' : 'review-page'}>
      <div className="stack">
        <div>
          <h1>
            {nameIn(view.newsletter, language)} · {issues.number(formats.number(issue.number))}
          </h1>
          <p className="soft">
            {[formats.date(issue.date), review.you(me), review.readUntil(formats.time(endsAt))].join(' · ')}
          </p>
        </div>
        <Mail view={view} />
      </div>
      {comments === null ? null : <Comments view={view} comments={comments} />}
    </div>
  )
}

function Mail({ view: { editions } }: { readonly view: ReviewView }) {
  const { review, view } = useMessages()
  const formats = useFormats()
  const [chosen, setChosen] = useState<string | null>(null)
  const edition = editions.find(({ id }) => id === chosen) ?? editions[0]
  if (edition === undefined) return null
  const tags = [...new Set(editions.flatMap(({ languages }) => languages))]
  return (
    <>
      <Picker
        label={review.edition}
        value={edition.id}
        options={editions.map(({ id, languages }) => ({
          id,
          text: editionName(
            languages.map((tag) => nameAmong(tags, tag, formats)),
            { view, formats },
          ),
        }))}
        onChange={setChosen}
      />
      <p>
        <strong lang={edition.languages[0]}>{edition.subject}</strong>
      </p>
      <iframe
        key={edition.id}
        title={review.mail}
        src={pathOf(['api', 'review', 'mails', edition.id])}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      />
    </>
  )
}

interface CommentsProps {
  readonly view: ReviewView
  readonly comments: IssueComments
}

const record = api.review.comments[':kind'][':record']

function Comments({ view, comments: { records } }: CommentsProps) {
  const { comments, review, fields } = useMessages()
  const formats = useFormats()
  const show = (next: IssueComments) => setAnswer(here, { ...view, comments: next })
  const paramOf = ({ kind, id }: About) => ({ kind, record: id })
  const acts: CommentActs = {
    add: async (about, json) => show(await ask(record.$post, { param: paramOf(about), json })),
    reply: async (about, comment, text) =>
      show(
        await ask(record[':comment'].replies.$post, {
          param: { ...paramOf(about), comment },
          json: { text },
        }),
      ),
  }
  const [place, setPlace] = useState('issue')
  const options = optionsOf(view.texts, {
    issue: comments.ofIssue,
    article: review.article,
    text: ({ field, language }) =>
      formats.inLanguage(field.endsWith('.headline') ? fields.headline : fields.summary, language),
  })
  return (
    <aside className="stack" aria-label={comments.title}>
      <section className="sheet stack">
        <h2>{comments.title}</h2>
        <Picker label={review.commentOn} value={place} isLabelAbove options={options} onChange={setPlace} />
        <CommentForm
          label={comments.placeholder}
          button={comments.send}
          autoFocus={false}
          onSend={(text) => {
            const { about, on } = placeNamed(place, view)
            return acts.add(about, { on, text })
          }}
        />
      </section>
      {records.map((one) => (
        <section key={`${one.kind} ${one.id}`} className="stack">
          <h3>{one.headline === null ? comments.ofIssue : headlineOf(view.texts, one.id)}</h3>
          {one.faults.length === 0 ? null : <p className="notice warning">{comments.broken}</p>}
          {one.comments.length === 0 ? <p className="soft">{comments.none}</p> : null}
          <Thread about={one} acts={acts} shown={one.comments.map((comment) => ({ comment }))} />
        </section>
      ))}
    </aside>
  )
}

function headlineOf(texts: readonly ReviewText[], article: string): string {
  return texts.find((text) => text.article === article)?.text ?? article
}

function nameIn(names: Readonly<Record<string, string>>, language: string): string {
  const own = Object.keys(names).find((tag) => tag.slice(0, 2) === language.slice(0, 2))
  return (own === undefined ? Object.values(names)[0] : names[own]) ?? 'Diglot'
}
