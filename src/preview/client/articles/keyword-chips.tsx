import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup'
import { useFormats, useMessages } from '../language/language.tsx'
import { sectionKey } from './article-shape.ts'

interface Props {
  readonly language: string
  readonly keywords: readonly string[]
  readonly isReadOnly: boolean
  readonly onChange: (keywords: readonly string[]) => void
}

/** Keywords as the mail shows them. A comma of any script or Enter ends one; Backspace takes the last one back. */
export function KeywordChips({ language, keywords, isReadOnly, onChange }: Props) {
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
