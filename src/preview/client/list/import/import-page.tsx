import { type ReactNode, useEffect, useRef, useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { ColumnView, ImportReport } from '../../../../app/views/list.ts'
import { MAX_LIST_BYTES } from '../../../../domain/readers/list-limits.ts'
import { useLanguage, useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choices } from '../../parts/choices.tsx'
import { Failure } from '../../parts/failure.tsx'
import { Picker } from '../../parts/picker.tsx'
import { api, at } from '../../requests/api.ts'
import { saveFile } from '../../requests/save-file.ts'
import { useQuery } from '../../requests/use-query.ts'
import { Link } from '../../shell/router.tsx'
import { usePageTitle } from '../../shell/use-page-title.ts'
import { ListHead } from '../list-head.tsx'
import { named } from '../people/person-fields.tsx'
import { ImportCounts } from './import-counts.tsx'
import { ImportPlan } from './import-plan.tsx'
import { type ListFile, readListFile } from './read-list-file.ts'
import { type ListChoices, useImport } from './use-import.ts'

/** A list from elsewhere: chosen, looked at, imported, reported. */
export function ImportPage() {
  const { importing } = useMessages().list
  const process = useImport()
  usePageTitle(importing.title)
  return (
    <main>
      <div className="column">
        <ListHead part="import" />
        <Step {...process} />
      </div>
    </main>
  )
}

function Step(process: ReturnType<typeof useImport>): ReactNode {
  const { importing } = useMessages().list
  const { file, report, preview, refused, choices, looking, taking } = process
  if (report !== null) return <ImportDone report={report} onAgain={process.beginAgain} />
  if (file === null)
    return (
      <>
        <ChooseList onChoose={process.choose} />
        <p className="soft beside">{importing.about}</p>
      </>
    )
  return (
    <>
      <ListSettings
        file={file}
        choices={choices}
        isPending={looking.isPending}
        onSay={process.say}
        onAgain={process.beginAgain}
      />
      {looking.failure === null ? null : <Failure failure={looking.failure} />}
      {refused === null ? null : (
        <p className="notice warning" role="alert">
          {importing.notImported[refused]}
        </p>
      )}
      {looking.isPending ? (
        <p className="waiting" role="status">
          {importing.reading}
        </p>
      ) : null}
      {preview === null || !('seen' in preview) ? null : (
        <ImportPlan preview={preview} taking={taking} onImport={process.take} />
      )}
      {preview === null ? null : (
        <section className="sheet stack" aria-label={importing.columnsTitle}>
          <h2>{'seen' in preview ? importing.columnsTitle : importing.whichAddress}</h2>
          <p className="soft">{importing.columnsAbout}</p>
          <ColumnsTable columns={preview.columns} onChange={process.correct} />
        </section>
      )}
    </>
  )
}

interface Props {
  readonly onChoose: (file: ListFile) => void
}

/** A file that is chosen or dropped. */
function ChooseList({ onChoose }: Props) {
  const { importing } = useMessages().list
  const [fault, setFault] = useState<'large' | 'unreadable' | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setFault(null)
    if (file.size > MAX_LIST_BYTES) return setFault('large')
    try {
      onChoose(await readListFile(file))
    } catch {
      setFault('unreadable') // moved, or taken back by the system: the sentence says what to do
    }
  }
  return (
    <DropZone
      className="drop-zone"
      getDropOperation={() => 'copy'}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        void dropped?.getFile().then(take)
      }}
    >
      <p>{importing.drop}</p>
      <FileTrigger
        acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv', 'text/plain']}
        onSelect={(files) => void take(files?.[0])}
      >
        <Button kind="main">{importing.choose}</Button>
      </FileTrigger>
      <p className="soft small">{importing.kinds}</p>
      {fault === null ? null : (
        <p className="notice bad" role="alert">
          {importing.faults[fault]}
        </p>
      )}
    </DropZone>
  )
}

interface ColumnsTableProps {
  readonly columns: readonly ColumnView[]
  readonly onChange: (index: number, meaning: ColumnView['meaning']) => void
}

type Plain = Exclude<ColumnView['meaning'], `field:${string}`>

