import type { DeliveryRecord } from '../domain/sending/report-ports.ts'
import { csvOf } from './csv-cell.ts'

/** Rows that are turned into text at once. */
const PIECE_ROWS = 500

/** The deliveries of a send as CSV in UTF-8, a piece at a time; no cell runs as a formula in a spreadsheet. */
export async function* deliveryCsv(deliveries: AsyncIterable<DeliveryRecord>): AsyncGenerator<string> {
  let rows: string[][] = [['email', 'edition', 'state', 'attempts', 'reply', 'time']]
  for await (const { address, edition, state, attempts, reply, at } of deliveries) {
    rows.push([address, edition, state, String(attempts), reply, at.toISOString()])
    if (rows.length < PIECE_ROWS) continue
    yield csvOf(rows)
    rows = []
  }
  yield csvOf(rows)
}
