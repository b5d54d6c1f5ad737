import { type Ref, useImperativeHandle, useRef } from 'react'

export interface LineText {
  /** Brings a place to the eye and under the cursor; lines and columns count from 1. */
  readonly goTo: (line: number, column: number) => void
}

interface Props {
  readonly label: string
  readonly value: string
  /** Lines that are marked. */
  readonly marked: ReadonlySet<number>
  readonly onChange: (text: string) => void
  readonly ref?: Ref<LineText>
}

/**
 * A text with the numbers of its lines. Behind the text area lies the same text, a line an item, so that long lines are
 * broken alike in both and every number stands where its line begins.
 */
export function LineText({ label, value, marked, onChange, ref }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useImperativeHandle(ref, () => ({
    goTo(line, column) {
      const before = value.split('\n').slice(0, line - 1)
      const at = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1
      area.current?.focus({ preventScroll: true })
      area.current?.setSelectionRange(at, at)
      list.current?.children[line - 1]?.scrollIntoView({ block: 'center' })
    },
  }))
  return (
    <div className="line-text">
      <div className="line-text-inside">
        <ol ref={list} aria-hidden="true">
          {value
            .split('\n')
            .map((text, place) => ({ text, line: place + 1 }))
            .map(({ text, line }) => (
              <li key={line} data-line={line} className={marked.has(line) ? 'marked' : undefined}>
                {text}
                {'\u200B'}
              </li>
            ))}
        </ol>
        <textarea
          ref={area}
          aria-label={label}
          spellCheck={false}
          autoCapitalize="off"
          dir="ltr"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  )
}
