import type { IssueFields, IssueRecordView } from '../../../app/views/records.ts'
import { blockChanges, blockValues, inBlock, writtenInBlock } from '../blocks/block-values.ts'
import { isOfPicture, pictureChange, pictureValues, writtenText } from '../picture/picture-values.ts'
import type { Values } from '../record/editing/edits.ts'
import type { RecordShape } from '../record/editing/write-record.ts'
import { type Asked, api, at } from '../requests/api.ts'
import { ask } from '../requests/request.ts'

type IssueChanges = Asked<typeof record.$put>['json']['changes']

const inParts = ['covers', 'subject', 'preheader', 'intro'] as const

const record = api.issues[':issue'].record

/** An issue's fields, each language and each end of its days on its own: `subject.en`, `covers.from`. */
export const issueShape: RecordShape<IssueRecordView> = {
  kind: 'issue',
  valuesOf({ covers, subject, preheader, intro, image, blocks, ...facts }: IssueFields): Values {
    const texts = { covers, subject, preheader, intro }
    const parts = inParts.flatMap((field) =>
      Object.entries(texts[field]).map(([part, value]) => [`${field}.${part}`, value]),
    )
    return { ...facts, ...Object.fromEntries(parts), ...pictureValues(image), ...blockValues(blocks) }
  },

  at: (issue) => at(record, { param: { issue } }),
  write: (issue, changed, seen) =>
    ask(
      record.$put,
      { param: { issue }, json: { ...seen, changes: changesOf(changed) } },
      { outlivesPage: true },
    ),
  versionsAt: (issue) => at(record.versions, { param: { issue } }),
  restore: (issue, revision, version) =>
    ask(record.versions.$post, { param: { issue }, json: { revision, version } }),
  written: (key, value) => {
    if (isOfPicture(key)) return writtenText(value)
    const block = inBlock(key)
    if (block !== null) return writtenInBlock(block.field, value)
    const [field = '', language] = key.split('.')
    return language === undefined ? value : written(field, value)
  },
}

export function changesOf(changed: Values): IssueChanges {
  const image = pictureChange(changed)
  const blocks = blockChanges(changed)
  const changes: Record<string, unknown> = { ...(image && { image }), ...(blocks && { blocks }) }
  for (const [key, value] of Object.entries(changed)) {
    if (isOfPicture(key) || inBlock(key) !== null) continue
    const [field = '', part] = key.split('.')
    if (part === undefined) changes[field] = value
    else changes[field] = { ...(changes[field] as object | undefined), [part]: written(field, value) }
  }
  return changes
}

function written(field: string, value: unknown): unknown {
  if (field === 'covers') return value
  if (field === 'intro')
    return Array.isArray(value) ? value.map(String).filter((paragraph) => paragraph.trim() !== '') : []
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
