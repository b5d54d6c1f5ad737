import { type ClipboardEvent, useEffect } from 'react'
import type { PastedArticle, PastePreview } from '../../../app/views/pastes.ts'
import type { Section as SectionFields } from '../../../domain/newsletter/article.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Check } from '../parts/check.tsx'
import { Details, Failure } from '../parts/failure.tsx'
import { Picker } from '../parts/picker.tsx'
import { TextInput } from '../parts/text-input.tsx'
import { fieldName } from '../record/field-name.ts'
import type { RequestFailed } from '../requests/request.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import type { Pasted } from './pasted.ts'
import { saysMore, textOfHtml } from './read-files.ts'
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

interface PasteTextProps {
  readonly label: string
  readonly text: string
  readonly isFirst: boolean
  readonly onChange: (text: string) => void
}

/** A raw text. What is pasted with links, emphasis or lists keeps them, as Markdown. */
function PasteText({ label, text, isFirst, onChange }: PasteTextProps) {
  const { pasting } = useMessages()
  const paste = async (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html')
    const field = event.target
    if (!saysMore(html) || !(field instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    const plain = event.clipboardData.getData('text/plain')
    const read = await textOfHtml(html)
    const pasted = typeof read === 'string' && read.trim() !== '' ? read : plain
    field.focus()
    // The only way to insert a text that the browser's own Undo takes back.
    if (!document.execCommand('insertText', false, pasted)) onChange(`${text}${pasted}`)
  }
  return (
    <TextInput
      label={label}
      rows={isFirst ? 26 : 12}
      value={text}
      onChange={onChange}
      onPaste={(event) => void paste(event)}
      placeholder={pasting.placeholder}
      autoFocus={isFirst}
    />
  )
}

interface PastedRecordProps {
  readonly record: PastedArticle
  readonly takesProposals: boolean
  readonly onTakeProposals: (takes: boolean) => void
}

/** The record as it would be written, with what it lacks said first. */
function PastedRecord({ record, takesProposals, onTakeProposals }: PastedRecordProps) {
  const messages = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const { fields, date, missing, taken, dropped, namedSource } = record
  return (
    <>
      {taken.length === 0 ? null : (
        <div className="notice bad" role="alert">
          <p>
            <strong>{messages.paste.taken}</strong>
          </p>
          <Details details={taken} />
        </div>
      )}
      {missing.length === 0 ? (
        <p className="notice good">{messages.paste.complete}</p>
      ) : (
        <div className="notice warning">
          <p>
            <strong>{messages.paste.missing(missing.length)}</strong>
          </p>
          <ul>
            {missing.map(({ field, language }) => (
              <li key={`${field}${language}`}>
                {fieldName(language === null ? field : `sections.${language}.${field}`, messages, formats)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Proposals record={record} takes={takesProposals} onTake={onTakeProposals} />
      <article className="sheet stack">
        <p className="row apart">
          <span>
            {formats.date(date.day)}{' '}
            {date.basis === 'named' ? null : (
              <span className="badge warning">{messages.pasting.dateFrom[date.basis]}</span>
            )}
          </span>
        </p>
        {languages.map(({ tag, dir }) => (
          <Section key={tag} tag={tag} dir={dir} section={fields.sections[tag]} />
        ))}
        {fields.sources.map(({ url }) => (
          <p key={url} className="small">
            <span className="soft">{messages.fields.source}</span> <code>{url}</code>
          </p>
        ))}
        {namedSource === null ? null : (
          <p className="small soft">
            {messages.paste.namedSource} {namedSource}
          </p>
        )}
      </article>
      {dropped.length === 0 ? null : (
        <div className="notice">
          <p>{messages.paste.leftOut}</p>
          <ul>
            {dropped.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

interface SectionProps {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly section: SectionFields | undefined
}

function Section({ tag, dir, section }: SectionProps) {
  const { paste } = useMessages()
  const formats = useFormats()
  if (section === undefined) return <p className="soft">{paste.noSection(formats.languageName(tag))}</p>
  const { headline, keywords, summary } = section
  return (
    <section className="pasted-section" lang={tag} dir={dir}>
      {headline === null ? <p className="gap-mark">{paste.headlineMissing}</p> : <h2>{headline}</h2>}
      {keywords === null ? (
        <p className="gap-mark">{paste.keywordsMissing}</p>
      ) : (
        <p className="chips">
          {keywords.map((keyword) => (
            <span key={keyword} className="chip">
              {keyword}
            </span>
          ))}
        </p>
      )}
      {(summary ?? []).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {summary === null ? <p className="gap-mark">{paste.summaryMissing}</p> : null}
    </section>
  )
}

interface ProposalsProps {
  readonly record: PastedArticle
  readonly takes: boolean
  readonly onTake: (takes: boolean) => void
}

/** What the first line and the glossary propose; nobody but an editor decides. */
function Proposals({ record: { proposals }, takes, onTake }: ProposalsProps) {
  const { paste } = useMessages()
  const formats = useFormats()
  if (proposals.length === 0) return null
  return (
    <div className="notice stack">
      {proposals.map(({ language, headline, keywords }) => (
        <div key={language}>
          {headline === undefined ? null : (
            <p>
              {paste.proposedHeadline(formats.languageName(language))} <span lang={language}>{headline}</span>
            </p>
          )}
          {keywords === undefined ? null : (
            <p>
              {paste.proposed(formats.languageName(language))}{' '}
              <span lang={language}>{keywords.join('、')}</span>
            </p>
          )}
        </div>
      ))}
      <Check isSelected={takes} onChange={onTake}>
        {paste.takeProposals}
      </Check>
    </div>
  )
}
