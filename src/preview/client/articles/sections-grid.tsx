import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { useFormats, useMessages } from '../language/language.tsx'
import { LanguageColumns } from '../parts/language-columns.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { FieldLabel, listIn, RecordText } from '../record/record-text.tsx'
import { useReadOnly, useRecordPart } from '../record/use-record.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { sectionKey } from './article-shape.ts'
import { ParagraphCell } from './paragraph-cell.tsx'
import { ProposalList, withProposal } from './proposed-renderings.tsx'

export interface FieldsProps {
  readonly editor: RecordEditor<ArticleRecord>
}

/** The languages side by side, paragraph beside paragraph. Each cell follows its own words; the grid only their number. */
export function SectionsGrid({ editor }: FieldsProps) {
  const { fields } = useMessages()
  const formats = useFormats()
  const { languages } = useNewsletter()
  const rows = useRecordPart(editor, ({ values }) =>
    Math.max(...languages.map(({ tag }) => listIn(values?.[sectionKey(tag, 'summary')]).length)),
  )
  const places = Array.from({ length: rows + 1 }, (_, place) => place)
  const columns = languages.map(({ tag, dir }) => [
    <h2 key={`${tag} name`}>{formats.languageName(tag)}</h2>,
    <RecordText
      key={`${tag} headline`}
      editor={editor}
      className="headline"
      name={fields.headline}
      label={formats.inLanguage(fields.headline, tag)}
      field={sectionKey(tag, 'headline')}
      language={tag}
      dir={dir}
    />,
    <KeywordField key={`${tag} keywords`} editor={editor} language={tag} />,
    <SummaryLabel key={`${tag} summary`} editor={editor} language={tag} />,
    ...places.map((place) => (
      <ParagraphCell key={`${tag} ${place}`} editor={editor} language={tag} dir={dir} index={place} />
    )),
  ])
  return <LanguageColumns columns={columns} />
}

function KeywordField({ editor, language }: FieldsProps & { readonly language: string }) {
  const { fields } = useMessages()
  const field = sectionKey(language, 'keywords')
  const keywords = useRecordPart(editor, ({ values }) => listIn(values?.[field]))
  const isReadOnly = useReadOnly(editor, field)
  return (
    <div className="field">
      <FieldLabel name={fields.keywords} isMissing={keywords.length === 0} />
      <KeywordChips
        language={language}
        keywords={keywords}
        isReadOnly={isReadOnly}
        onChange={(words) => editor.choose(field, words.length === 0 ? null : words)}
      />
      {isReadOnly ? null : (
        <ProposalList
          language={language}
          field="keywords"
          written={keywords}
          onTake={(proposal) => editor.choose(field, withProposal(keywords, proposal))}
        />
      )}
    </div>
  )
}

function SummaryLabel({ editor, language }: FieldsProps & { readonly language: string }) {
  const { fields } = useMessages()
  const field = sectionKey(language, 'summary')
  const isMissing = useRecordPart(editor, ({ values }) => listIn(values?.[field]).length === 0)
  return <FieldLabel name={fields.summary} isMissing={isMissing} />
}

interface Props {
  readonly language: string
  readonly keywords: readonly string[]
  readonly isReadOnly: boolean
  readonly onChange: (keywords: readonly string[]) => void
}

/** Keywords as the mail shows them. A comma of any script or Enter ends one; Backspace takes the last one back. */
function KeywordChips({ language, keywords, isReadOnly, onChange }: Props) {
  const { articles, fields } = useMessages()
  const formats = useFormats()
  const [typed, setTyped] = useState('')
  const label = formats.inLanguage(fields.keywords, language)
  const add = (text: string) => {
    const words = text.split(/[,，、،;；؛\n]/).map((word) => word.trim())
    const fresh = words.filter((word) => word !== '' && !keywords.includes(word))
    if (fresh.length > 0) onChange([...keywords, ...new Set(fresh)])
    setTyped('')
  }
  useEffect(() => {
    // Before the record is kept, which is when the page hears that it goes: a word that is half typed goes with it.
    const onLeave = () => add(typed)
    addEventListener('pagehide', onLeave, { capture: true })
    return () => removeEventListener('pagehide', onLeave, { capture: true })
  })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '') onChange(keywords.slice(0, -1))
  }
  return (
    <div className="keyword-field">
      <TagGroup
        aria-label={label}
        {...(!isReadOnly && {
          onRemove: (keys) => onChange(keywords.filter((keyword) => !keys.has(keyword))),
        })}
      >
        <TagList className="chips" lang={language}>
          {keywords.map((keyword) => (
            <Tag key={keyword} id={keyword} textValue={keyword} className="chip">
              {keyword}
              {isReadOnly ? null : <Button slot="remove">×</Button>}
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {isReadOnly ? null : (
        <input
          aria-label={articles.addKeyword(formats.languageName(language))}
          data-field={sectionKey(language, 'keywords')}
          lang={language}
          placeholder={articles.keywordPlaceholder}
          value={typed}
          onChange={({ target }) =>
            /[,，、،;；؛]/.test(target.value) ? add(target.value) : setTyped(target.value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      )}
    </div>
  )
}
