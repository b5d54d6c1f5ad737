import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { IssueDetail } from '../../src/app/views/issue.ts'
import type { SendView } from '../../src/app/views/sending.ts'
import type { ApiError } from '../../src/preview/api-error.ts'
import { eventStream, untilEvent } from './event-stream.ts'
import { type PreviewPlace, runningPreview } from './running-preview.ts'

export const ISSUE = '/api/issues/2025-w30'

/** A preview whose issue is approved, and some people on the list. */
export async function approvedPreview(count: number, place: PreviewPlace = {}) {
  const preview = await runningPreview(place)
  const rows = Array.from(
    { length: count },
    (_, at) => `reader${at}@${at % 3 === 0 ? 'example.org' : 'example.com'},,en`,
  )
  await writeFile(join(preview.root, 'list.csv'), `email,name,edition\n${rows.join('\n')}\n`)
  await preview.app.importSubscribers(join(preview.root, 'list.csv'), {})
  const { sha256 } = await preview.get<IssueDetail>(ISSUE)
  await preview.post(`${ISSUE}/approval`, { sha256 })
  const start = () => preview.post<SendView & ApiError>(`${ISSUE}/send`, { sha256 })
  const watched = async (isWanted: (view: SendView) => boolean) =>
    untilEvent(await eventStream(`${preview.url}${ISSUE}/send/events`), isWanted)
  return { ...preview, sha256, start, watched }
}
