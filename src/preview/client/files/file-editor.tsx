import {
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { FileText } from '../../../app/views/files.ts'
import { inEnglish, sentences } from '../../../domain/language/message.ts'
import { parsePlace } from '../../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../../errors.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { Words } from '../parts/words.tsx'
import { api, at } from '../requests/api.ts'
import { ask, RequestFailed } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { type Answer, refreshAll, setAnswer, useQuery } from '../requests/use-query.ts'

/** A broken file as a text, with what is wrong beside it and the last version that could be read below. */
export function FileEditor({ path }: { readonly path: string }) {
  const { files } = useMessages()
  const file = useFile(path)
  const text = useRef<LineText>(null)
  const { answer, faults, failure, isDirty } = file
  if (answer.value === null)
    return answer.failure === null ? <Waiting /> : <Failure failure={answer.failure} />
  const marked = new Set(faults.map(({ where }) => parsePlace(where).line))
  return (
    <div className="file-editor stack">
      <div className="file-columns">
        <LineText ref={text} label={files.text} value={file.text} marked={marked} onChange={file.set} />
        <Faults faults={faults} isDirty={isDirty} text={text} />
      </div>
      {failure === null ? null : <Failure failure={failure} />}
      <Refusal file={file} />
      <div className="row">
        <Button kind="main" isDisabled={!isDirty} isPending={file.isSaving} onPress={file.save}>
          {file.refused === 'changed' ? files.overwrite : files.save}
        </Button>
        {isDirty ? (
          <Button kind="plain" onPress={file.discard}>
            {file.refused === 'changed' ? files.takeTheirs : files.discard}
          </Button>
        ) : null}
      </div>
      <LastGood file={answer.value} isTaken={file.text === answer.value.lastGood?.text} onTake={file.set} />
    </div>
  )
}

interface FaultsProps {
  readonly faults: readonly ErrorDetail[]
  readonly isDirty: boolean
  readonly text: RefObject<LineText | null>
}

function Faults({ faults, isDirty, text }: FaultsProps) {
  const { files } = useMessages()
  return (
    <section aria-label={files.faults} className="file-faults" role="status">
      {faults.length === 0 && isDirty ? <p className="notice good">{files.noFaults}</p> : null}
      <ul className="stack">
        {faults.map(({ where, message, hint }) => {
          const { line, column } = parsePlace(where)
          return (
            <li key={`${where} ${inEnglish(message)}`} className="notice bad">
              <Button kind="plain" isSmall onPress={() => text.current?.goTo(line, column)}>
                {files.goTo(line)}
              </Button>
              <p>
                <Words text={sentences(message, hint)} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Refusal({ file: { refused, answer } }: { readonly file: EditedFile }) {
  const { files } = useMessages()
  if (refused === null) return null
  return (
    <div className="notice bad" role="alert">
      <p>{refused === 'worse' ? files.worse : files.changed}</p>
      {refused === 'changed' ? (
        <details>
          <summary>{files.theirs}</summary>
          <pre className="file">{answer.value?.text}</pre>
        </details>
      ) : null}
    </div>
  )
}

interface LastGoodProps {
  readonly file: FileText
  readonly isTaken: boolean
  readonly onTake: (text: string) => void
}

function LastGood({ file: { lastGood }, isTaken, onTake }: LastGoodProps) {
  const { files } = useMessages()
  const formats = useFormats()
  if (lastGood === null) return null
  const { text, keptAt, changes } = lastGood
  return (
    <section className="sheet stack" aria-label={files.lastGood(formats.time(keptAt))}>
      <div className="row apart">
        <h3>{files.lastGood(formats.time(keptAt))}</h3>
        {isTaken ? (
          <p className="soft" role="status">
            {files.stillToSave}
          </p>
        ) : (
          <Button onPress={() => onTake(text)}>{files.takeLastGood}</Button>
        )}
      </div>
      <p className="soft small">{files.changesSince}</p>
      <pre className="file line-changes">
        {changes
          .map((piece, place) => ({ ...piece, place }))
          .map(({ kind, text: lines, place }) => (
            <Change key={place} kind={kind} lines={lines} />
          ))}
      </pre>
    </section>
  )
}

/** Long stretches that are the same are cut to the lines around a change. */
const AROUND = 2

function Change({ kind, lines }: { readonly kind: 'same' | 'removed' | 'added'; readonly lines: string }) {
  if (kind === 'removed') return <del>{`− ${lines.replaceAll('\n', '\n− ')}\n`}</del>
  if (kind === 'added') return <ins>{`+ ${lines.replaceAll('\n', '\n+ ')}\n`}</ins>
  const all = lines.split('\n')
  const shown = all.length > 2 * AROUND + 1 ? [...all.slice(0, AROUND), '⋯', ...all.slice(-AROUND)] : all
  return <span>{`${shown.map((line) => `  ${line}`).join('\n')}\n`}</span>
}

interface LineText {
  /** Brings a place to the eye and under the cursor; lines and columns count from 1. */
  readonly goTo: (line: number, column: number) => void
}

interface Props {
  readonly label: string
  readonly value: string
  /** Lines that are marked. */
  readonly marked: ReadonlySet<number>
  readonly onChange: (text: string) => void
  readonly ref?: Ref<LineText>
}

/**
 * A text with the numbers of its lines. Behind the text area lies the same text, a line an item, so that long lines are
 * broken alike in both and every number stands where its line begins.
 */
function LineText({ label, value, marked, onChange, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useImperativeHandle(ref, () => ({
    goTo(line, column) {
      const before = value.split('\n').slice(0, line - 1)
      const at = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1
      area.current?.focus({ preventScroll: true })
      area.current?.setSelectionRange(at, at)
      list.current?.children[line - 1]?.scrollIntoView({ block: 'center' })
    },
  }))
  return (
    <div className="line-text">
      <div className="line-text-inside">
        <ol ref={list} aria-hidden="true">
          {value
            .split('\n')
            .map((text, place) => ({ text, line: place + 1 }))
            .map(({ text, line }) => (
              <li key={line} data-line={line} className={marked.has(line) ? 'marked' : undefined}>
                {text}
                {'\u200B'}
              </li>
            ))}
        </ol>
        <textarea
          ref={area}
          aria-label={label}
          spellCheck={false}
          autoCapitalize="off"
          dir="ltr"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  )
}

/** Long enough not to ask for every letter of a quick typist. */
const PAUSE_MS = 250

/** Texts that are not saved, by the file's name: going elsewhere and back loses nothing. */
const kept = new Map<string, string>()

addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault()
})

interface EditedFile {
  readonly answer: Answer<FileText>
  readonly text: string
  /** Of the text as it stands on the page. */
  readonly faults: readonly ErrorDetail[]
  readonly isDirty: boolean
  readonly isSaving: boolean
  /** Why nothing was written. */
  readonly refused: 'worse' | 'changed' | null
  readonly failure: RequestFailed | null
  readonly set: (text: string) => void
  readonly save: () => void
  readonly discard: () => void
}

/** A file that is edited as a text, and what is wrong with it as it is typed. */
function useFile(path: string): EditedFile {
  const address = at(api.files.text, { query: { path } })
  const answer = useQuery(address)
  const [draft, setDraft] = useState<string | null>(() => kept.get(path) ?? null)
  const [refused, setRefused] = useState<EditedFile['refused']>(null)
  const saved = answer.value
  const text = draft ?? saved?.text ?? ''
  const isDirty = draft !== null && draft !== saved?.text
  const judged = useFaults(path, isDirty ? text : null)
  const set = useCallback(
    (next: string | null) => {
      setDraft(next)
      setRefused(null)
      if (next === null) kept.delete(path)
      else kept.set(path, next)
    },
    [path],
  )
  const saving = useAction(async () => {
    if (saved === null) return
    const json = { path, text, revision: saved.revision }
    const result = await ask(api.files.text.$put, { json })
    if ('written' in result) {
      set(null)
      setAnswer(address, result.written)
      return refreshAll()
    }
    setRefused(result.refused)
    if (result.refused === 'changed') setAnswer(address, result.current)
  })
  return {
    answer,
    text,
    faults: (isDirty ? judged : null) ?? saved?.faults ?? [],
    isDirty,
    isSaving: saving.isPending,
    refused,
    failure: saving.failure,
    set,
    save: () => void saving.run(),
    discard: () => set(null),
  }
}

/** Null until something is known of the text. */
function useFaults(path: string, text: string | null): readonly ErrorDetail[] | null {
  const [faults, setFaults] = useState<readonly ErrorDetail[] | null>(null)
  useEffect(() => {
    if (text === null) return setFaults(null)
    let isWanted = true
    const timer = setTimeout(async () => {
      const found = await judge(path, text)
      if (isWanted && found !== null) setFaults(found)
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [path, text])
  return faults
}

/** Null where the server cannot say: saving will. */
async function judge(path: string, text: string): Promise<readonly ErrorDetail[] | null> {
  try {
    return (await ask(api.files.faults.$post, { json: { path, text } })).faults
  } catch (error) {
    if (error instanceof RequestFailed) return null
    throw error
  }
}
