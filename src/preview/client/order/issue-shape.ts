import type { IssueChanges, IssueFields, IssueRecordView } from '../../../app/views/records.ts'
import type { Values } from '../record/edits.ts'
import type { RecordShape } from '../record/use-record.ts'

const perLanguage = ['subject', 'preheader', 'intro'] as const

/** An issue's fields, each language on its own: `subject.en`. */
export const issueShape: RecordShape<IssueRecordView> = {
  valuesOf({ subject, preheader, intro, ...facts }: IssueFields): Values {
    const texts = { subject, preheader, intro }
    const inLanguages = perLanguage.flatMap((field) =>
      Object.entries(texts[field]).map(([language, value]) => [`${field}.${language}`, value]),
    )
    return { ...facts, ...Object.fromEntries(inLanguages) }
  },

  changesOf(changed: Values): IssueChanges {
    const changes: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(changed)) {
      const [field = '', language] = key.split('.')
      if (language === undefined) changes[field] = value
      else changes[field] = { ...(changes[field] as object | undefined), [language]: written(field, value) }
    }
    return changes
  },
}

function written(field: string, value: unknown): unknown {
  if (field === 'intro')
    return Array.isArray(value) ? value.map(String).filter((paragraph) => paragraph.trim() !== '') : []
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
