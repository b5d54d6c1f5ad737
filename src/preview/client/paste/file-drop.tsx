import { useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isFileDropItem } from 'react-aria-components/useDragAndDrop'
import { useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { RequestFailed } from '../requests/request.ts'
import { type FileRefusal, type ReadFile, readFiles } from './read-files.ts'

interface Props {
  readonly onTexts: (texts: readonly { readonly name: string; readonly text: string }[]) => void
}

/** Files that are dropped or chosen become texts of the page; what is none is named, and stops nothing else. */
export function FileDrop({ onTexts }: Props) {
  const { pasting } = useMessages()
  const [isReading, setReading] = useState(false)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const take = async (files: readonly File[]) => {
    setReading(true)
    const read = await readFiles(files)
    setReading(false)
    setRefused(read.filter((file) => 'refused' in file))
    onTexts(read.filter((file) => 'text' in file))
  }
  return (
    <>
      <DropZone
        className="file-drop"
        getDropOperation={() => 'copy'}
        onDrop={async ({ items }) => {
          const dropped = items.filter(isFileDropItem)
          await take(await Promise.all(dropped.map((item) => item.getFile())))
        }}
      >
        <span className="soft">{isReading ? pasting.reading : pasting.drop}</span>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.txt', '.md', '.markdown', '.html', '.htm', '.docx']}
          onSelect={(files) => void take([...(files ?? [])])}
        >
          <Button isSmall isDisabled={isReading}>
            {pasting.choose}
          </Button>
        </FileTrigger>
      </DropZone>
      {refused.length === 0 ? null : (
        <div className="notice bad" role="alert">
          <ul>
            {refused.map(({ name, refused: why }) => (
              <li key={name}>
                <strong>{name}</strong> <Why why={why} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

type Refused = Extract<ReadFile, { readonly refused: FileRefusal }>

function Why({ why }: { readonly why: FileRefusal }) {
  const { pasting } = useMessages()
  return why instanceof RequestFailed ? <Failure failure={why} /> : <span>{pasting.refused[why]}</span>
}
