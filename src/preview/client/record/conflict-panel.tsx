import type { ReactNode } from 'react'
import type { ArticleRecord, IssueRecordView } from '../../../app/views/records.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { fieldName } from './field-name.ts'
import type { EditedRecord } from './use-record.ts'

interface Props {
  readonly record: EditedRecord<ArticleRecord> | EditedRecord<IssueRecordView>
}

/** Fields that were changed on the disk while they were edited here: both versions, and a person decides. */
export function ConflictPanel({ record }: Props) {
  const { messages, formats } = useLanguage()
  const { conflicts, keepMine, takeTheirs } = record
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

function linesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return []
  if (!Array.isArray(value)) return [typeof value === 'string' ? value : JSON.stringify(value)]
  return value.flatMap(linesOf)
}
