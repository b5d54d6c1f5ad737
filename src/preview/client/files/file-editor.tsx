import { type RefObject, useRef } from 'react'
import type { FileText } from '../../../app/views/files.ts'
import { inEnglish, sentences } from '../../../domain/language/message.ts'
import { parsePlace } from '../../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../../errors.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Waiting } from '../parts/loaded.tsx'
import { Words } from '../parts/words.tsx'
import { LineText } from './line-text.tsx'
import { type EditedFile, useFile } from './use-file.ts'

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
