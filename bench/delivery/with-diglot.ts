import { createSecretKey } from 'node:crypto'
import { join } from 'node:path'
import { createWait } from '../../src/app/sending/wait.ts'
import { loadDkimKey } from '../../src/mail/dkim/dkim-key.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { createSmtpTransport } from '../../src/mail/smtp/smtp.ts'
import { parseSmtpUrl } from '../../src/mail/smtp/smtp-url.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { benchPeople } from './bench-people.ts'
import { readSampleProof } from './read-sample-proof.ts'
import { measure, readTask } from './task.ts'

/** Diglot as `diglot send` runs it: the ledger on disk, every step durable. */
const { port, messages, connections, folder, proofPath, dkimKeyPath } = readTask()
const proof = readSampleProof(proofPath)
const clock = () => new Date()
const store = await openSqliteStore(join(folder, 'diglot.db'))
await store.subscribers.importAll(benchPeople(0, messages), clock())
const dkim = dkimKeyPath === null ? null : { selector: 'bench', privateKey: await loadDkimKey(dkimKeyPath) }
const transport = createSmtpTransport(parseSmtpUrl(`smtp://127.0.0.1:${port}`))
const [fallback = ''] = proof.editions.map(({ id }) => id)

await measure(messages, async () => {
  await store.sends.start(proof, { offered: [fallback], fallback }, clock())
  const { counts } = await sendIssue({
    issueId: proof.issueId,
    store,
    transport,
    compose: createIssueComposer(proof, { key: createSecretKey(Buffer.alloc(32)), dkim }),
    clock,
    wait: createWait(clock),
    destination: '127.0.0.1',
    concurrency: connections,
  })
  if (counts.accepted !== messages) throw new Error(`Only ${counts.accepted} were accepted.`)
})
await transport.close()
await store.close()
