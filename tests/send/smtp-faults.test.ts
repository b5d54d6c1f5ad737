import { describe, expect, it } from 'vitest'
import { brokenRows, silentRows } from './smtp-faults/broken-rows.ts'
import { expectRow } from './smtp-faults/expect-row.ts'
import type { FaultRow } from './smtp-faults/fault-row.ts'
import { faultPage } from './smtp-faults/fault-table.ts'
import { oddRows } from './smtp-faults/odd-rows.ts'
import { replyRows, sessionRows } from './smtp-faults/session-rows.ts'

const chapters = [
  { title: 'No session', rows: sessionRows },
  { title: 'Refusals', rows: replyRows },
  { title: 'Connections that break', rows: brokenRows },
  { title: 'Replies that are none, or not in their turn', rows: oddRows },
  { title: 'Silence', rows: silentRows },
]

describe('what the ledger says of a server that gives no session', () => {
  it.each(sessionRows)('$at: $does', (row) => expectRow(row, []))
})

describe('what the ledger says of a server, with and without PIPELINING', () => {
  it.each([...replyRows, ...brokenRows, ...oddRows])('$at: $does', expectBoth)
})

it('gives up on servers that let one wait', async () => {
  await Promise.all(silentRows.map((row) => expectRow(row, [])))
})

async function expectBoth(row: FaultRow): Promise<void> {
  await Promise.all([expectRow(row, []), expectRow(row, ['PIPELINING'])])
}

it('is documented, line by line', async () => {
  await expect(faultPage(chapters)).toMatchFileSnapshot('../../docs/smtp-faults.md')
})
