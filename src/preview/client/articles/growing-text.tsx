import type { KeyboardEvent } from 'react'
import { RECORD_RIGHTS } from '../record/record-rights.tsx'

interface Props {
  readonly label: string
  /** Of the record, so that a problem can lead here: `sections.en.headline`. */
  readonly field?: string | undefined
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly value: string
  readonly placeholder?: string | undefined
  /** For somebody who may not change it. */
  readonly isReadOnly?: boolean
  readonly className?: string
  readonly onChange: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** A text that is as high as what is written in it. */
export function GrowingText({
  label,
  field,
  language,
  className = '',
  value,
  isReadOnly = false,
  onChange,
  ...rest
}: Props) {
  return (
    <div className={`growing ${className}`} data-text={value} lang={language}>
      <textarea
        {...rest}
        aria-label={label}
        data-field={field}
        rows={1}
        readOnly={isReadOnly}
        aria-describedby={isReadOnly ? RECORD_RIGHTS : undefined}
        spellCheck
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
