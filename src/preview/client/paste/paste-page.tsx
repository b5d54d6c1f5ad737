import { useCallback, useState } from 'react'
import type { PastePreview } from '../../../app/views/pastes.ts'
import { keptFor, useKept } from '../kept/kept.ts'
import type { Kept } from '../kept/kept-store.ts'
import { OtherWindow } from '../kept/other-window.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { api, at } from '../requests/api.ts'
import type { RequestFailed } from '../requests/request.ts'
import { type Action, useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useMe } from '../shell/person.ts'
import { Link, navigate } from '../shell/router.tsx'
import { usePageTitle } from '../shell/use-page-title.ts'
import { FileDrop } from './file-drop.tsx'
import { PasteCard } from './paste-card.tsx'
import { arePastes, blank, isBlank, type Pasted, withMore, without } from './pasted.ts'
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

interface Props {
  readonly ready: readonly ReadyPaste[]
  /** Texts that are no records yet, or whose records are there already. */
  readonly notReady: number
  /** Records that were written while others were refused. */
  readonly written: number
  readonly writing: Action<[Into]>
}

/** Writes all that is ready, straight into an issue where one is chosen. */
function ConfirmBar({ ready, notReady, written, writing }: Props) {
  const { paste, pasting } = useMessages()
  const [choice, setChoice] = useState('')
  const count = ready.reduce((sum, { preview }) => sum + preview.records.length, 0)
  const into: Into = choice === '' ? null : choice === NEW ? 'new' : { issue: choice }
  return (
    <div className="confirm-bar">
      {written === 0 ? null : (
        <p className="notice good" role="status">
          {pasting.someWritten(written)} <Link href="/articles">{pasting.toArticles}</Link>
        </p>
      )}
      {writing.failure === null ? null : <Failure failure={writing.failure} />}
      <div className="row">
        <span className="soft small" role="status">
          {count === 0 ? '' : pasting.ready(count)}
          {notReady === 0 ? '' : ` ${pasting.notReady(notReady)}`}
        </span>
        <IssueChoice value={choice} onChange={setChoice} />
        <Button
          kind="main"
          does="records.confirmPaste"
          isDisabled={count === 0}
          isPending={writing.isPending}
          onPress={() => void writing.run(into)}
        >
          {count > 1 ? paste.writeAll(count) : paste.write}
        </Button>
      </div>
    </div>
  )
}

// No issue can be called so.
const NEW = '+'

interface ChoiceProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

function IssueChoice({ value, onChange }: ChoiceProps) {
  const { pasting } = useMessages()
  const { may } = useMe()
  const formats = useFormats()
  const issues = useQuery(at(api.issues, {})).value?.issues ?? []
  const open = issues.filter(({ sent }) => sent === null)
  return (
    <Picker
      label={pasting.into}
      value={value}
      options={[
        { id: '', text: pasting.intoNone },
        ...open.map(({ id, number, covers }) => ({
          id,
          text: pasting.issue(formats.number(number), formats.days(covers.from, covers.to)),
        })),
        ...(may.includes('edit') ? [{ id: NEW, text: pasting.intoNew }] : []),
      ]}
      onChange={onChange}
    />
  )
}

interface Pastes {
  readonly all: readonly Pasted[]
  readonly change: (id: string, changes: Partial<Pasted>) => void
  /** An empty one takes the first text that is added. */
  readonly add: (more: readonly Pick<Pasted, 'name' | 'text'>[]) => void
  readonly remove: (ids: readonly string[]) => void
}

/** What another window of this browser has taken in, and nobody has confirmed. */
interface OtherPastes {
  readonly kept: Kept
  readonly pastes: readonly Pasted[]
  readonly takeOver: () => void
  readonly discard: () => void
}

const none: readonly Pasted[] = []

/** The texts on the page, kept in the browser until they are confirmed or removed; there is always one to paste into. */
function usePastes(): Pastes & { readonly others: readonly OtherPastes[] } {
  const { id, alikeLanguages } = useNewsletter()
  const store = keptFor(id)
  const [empty] = useState(blank)
  const [kept, setKept, elsewhere] = useKept(store, 'paste', { first: none, isValid: arePastes })
  const shown = (pastes: readonly Pasted[]) => (pastes.length === 0 ? [empty] : pastes)
  const [first = ''] = alikeLanguages
  const set = (next: (now: readonly Pasted[]) => readonly Pasted[]) =>
    setKept((now) => {
      const pastes = next(shown(now))
      return pastes.every(isBlank) ? none : pastes
    })
  return {
    all: shown(kept).map((paste) => (paste.language === '' ? { ...paste, language: first } : paste)),
    change: (id, changes) => set((now) => now.map((one) => (one.id === id ? { ...one, ...changes } : one))),
    add: (more) => set((now) => withMore(now, more)),
    remove: (ids) => set((now) => without(now, ids)),
    others: elsewhere.map((other) => ({
      kept: other,
      pastes: other.value,
      takeOver: () => {
        set((now) =>
          withMore(
            now,
            other.value.map(({ id: _, ...paste }) => paste),
          ),
        )
        store.discard(other)
      },
      discard: () => store.discard(other),
    })),
  }
}
