import { useEffect } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { isFileDropItem } from 'react-aria-components/useDragAndDrop'
import type { PictureFields } from '../../../app/views/records.ts'
import { GrowingText } from '../articles/growing-text.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import { ARTICLE_DRAG } from '../order/moved.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import type { AnyRecord } from '../record/editing/write-record.ts'
import { FieldLabel } from '../record/record-text.tsx'
import { useField, useReadOnly, useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { useRefused } from '../shell/person.ts'
import { FocalPoint } from './focal-point.tsx'
import { type PictureText, pictureTexts, textKey } from './picture-values.ts'
import { type Upload, useUpload } from './use-upload.ts'

type Source = PictureFields['source']

interface Props {
  readonly editor: RecordEditor<AnyRecord>
  /** What its fields are called in the record: `image`, or of a block `blocks.note.image`. */
  readonly at?: string
}

interface PartProps extends Props {
  readonly at: string
}

/** The picture of an article, an issue or a block: the file, the words of each language beside each other, and what stays in sight. */
export function PictureEditor({ editor, at = 'image' }: Props) {
  const { pictures } = useMessages()
  const isPortrait = at !== 'image'
  const source = useField(editor, `${at}.source`) as Source | null | undefined
  const upload = useUpload((file) => {
    // Another picture has its own middle.
    editor.chooseAll({ [`${at}.source`]: { file }, [`${at}.focus`]: null })
  })
  usePastedPicture(upload.take)
  return (
    <section className="sheet picture-editor">
      <h2>{isPortrait ? pictures.portrait : pictures.title}</h2>
      {source ? <Picture editor={editor} at={at} source={source} /> : null}
      <PictureDrop upload={upload} label={source ? pictures.another : pictures.choose} />
      {source ? <PictureTexts editor={editor} at={at} /> : null}
      {source && !isPortrait ? <Dark editor={editor} /> : null}
    </section>
  )
}

/** A picture on the clipboard is meant for the record, wherever the cursor is: no text field takes one. */
function usePastedPicture(take: (files: readonly File[]) => Promise<void>): void {
  const refusal = useRefused('media.upload')
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
      if (files.length === 0 || refusal !== null) return
      event.preventDefault()
      void take(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
}

function Picture({ editor, at, source }: PartProps & { readonly source: Source }) {
  const { pictures } = useMessages()
  const { languages } = useNewsletter()
  const focus = useField(editor, `${at}.focus`) as PictureFields['focus']
  const isReadOnly = useReadOnly(editor, `${at}.focus`)
  const alt = useRecordPart(editor, ({ values }) =>
    String(languages.map(({ tag }) => values?.[textKey(at, 'alt', tag)]).find(Boolean) ?? ''),
  )
  const remove = () => {
    const texts = languages.flatMap(({ tag }) => pictureTexts.map((field) => textKey(at, field, tag)))
    const others = ['source', 'dark', 'focus'].map((field) => `${at}.${field}`)
    editor.chooseAll(Object.fromEntries([...others, ...texts].map((key) => [key, null])))
  }
  return (
    <>
      {'file' in source ? (
        <FocalPoint
          field={at}
          file={source.file}
          alt={alt}
          focus={focus}
          isReadOnly={isReadOnly}
          onChange={(next) => editor.choose(`${at}.focus`, next)}
        />
      ) : (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.url}
          </a>
        </p>
      )}
      <div className="row">
        <Button isSmall does="media.upload" onPress={remove}>
          {pictures.remove}
        </Button>
      </div>
    </>
  )
}

function PictureTexts({ editor, at }: PartProps) {
  const formats = useFormats()
  const { languages } = useNewsletter()
  const columns = languages.map(({ tag, dir }) => [
    <h3 key={`${tag} name`}>{formats.languageName(tag)}</h3>,
    ...pictureTexts.map((field) => (
      <PictureWords key={`${tag} ${field}`} editor={editor} at={at} field={field} language={tag} dir={dir} />
    )),
  ])
  return <LanguageColumns columns={columns} />
}

interface WordsProps extends PartProps {
  readonly field: PictureText
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
}

/** What the picture shows has to be said; a caption and a credit may be. */
function PictureWords({ editor, at, field, language, dir }: WordsProps) {
  const { fields } = useMessages()
  const formats = useFormats()
  const key = textKey(at, field, language)
  const value = useRecordPart(editor, ({ values }) => String(values?.[key] ?? ''))
  const isReadOnly = useReadOnly(editor, key)
  return (
    <div className="field">
      <FieldLabel name={fields[field]} isMissing={field === 'alt' && value === ''} />
      <GrowingText
        label={formats.inLanguage(fields[field], language)}
        field={key}
        language={language}
        dir={dir}
        value={value}
        isReadOnly={isReadOnly}
        onChange={(text) => editor.set(key, text.replace(/\s*\n\s*/g, ' ') || null)}
      />
    </div>
  )
}

/** Another picture for a dark ground, such as a chart on white. */
function Dark({ editor }: Props) {
  const { pictures } = useMessages()
  const dark = useField(editor, 'image.dark') as Source | null
  const upload = useUpload((file) => editor.choose('image.dark', { file }))
  return (
    <details className="dark-picture" open={dark !== null}>
      <summary>{pictures.dark}</summary>
      {dark !== null && 'file' in dark ? (
        <>
          <img src={`/api/media/${encodeURIComponent(dark.file)}`} alt="" />
          <div className="row">
            <Button isSmall does="media.upload" onPress={() => editor.choose('image.dark', null)}>
              {pictures.removeDark}
            </Button>
          </div>
        </>
      ) : null}
      <PictureDrop upload={upload} label={pictures.chooseDark} />
    </details>
  )
}

const TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp']

interface PictureDropProps {
  readonly upload: Upload
  readonly label: string
}

/** Where a picture is dropped, pasted or chosen. */
function PictureDrop({ upload, label }: PictureDropProps) {
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
