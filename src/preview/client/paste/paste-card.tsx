import { useEffect } from 'react'
import type { PastePreview } from '../../../app/views/pastes.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import type { RequestFailed } from '../requests/request.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { PasteText } from './paste-text.tsx'
import type { Pasted } from './pasted.ts'
import { PastedRecord } from './pasted-record.tsx'
import { usePreview } from './use-preview.ts'

interface Props {
  readonly paste: Pasted
  /** Its place among several; null for the only one. */
  readonly at: number | null
  /** Why it was not written, the last time. */
  readonly failure: RequestFailed | null
  readonly onChange: (changes: Partial<Pasted>) => void
  readonly onPreview: (preview: PastePreview | null) => void
  readonly onRemove: () => void
}

/** A raw text and, beside it, the records that it becomes. */
export function PasteCard({ paste, at, failure, onChange, onPreview, onRemove }: Props) {
  const { paste: texts, pasting } = useMessages()
  const preview = usePreview(paste)
  const shown = preview.value
  const label = paste.name ?? (at === null ? texts.text : pasting.textOf(at + 1))
  useEffect(() => onPreview(shown), [shown, onPreview])
  return (
    <div className="paste-columns">
      <section className="stack">
        <PasteText
          label={label}
          text={paste.text}
          isFirst={at === null}
          onChange={(text) => onChange({ text })}
        />
        <div className="row">
          <TextInput
            label={texts.date}
            type="date"
            value={paste.date}
            onChange={(date) => onChange({ date })}
            hint={texts.dateHint}
          />
          <LanguageChoice paste={paste} onChange={onChange} />
          {at === null ? null : (
            <Button kind="plain" isSmall aria-label={pasting.remove(label)} onPress={onRemove}>
              {pasting.removeIt}
            </Button>
          )}
        </div>
      </section>
      <section className="stack" aria-label={texts.becomes} aria-live="polite">
        {paste.text.trim() === '' ? <p className="soft empty">{texts.nothingYet}</p> : null}
        {preview.failure === null ? null : <Failure failure={preview.failure} />}
        {failure === null ? null : <Failure failure={failure} />}
        {shown === null ? null : <Records paste={paste} preview={shown} onChange={onChange} />}
      </section>
    </div>
  )
}

interface RecordsProps {
  readonly paste: Pasted
  readonly preview: PastePreview
  readonly onChange: Props['onChange']
}

function Records({ paste, preview: { records }, onChange }: RecordsProps) {
  const { paste: texts } = useMessages()
  return (
    <>
      {records.length === 1 ? null : <p className="notice">{texts.several(records.length)}</p>}
      {records.map((record, at) => (
        <section key={record.id} className="stack">
          {records.length === 1 ? null : <h2>{texts.articleOf(at + 1, records.length)}</h2>}
          <PastedRecord
            record={record}
            takesProposals={paste.takesProposals}
            onTakeProposals={(takesProposals) => onChange({ takesProposals })}
          />
        </section>
      ))}
    </>
  )
}

/** Only where a newsletter has several languages that look alike. */
function LanguageChoice({ paste, onChange }: Pick<Props, 'paste' | 'onChange'>) {
  const { pasting } = useMessages()
  const formats = useFormats()
  const { alikeLanguages } = useNewsletter()
  if (alikeLanguages.length === 0) return null
  return (
    <Picker
      label={pasting.language}
      value={paste.language}
      options={alikeLanguages.map((id) => ({ id, text: formats.languageName(id) }))}
      onChange={(language) => onChange({ language })}
    />
  )
}
