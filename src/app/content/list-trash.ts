import { readArticle, readIssue, type Surroundings } from '../../content/records/edit-record.ts'
import { readTrashed, type TrashedRecord } from '../../content/records/trash.ts'
import type { AppContext } from '../context.ts'
import type { ByLanguage } from '../views/newsletter.ts'
import type { TrashList } from '../views/records.ts'
import { listDeleted } from './delete-record.ts'
import { headlines } from './record-fields.ts'

/** Of the newest: each is a file that is read. */
const MOST_WITH_TITLE = 100

/** What may be restored, by what editors know it by. */
export async function listTrash(
  context: AppContext,
  kind: TrashedRecord['kind'],
  around: Surroundings,
): Promise<TrashList> {
  const records = (await listDeleted(context, kind)).map(async (record, index) => {
    const { id, copy, deletedAt } = record
    const title = index < MOST_WITH_TITLE ? await titleInTrash(context.contentDir, record, around) : {}
    return { id, copy, deletedAt: deletedAt.toISOString(), title }
  })
  return { records: await Promise.all(records) }
}

async function titleInTrash(
  contentDir: string,
  record: TrashedRecord,
  around: Surroundings,
): Promise<ByLanguage<string | null>> {
  const text = await readTrashed(contentDir, record)
  if (text === null) return {}
  const file = { id: record.id, path: record.path, text }
  if (record.kind === 'article') {
    const read = readArticle(file, around)
    return 'record' in read ? headlines(read.record) : {}
  }
  const read = readIssue(file, around)
  return 'record' in read ? Object.fromEntries(read.record.subject) : {}
}
