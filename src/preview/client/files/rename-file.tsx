import { useState } from 'react'
import type { BrokenFile } from '../../../app/views/files.ts'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { api } from '../requests/api.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { refreshAll } from '../requests/use-query.ts'

interface Props {
  readonly file: Pick<BrokenFile, 'path' | 'faults'>
  /** A name that fits, without the ending. */
  readonly suggested: string
}

/** A record whose text is not read because its file's name is wrong: what is wrong with the name, and another one. */
export function RenameFile({ file: { path, faults }, suggested }: Props) {
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
