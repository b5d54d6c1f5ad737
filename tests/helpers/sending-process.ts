import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'

/**
 * A program of its own, to be killed: `node sending-process.ts <database> <issue>` takes the send lock, claims three
 * deliveries, hands the first over, says `ready` and never ends by itself.
 */
const [path = '', issueId = ''] = process.argv.slice(2)
const now = new Date('2025-07-27T08:00:00Z')
const { deliveries, workers } = await openSqliteStore(path)
const lock = await workers.lock()
const [first] = await deliveries.claim(issueId, 3, now)
if (lock === null || first === undefined) throw new Error('There was nothing to send.')
await deliveries.recordHanded(first.id, '<1@example.com>', now)
process.stdout.write('ready\n')
setInterval(() => {}, 1_000)
