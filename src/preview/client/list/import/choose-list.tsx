import { useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { MAX_LIST_BYTES } from '../../../../domain/readers/list-limits.ts'
import { useMessages } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { type ListFile, readListFile } from './read-list-file.ts'

interface Props {
  readonly onChoose: (file: ListFile) => void
}

/** A file that is chosen or dropped. */
export function ChooseList({ onChoose }: Props) {
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
