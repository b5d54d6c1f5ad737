import { useState } from 'react'
import type { ArticleRecord } from '../../api/records.ts'
import { sectionKey } from '../article/article-shape.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { apiPath, change, pathOf } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { PastedRecord } from './pasted-record.tsx'
import { usePastePreview } from './use-paste-preview.ts'

/** A raw paste and, beside it, the record that it becomes. Nothing is written before somebody says so. */
export function PastePage() {
  const { paste } = useMessages()
  const [text, setText] = useState('')
  const [date, setDate] = useState('')
  const [takesProposals, setTakesProposals] = useState(false)
  const preview = usePastePreview(text, date)
  const record = preview.value
  usePageTitle(paste.title)
  const writing = useAction(async () => {
    if (record === null) return
    const confirmed = { text, date: date || null, revision: record.revision }
    const written = await change<ArticleRecord>('POST', '/api/articles', confirmed)
    if (takesProposals) await takeProposals(written, record.proposals)
    refreshAll()
    const [first] = record.missing.filter(({ field }) => !(takesProposals && field === 'keywords'))
    const field = first?.language == null ? null : sectionKey(first.language, first.field as 'headline')
    navigate(pathOf(['articles', written.id], { field }))
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
          {record === null ? null : (
            <>
              <PastedRecord
                record={record}
                takesProposals={takesProposals}
                onTakeProposals={setTakesProposals}
              />
              {writing.failure === null ? null : <Failure failure={writing.failure} />}
              <div>
                <Button
                  kind="main"
                  isDisabled={record.taken.length > 0}
                  isPending={writing.isPending}
                  onPress={() => void writing.run()}
                >
                  {paste.write}
                </Button>
              </div>
            </>
          )}
        </section>
      </div>
    </main>
  )
}

/** An editor has looked at the glossary's words and takes them over. */
async function takeProposals(
  { id, revision }: ArticleRecord,
  proposals: readonly { readonly language: string; readonly keywords: readonly string[] }[],
): Promise<void> {
  if (proposals.length === 0) return
  const sections = Object.fromEntries(proposals.map(({ language, keywords }) => [language, { keywords }]))
  await change('PUT', apiPath(['articles', id]), { revision, changes: { sections } })
}
