import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import type { RecordEditor } from './editing/record-editor.ts'
import type { AnyRecord } from './editing/write-record.ts'
import { fieldName } from './field-name.ts'
import { useRecordPart } from './use-record.ts'

interface Props {
  readonly editor: RecordEditor<AnyRecord>
}

/** Fields that were changed on the disk while they were edited here: both versions, and a person decides. */
export function ConflictPanel({ editor }: Props) {
  const { messages, formats } = useLanguage()
  const conflicts = useRecordPart(editor, (snapshot) => snapshot.conflicts)
  const { keepMine, takeTheirs } = editor
  if (conflicts.length === 0) return null
  return (
    <section className="notice warning conflict" role="alert" aria-label={messages.record.conflict}>
      <p>
        <strong>{messages.record.conflict}</strong> {messages.record.conflictHint}
      </p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.field}>
            <h3>{fieldName(conflict.field, messages, formats)}</h3>
            <div className="versions">
              <Version title={messages.record.theirs} value={conflict.theirs}>
                <Button isSmall onPress={() => takeTheirs(conflict)}>
                  {messages.record.takeTheirs}
                </Button>
              </Version>
              <Version title={messages.record.mine} value={conflict.mine}>
                <Button isSmall onPress={() => keepMine(conflict)}>
                  {messages.record.keepMine}
                </Button>
              </Version>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface VersionProps {
  readonly title: string
  readonly value: unknown
  readonly children: ReactNode
}

function Version({ title, value, children }: VersionProps) {
  const { record } = useLanguage().messages
  const lines = linesOf(value)
  return (
    <div className="version">
      <span className="soft small">{title}</span>
      {lines.length === 0 ? <p className="soft">{record.empty}</p> : null}
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <div>{children}</div>
    </div>
  )
}

/** A value as lines that people read. */
export function linesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  return typeof value === 'object' ? Object.values(value).flatMap(linesOf) : [String(value)]
}