const plain: readonly Plain[] = [
  ...(['address', 'name', 'givenName', 'familyName', 'edition', 'tags', 'consent', 'ignored'] as const),
]

/** What each column is taken for, with what stands in it; an editor may say otherwise. */
function ColumnsTable({ columns, onChange }: ColumnsTableProps) {
  const { importing } = useMessages().list
  const { language } = useLanguage()
  const own = useQuery(at(api.list.fields, {})).value?.fields ?? []
  const fields = own.map(({ key, name }) => ({
    id: `field:${key}` as const,
    text: importing.field(named(name, language) ?? key),
  }))
  const options = [...plain.map((id) => ({ id, text: importing.meanings[id] })), ...fields]
  return (
    <ul className="columns">
      {columns.map(({ heading, meaning, isFixed, examples }, index) => (
        // A column is its place in the file.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <div className="stack">
            <strong className="anywhere">{heading === '' ? importing.column(index + 1) : heading}</strong>
            <span className="soft small anywhere">{examples.join(' · ')}</span>
          </div>
          {isFixed ? (
            <p className="soft">{importing.fixed}</p>
          ) : (
            <Picker
              label={importing.meansLabel(heading === '' ? importing.column(index + 1) : heading)}
              isLabelHidden
              value={meaning}
              options={options}
              onChange={(id) => {
                const chosen = options.find((option) => option.id === id)
                if (chosen !== undefined && chosen.id !== meaning) onChange(index, chosen.id)
              }}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ListSettingsProps {
  readonly file: ListFile
  readonly choices: ListChoices
  readonly isPending: boolean
  readonly onSay: (said: Partial<ListChoices>) => void
  readonly onAgain: () => void
}

const FOUND_OUT = 'found out'

/** Those that lists of subscribers are in, by the labels of the Encoding Standard. */
const encodings = [
  ...['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'utf-16le'],
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1256'],
]

/** What is said about the list as a whole. */
function ListSettings({ file, choices, isPending, onSay, onAgain }: ListSettingsProps) {
  const { importing } = useMessages().list
  return (
    <section className="sheet stack" aria-label={importing.file}>
      <div className="row apart">
        <h2 className="anywhere">{file.name}</h2>
        <Button isSmall isDisabled={isPending} onPress={onAgain}>
          {importing.another}
        </Button>
      </div>
      <div className="row wide-gap">
        <div className="row">
          <span className="label">{importing.as}</span>
          <Choices
            label={importing.as}
            value={choices.as}
            options={[
              ['active', importing.asActive],
              ['left', importing.asLeft],
              ['suppressed', importing.asSuppressed],
            ]}
            onChange={(as) => onSay({ as })}
            isDisabled={isPending}
          />
        </div>
        <Picker
          label={importing.encoding}
          value={choices.encoding ?? FOUND_OUT}
          options={[
            { id: FOUND_OUT, text: importing.foundOut },
            ...encodings.map((id) => ({ id, text: id.toUpperCase() })),
          ]}
          onChange={(id) => onSay({ encoding: id === FOUND_OUT ? null : id })}
        />
      </div>
    </section>
  )
}

interface ImportDoneProps {
  readonly report: ImportReport
  readonly onAgain: () => void
}

/** The report of an import. */
function ImportDone({ report: { counts, rejects }, onAgain }: ImportDoneProps) {
  const { importing } = useMessages().list
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="sheet stack" aria-label={importing.done}>
      <h2 ref={title} tabIndex={-1}>
        {importing.done}
      </h2>
      <p role="status">{importing.doneAbout(counts.read)}</p>
      <ImportCounts counts={counts} />
      {rejects === null ? null : (
        <div className="notice warning">
          <p>{importing.rejects(counts.refused)}</p>
          <div className="row">
            <Button
              isSmall
              onPress={() => saveFile('refused-rows.csv', new Blob([rejects], { type: 'text/csv' }))}
            >
              {importing.saveRejects}
            </Button>
          </div>
        </div>
      )}
      <div className="row">
        <Link href="/list/people" className="button main">
          {importing.seePeople}
        </Link>
        <Button onPress={onAgain}>{importing.another}</Button>
      </div>
    </section>
  )
}
