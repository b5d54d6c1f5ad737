import { useState } from 'react'
import type { BrokenFile, MissingFile } from '../../../app/views/files.ts'
import { useMessages } from '../language/language.tsx'
import type { Messages } from '../language/messages.ts'
import { Button } from '../parts/button.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { Loaded } from '../parts/loaded.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll, useQuery } from '../requests/use-query.ts'
import { useRefusal } from '../shell/person.ts'
import { FileEditor } from './file-editor.tsx'

interface Props {
  /** Files that matter here, by their names; left out: all that are broken. */
  readonly paths?: ReadonlySet<string>
}

/** What is broken, and what fixes it. Nothing where nothing is. */
export function BrokenFiles({ paths }: Props) {
  const broken = useQuery(at(api.files, {}))
  return (
    <Loaded answer={broken}>
      {({ files, missing }) => (
        <>
          {missing
            .filter(({ article }) => article === null)
            .map((file) => (
              <Missing key={file.path} missing={file} />
            ))}
          {files
            .filter(({ path }) => paths?.has(path) ?? true)
            .map((file) => (
              <FileToFix
                key={file.path}
                file={file}
                missing={missing.filter(({ article }) => issueOf(file.path) === article?.issue)}
              />
            ))}
        </>
      )}
    </Loaded>
  )
}

interface FileProps {
  readonly file: BrokenFile
  readonly missing: readonly MissingFile[]
}

function FileToFix({ file, missing }: FileProps) {
  const { path, faults, isEditable, rename, needs } = file
  const { files } = useMessages()
  const refusal = useRefusal(needs)
  return (
    <section className="sheet stack file-to-fix" aria-label={fileName(path, files)}>
      <div className="row apart">
        <h2>{fileName(path, files)}</h2>
        <code className="soft">{path}</code>
      </div>
      {missing.map((one) => (
        <Missing key={one.path} missing={one} />
      ))}
      {isEditable && refusal === null ? (
        rename === null ? (
          <FileEditor path={path} />
        ) : (
          <RenameFile file={file} suggested={rename} />
        )
      ) : (
        <div className="notice bad">
          <p>{isEditable ? refusal : files.notEditable}</p>
          <Details details={faults} />
        </div>
      )}
    </section>
  )
}

function Missing({ missing: { path, article, canRestore, needs } }: { readonly missing: MissingFile }) {
  const { files } = useMessages()
  const taking = useAction(async (issue: string, id: string) => {
    await ask(api.issues[':issue'].missing.$post, { param: { issue }, json: { article: id } })
    refreshAll()
  })
  const restoring = useAction(async () => {
    await ask(api.files.restored.$post, { json: { path } })
    refreshAll()
  })
  const refusal = useRefusal(needs)
  const failure = taking.failure ?? restoring.failure
  return (
    <div className="notice warning">
      <p>{article === null ? files.newsletterMissing : files.missing(article.id)}</p>
      {failure === null ? null : <Failure failure={failure} />}
      <div className="row">
        {canRestore ? (
          <Button
            kind="main"
            refusal={refusal}
            isPending={restoring.isPending}
            onPress={() => void restoring.run()}
          >
            {files.restore}
          </Button>
        ) : null}
        {article === null ? null : (
          <Button
            does="files.takeOut"
            isPending={taking.isPending}
            onPress={() => void taking.run(article.issue, article.id)}
          >
            {files.takeOut}
          </Button>
        )}
      </div>
    </div>
  )
}

function issueOf(path: string): string | null {
  return /^[^/]+\/issues\/([^/]+)\.ya?ml$/i.exec(path)?.[1] ?? null
}

/** What an editor calls a file of the content folder. */
function fileName(path: string, { kinds }: Messages['files']): string {
  if (/^[^/]+\/comments\//.test(path)) return kinds.comments(/([^/]+)\.ya?ml$/i.exec(path)?.[1] ?? '')
  const [, folder, name = ''] = /(?:\/(articles|issues|strings))?\/([^/]+)\.ya?ml$/i.exec(path) ?? []
  switch (folder) {
    case 'articles':
      return kinds.article(name)
    case 'issues':
      return kinds.issue(name)
    case 'strings':
      return kinds.strings(name.replace(/\.site$/, ''))
    default:
      return name === 'glossary' ? kinds.glossary : kinds.newsletter
  }
}

interface RenameFileProps {
  readonly file: Pick<BrokenFile, 'path' | 'faults'>
  /** A name that fits, without the ending. */
  readonly suggested: string
}

/** A record whose text is not read because its file's name is wrong: what is wrong with the name, and another one. */
function RenameFile({ file: { path, faults }, suggested }: RenameFileProps) {
  const { files } = useMessages()
  const [id, setId] = useState(suggested)
  const [refused, setRefused] = useState<string | null>(null)
  const renaming = useAction(async () => {
    const result = await ask(api.files.name.$post, { json: { path, id: id.trim() } })
    if ('done' in result) return refreshAll()
    setRefused(result.refused === 'taken' ? files.nameTaken : files.nameUnfit(result.longest))
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void renaming.run()
      }}
    >
      <div className="notice bad">
        <Details details={faults} />
      </div>
      {renaming.failure === null ? null : <Failure failure={renaming.failure} />}
      <TextInput
        label={files.newName}
        value={id}
        onChange={(text) => {
          setId(text)
          setRefused(null)
        }}
        maxLength={100}
        isInvalid={refused !== null}
      />
      {refused === null ? null : (
        <p className="notice bad" role="alert">
          {refused}
        </p>
      )}
      <div>
        <Button kind="main" type="submit" isDisabled={id.trim() === ''} isPending={renaming.isPending}>
          {files.rename}
        </Button>
      </div>
    </form>
  )
}
