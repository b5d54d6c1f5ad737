import { createSecretKey } from 'node:crypto'
import { createWait } from '../../src/app/sending/wait.ts'
import type { Transport } from '../../src/domain/ports.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { readSampleProof } from '../delivery/read-sample-proof.ts'

/** Sends to everybody on the list: starts, composes and records as `diglot send` does, with nothing at the other end. */
const [path = '', proofPath = ''] = process.argv.slice(2)
const clock = () => new Date()
const proof = readSampleProof(proofPath)
const store = await openSqliteStore(path)
const [fallback = ''] = proof.editions.map(({ id }) => id)
const transport: Transport = {
  deliver: async () => ({ state: 'accepted', reply: '250 2.0.0 taken' }),
  close: async () => {},
}

const before = process.hrtime.bigint()
await store.sends.start(proof, { offered: [fallback], fallback }, clock())
const started = process.hrtime.bigint()
const { counts } = await sendIssue({
  issueId: proof.issueId,
  store,
  transport,
  compose: createIssueComposer(proof, { key: createSecretKey(Buffer.alloc(32)) }),
  clock,
  wait: createWait(clock),
  destination: 'nobody',
  concurrency: 10,
})
const ended = process.hrtime.bigint()
await store.close()

process.stdout.write(
  JSON.stringify({
    accepted: counts.accepted,
    secondsToStart: Number(started - before) / 1e9,
    secondsToSend: Number(ended - started) / 1e9,
    peakRssBytes: process.resourceUsage().maxRSS * 1024,
  }),
)
