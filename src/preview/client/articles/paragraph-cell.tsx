import { type KeyboardEvent, memo, useRef } from 'react'
import type { ArticleRecord } from '../../../app/views/records.ts'
import { isHan } from '../../../domain/language/language.ts'
import { CommentMark } from '../comments/comment-mark.tsx'
import { useFormats, useMessages } from '../language/language.tsx'
import type { RecordEditor } from '../record/editing/record-editor.ts'
import { listIn } from '../record/record-text.tsx'
import { useReadOnly, useRecordPart } from '../record/use-record.ts'
import { sectionKey } from './article-shape.ts'
import { GrowingText } from './growing-text.tsx'
import { goesOn, mergedWithPrevious, splitAt, withParagraph, withWords } from './paragraphs.ts'
import { ProposalList } from './proposed-renderings.tsx'

interface Props {
  readonly editor: RecordEditor<ArticleRecord>
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly index: number
}

/** One paragraph beside its counterpart. Enter begins the next one, or the next item of a list; Backspace at its start joins it to the one before. */
export const ParagraphCell = memo(({ editor, language, dir, index }: Props) => {
  const { articles } = useMessages()
  const formats = useFormats()
  const cell = useRef<HTMLDivElement>(null)
  const summary = sectionKey(language, 'summary')
  const paragraphs = () => listIn(editor.snapshot().values?.[summary])
  const value = useRecordPart(editor, ({ values }) => listIn(values?.[summary])[index] ?? '')
  const isBeyond = useRecordPart(editor, ({ values }) => index > listIn(values?.[summary]).length)
  const isReadOnly = useReadOnly(editor, summary)
  if (isBeyond) return <div />
  const label = articles.paragraph(formats.languageName(language), index + 1)
  const onChange = (list: readonly string[]) => editor.set(summary, list.length === 0 ? null : list)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter also ends the choice of a Chinese word; that is the input method's and not ours.
    if (isReadOnly || event.nativeEvent.isComposing) return
    const { selectionStart, selectionEnd } = event.currentTarget
    if (event.key === 'Enter' && !goesOn(value, selectionStart)) {
      event.preventDefault()
      onChange(splitAt(paragraphs(), index, { start: selectionStart, end: selectionEnd }))
      focusLater(cell.current, `${language} ${index + 1}`, 0)
    } else if (event.key === 'Backspace' && index > 0 && selectionStart === 0 && selectionEnd === 0) {
      event.preventDefault()
      const merged = mergedWithPrevious(paragraphs(), index)
      onChange(merged)
      focusLater(cell.current, `${language} ${index - 1}`, (merged[index - 1] ?? '').length - value.length)
    }
  }
  const put = (words: string) => {
    const { selectionStart = 0, selectionEnd = 0 } = cell.current?.querySelector('textarea') ?? {}
    // Nobody has been in a text whose cursor stands at its start.
    const [start, end] = selectionEnd === 0 ? [value.length, value.length] : [selectionStart, selectionEnd]
    const next = withWords(value, words, { start, end, isSpaced: !isHan(language) })
    editor.choose(summary, withParagraph(paragraphs(), index, next.text))
    focusLater(cell.current, `${language} ${index}`, next.cursor)
  }
  return (
    <div ref={cell} data-commented data-paragraph={`${language} ${index}`}>
      <GrowingText
        className="paragraph"
        label={label}
        field={`${summary}.${index}`}
        language={language}
        dir={dir}
        placeholder={isReadOnly ? undefined : index === 0 ? articles.writeSummary : articles.nextParagraph}
        isReadOnly={isReadOnly}
        value={value}
        onChange={(text) => onChange(withParagraph(paragraphs(), index, text))}
        onKeyDown={onKeyDown}
      />
      {value === '' ? null : <CommentMark editor={editor} field={`${summary}.${index}`} label={label} />}
      {isReadOnly ? null : (
        <ProposalList
          language={language}
          field="summary"
          index={index}
          written={[value]}
          onTake={({ rendering }) => put(rendering)}
        />
      )}
    </div>
  )
})

/** To where the text goes on. The cell is there once React has drawn it. */
function focusLater(from: HTMLElement | null, place: string, caret: number): void {
  const form = from?.closest('.sections')
  requestAnimationFrame(() => {
    const text = form?.querySelector<HTMLTextAreaElement>(`[data-paragraph="${CSS.escape(place)}"] textarea`)
    text?.focus()
    text?.setSelectionRange(caret, caret)
  })
}
