import { type KeyboardEvent, useRef } from 'react'
import { useFormats, useMessages } from '../language/language.tsx'
import { sectionKey } from './article-shape.ts'
import { GrowingText } from './growing-text.tsx'
import { goesOn, mergedWithPrevious, splitAt, withParagraph } from './paragraphs.ts'

interface Props {
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly index: number
  readonly paragraphs: readonly string[]
  readonly onChange: (paragraphs: readonly string[]) => void
}

/** One paragraph beside its counterpart. Enter begins the next one, or the next item of a list; Backspace at its start joins it to the one before. */
export function ParagraphCell({ language, dir, index, paragraphs, onChange }: Props) {
  const { articles } = useMessages()
  const formats = useFormats()
  const cell = useRef<HTMLDivElement>(null)
  if (index > paragraphs.length) return <div />
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the choice of a Chinese word; that is the input method's and not ours.
    if (event.nativeEvent.isComposing) return
    const { selectionStart, selectionEnd } = event.currentTarget
    if (event.key === 'Enter' && !goesOn(paragraphs[index] ?? '', selectionStart)) {
      event.preventDefault()
      onChange(splitAt(paragraphs, index, { start: selectionStart, end: selectionEnd }))
      focusLater(cell.current, language, index + 1)
    } else if (event.key === 'Backspace' && index > 0 && selectionStart === 0 && selectionEnd === 0) {
      event.preventDefault()
      onChange(mergedWithPrevious(paragraphs, index))
      focusLater(cell.current, language, index - 1)
    }
  }
  return (
    <div ref={cell} data-paragraph={`${language} ${index}`}>
      <GrowingText
        className="paragraph"
        label={articles.paragraph(formats.languageName(language), index + 1)}
        field={index === 0 ? sectionKey(language, 'summary') : undefined}
        language={language}
        dir={dir}
        placeholder={index === 0 ? articles.writeSummary : articles.nextParagraph}
        value={paragraphs[index] ?? ''}
        onChange={(text) => onChange(withParagraph(paragraphs, index, text))}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** The cell is there once React has drawn it. */
function focusLater(from: HTMLElement | null, language: string, index: number): void {
  const form = from?.closest('.sections')
  requestAnimationFrame(() => {
    form
      ?.querySelector<HTMLTextAreaElement>(
        `[data-paragraph="${CSS.escape(`${language} ${index}`)}"] textarea`,
      )
      ?.focus()
  })
}
