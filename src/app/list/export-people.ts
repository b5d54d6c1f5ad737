import type { AppContext } from '../context.ts'
import { log } from '../people/act-log.ts'
import { listFilter, type PeopleFilter } from './find-people.ts'
import { readOffer } from './list-offer.ts'

/** All who are found as CSV, in pieces: the export of the command line, with the mark that spreadsheets need. */
export async function exportPeople(
  context: AppContext,
  filter: PeopleFilter,
): Promise<AsyncIterable<string>> {
  const { subscriberCsv } = await import('../../lists/export-csv.ts')
  const { subscribers } = await context.store()
  const { ownFields } = await readOffer(context)
  await log(context, { act: 'list', details: { step: 'export' } })
  const found = subscribers.list(await listFilter(context, filter))
  return subscriberCsv(found, { mark: true, fields: [...ownFields.keys()] })
}
