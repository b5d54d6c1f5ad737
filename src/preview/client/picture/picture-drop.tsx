import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isFileDropItem } from 'react-aria-components/useDragAndDrop'
import { useFormats, useMessages } from '../language/language.tsx'
import { ARTICLE_DRAG } from '../order/moved.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { useRefused } from '../shell/person.ts'
import type { Upload } from './use-upload.ts'

const TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

interface Props {
  readonly upload: Upload
  readonly label: string
}

/** Where a picture is dropped, pasted or chosen. */
export function PictureDrop({ upload, label }: Props) {
  const { pictures } = useMessages()
  const { progress, failure, take } = upload
  const refusal = useRefused('media.upload')
  if (refusal !== null) return <p className="hint">{refusal}</p>
  return (
    <>
      <DropZone
        className="file-drop"
        aria-label={label}
        getDropOperation={(types) => (types.has(ARTICLE_DRAG) ? 'cancel' : 'copy')}
        onDrop={async ({ items }) =>
          take(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))
        }
      >
        {progress === null ? (
          <>
            <span className="soft">{pictures.drop}</span>
            <FileTrigger acceptedFileTypes={TYPES} onSelect={(files) => void take([...(files ?? [])])}>
              <Button isSmall>{label}</Button>
            </FileTrigger>
          </>
        ) : (
          <Progress share={progress} />
        )}
      </DropZone>
      {failure === null ? null : <Failure failure={failure} />}
    </>
  )
}

function Progress({ share }: { readonly share: number }) {
  const { pictures } = useMessages()
  const formats = useFormats()
  const text = share < 1 ? pictures.sending(formats.number(Math.floor(share * 100))) : pictures.preparing
  return (
    <label className="upload-progress" role="status">
      <span>{text}</span>
      <progress max={1} value={share < 1 ? share : undefined} aria-label={text} />
    </label>
  )
}
