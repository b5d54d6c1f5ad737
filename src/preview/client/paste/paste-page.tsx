import { useCallback, useState } from 'react'
import type { PastePreview } from '../../../app/views/pastes.ts'
import { OtherWindow } from '../kept/other-window.tsx'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'
import { navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { ConfirmBar } from './confirm-bar.tsx'
import { FileDrop } from './file-drop.tsx'
import { PasteCard } from './paste-card.tsx'
import type { Pasted } from './pasted.ts'
import { type Pastes, usePastes } from './use-pastes.ts'
import { type Into, nextPath, putInto, type ReadyPaste, writePastes } from './write-pastes.ts'

/** Raw texts and, beside each, the records that it becomes. Nothing is written before somebody says so. */
export function PastePage() {
  const { paste: texts, pasting } = useMessages()
  const pastes = usePastes()
  const { all } = pastes
  const [previews, setPreviews] = useState<Previews>({})
  const ready = all.flatMap((paste) => readyOf(paste, previews[paste.id] ?? null))
  const { writing, written, failures } = useWriting(pastes, ready)
  usePageTitle(texts.title)
  const texted = all.filter(({ text }) => text.trim() !== '')
  return (
    <main className="paste">
      <div className="title-row">
        <h1>{texts.title}</h1>
        <span className="soft">{pasting.about}</span>
      </div>
      {pastes.others.map((others) => (
        <OtherWindow
          key={others.kept.window}
          title={texts.otherWindow}
          at={others.kept.at}
          takeOver={others.takeOver}
          discard={others.discard}
          discardLabel={texts.discard}
        >
          {others.pastes.map(({ id, text }) => (
            <p key={id} className="soft first-words">
              {text.slice(0, 160)}
            </p>
          ))}
        </OtherWindow>
      ))}
      <FileDrop onTexts={pastes.add} />
      {all.map((paste, at) => (
        <Card
          key={paste.id}
          paste={paste}
          at={all.length === 1 ? null : at}
          failure={failures.get(paste.id) ?? null}
          pastes={pastes}
          setPreviews={setPreviews}
        />
      ))}
      {texted.length < all.length ? null : (
        <div>
          <Button isSmall onPress={() => pastes.add([{ name: null, text: '' }])}>
            {pasting.another}
          </Button>
        </div>
      )}
      <ConfirmBar ready={ready} notReady={texted.length - ready.length} written={written} writing={writing} />
    </main>
  )
}

type Previews = Readonly<Record<string, PastePreview | null>>

interface CardProps {
  readonly paste: Pasted
  readonly at: number | null
  readonly failure: RequestFailed | null
  readonly pastes: Pastes
  readonly setPreviews: (change: (now: Previews) => Previews) => void
}

function Card({ paste, pastes, setPreviews, ...rest }: CardProps) {
  const { id } = paste
  const onPreview = useCallback(
    (preview: PastePreview | null) => setPreviews((now) => ({ ...now, [id]: preview })),
    [id, setPreviews],
  )
  return (
    <PasteCard
      {...rest}
      paste={paste}
      onChange={(changes) => pastes.change(id, changes)}
      onPreview={onPreview}
      onRemove={() => pastes.remove([id])}
    />
  )
}

/** What can be written: a text that gives records of which none is there already. */
function readyOf(paste: Pasted, preview: PastePreview | null): readonly ReadyPaste[] {
  if (preview === null || paste.text.trim() === '') return []
  return preview.records.some(({ taken }) => taken.length > 0) ? [] : [{ paste, preview }]
}

/** Texts leave the page as their records are written; what was refused stays with its reason. */
function useWriting(pastes: Pastes, ready: readonly ReadyPaste[]) {
  const [written, setWritten] = useState(0)
  const [failures, setFailures] = useState<ReadonlyMap<string, RequestFailed>>(new Map())
  const writing = useAction(async (into: Into) => {
    setWritten(0)
    const result = await writePastes(ready)
    setFailures(result.failures)
    pastes.remove(result.done)
    setWritten(result.articles.length)
    refreshAll()
    const issue = await putInto(into, result.articles)
    if (result.failures.size > 0 || result.done.length < pastes.all.filter(({ text }) => text.trim()).length)
      return
    navigate(nextPath(issue, result.articles, ready))
  })
  return { writing, written, failures }
}
