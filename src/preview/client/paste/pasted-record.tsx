import type { PastedArticle } from '../../../app/views/pastes.ts'
import type { Section as SectionFields } from '../../../domain/newsletter/article.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { Check } from '../parts/check.tsx'
import { Details } from '../parts/failure.tsx'
import { fieldName } from '../record/field-name.ts'
import { useNewsletter } from '../shell/newsletter.tsx'

interface Props {
  readonly record: PastedArticle
  readonly takesProposals: boolean
  readonly onTakeProposals: (takes: boolean) => void
}

/** The record as it would be written, with what it lacks said first. */
export function PastedRecord({ record, takesProposals, onTakeProposals }: Props) {
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
