import { createSecretKey } from 'node:crypto'
import { createWait } from '../../src/app/sending/wait.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'

/** A send as a process of its own: `send.ts <database> <issue>`. Everything is accepted at once; it tells how often, and how it ended. */
const [path = '', issueId = ''] = process.argv.slice(2)
const store = await openSqliteStore(path)
const got: string[] = []
const clock = () => new Date()
const { counts } = await sendIssue({
  issueId,
  store,
  transport: {
    close: async () => undefined,
    async deliver({ envelope: { to } }) {
      got.push(to)
      return { state: 'accepted', reply: '250 taken' }
    },
  },
  compose: createIssueComposer(await store.sends.frozenProof(issueId), {
    key: createSecretKey(Buffer.alloc(32, 7)),
  }),
  clock,
  wait: createWait(clock),
  destination: 'nowhere',
  concurrency: 10,
  isUnreachable: store.isUnreachable,
})
process.send?.({ counts, left: got.length, twice: got.length - new Set(got).size })
await store.close()
process.disconnect()
