import { useEffect, useState } from 'react'
import type { PastedArticle, PastePreview } from '../../../app/views/pastes.ts'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { sectionKey } from '../articles/article-shape.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask, pathOf, RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { PastedRecord } from './pasted-record.tsx'

/** A raw paste and, beside it, the record that it becomes. Nothing is written before somebody says so. */
export function PastePage() {
  const { paste } = useMessages()
  const [text, setText] = useState('')
  const [date, setDate] = useState('')
  const [takesProposals, setTakesProposals] = useState(false)
  const preview = usePastePreview(text, date)
  const shown = preview.value
  usePageTitle(paste.title)
  const writing = useAction(async () => {
    if (shown === null) return
    const confirmed = { text, date: date || null, revision: shown.revision }
    const { articles } = await ask(api.articles.$post, { json: confirmed })
    if (takesProposals)
      for (const [at, written] of articles.entries()) await takeProposals(written, shown.records[at])
    refreshAll()
    navigate(nextPath(articles, shown, takesProposals))
  })
  return (
    <main className="paste">
      <div className="title-row">
        <h1>{paste.title}</h1>
        <span className="soft">{paste.about}</span>
      </div>
      <div className="paste-columns">
        <section className="stack">
          <TextInput
            label={paste.text}
            rows={26}
            value={text}
            onChange={setText}
            placeholder={paste.placeholder}
            autoFocus
          />
          <div className="row">
            <TextInput label={paste.date} type="date" value={date} onChange={setDate} hint={paste.dateHint} />
          </div>
        </section>
        <section className="stack" aria-label={paste.becomes} aria-live="polite">
          {text.trim() === '' ? <p className="soft empty">{paste.nothingYet}</p> : null}
          {preview.failure === null ? null : <Failure failure={preview.failure} />}
          {shown === null ? null : (
            <>
              {shown.records.length === 1 ? null : (
                <p className="notice">{paste.several(shown.records.length)}</p>
              )}
              {shown.records.map((record, at) => (
                <section key={record.id} className="stack">
                  {shown.records.length === 1 ? null : (
                    <h2>{paste.articleOf(at + 1, shown.records.length)}</h2>
                  )}
                  <PastedRecord
                    record={record}
                    takesProposals={takesProposals}
                    onTakeProposals={setTakesProposals}
                  />
                </section>
              ))}
              {writing.failure === null ? null : <Failure failure={writing.failure} />}
              <div>
                <Button
                  kind="main"
                  isDisabled={shown.records.some(({ taken }) => taken.length > 0)}
                  isPending={writing.isPending}
                  onPress={() => void writing.run()}
                >
                  {shown.records.length === 1 ? paste.write : paste.writeAll(shown.records.length)}
                </Button>
              </div>
            </>
          )}
        </section>
      </div>
    </main>
  )
}

const PAUSE_MS = 250
const none: Answer<PastePreview> = { value: null, failure: null }

/** The record that a paste becomes, or why it cannot be understood. */
function usePastePreview(text: string, date: string): Answer<PastePreview> {
  const [answer, setAnswer] = useState(none)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = text.trim() === '' ? none : await fetched(text, date)
      if (isWanted) setAnswer(next)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, date])
  return answer
}

async function fetched(text: string, date: string): Promise<Answer<PastePreview>> {
  try {
    const value = await ask(api.pastes.$post, { json: { text, date: date || null } })
    return { value, failure: null }
  } catch (failure) {
    if (failure instanceof RequestFailed) return { value: null, failure }
    throw failure
  }
}

/** One article opens at the first field that it lacks; of several, the list shows what each of them lacks. */
function nextPath(
  articles: readonly ArticleRecord[],
  { records }: PastePreview,
  takesProposals: boolean,
): string {
  const [written] = articles
  const [record] = records
  if (articles.length !== 1 || written === undefined || record === undefined) return pathOf(['articles'])
  const isTaken = (field: string, language: string | null) =>
    takesProposals && record.proposals.some((proposal) => proposal.language === language && field in proposal)
  const first = record.missing.find(({ field, language }) => !isTaken(field, language))
  const field = first?.language == null ? null : sectionKey(first.language, first.field as 'headline')
  return pathOf(['articles', written.id], { field })
}

/** An editor has looked at the first lines and the glossary's words, and takes them over. */
async function takeProposals(
  { id, revision }: ArticleRecord,
  record: PastedArticle | undefined,
): Promise<void> {
  if (record === undefined || record.proposals.length === 0) return
  const sections = Object.fromEntries(
    record.proposals.map(({ language, headline, keywords }) => [
      language,
      { ...(headline !== undefined && { headline }), ...(keywords !== undefined && { keywords }) },
    ]),
  )
  await ask(api.articles[':article'].$put, {
    param: { article: id },
    json: { revision, changes: { sections } },
  })
}
