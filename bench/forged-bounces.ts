import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { table } from '../src/commands/terminal/table.ts'
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { readSampleProof } from './delivery/read-sample-proof.ts'
import { writeSampleProof } from './delivery/write-sample-proof.ts'
import { seedDatabase } from './forged-bounces/seed.ts'
import { median, report } from './report.ts'
import type { LoadFigures } from './site/load.ts'

/** Forged bounces on a long list, while readers leave by one click and a send is running: who waits for whom? */
const SUBSCRIBERS = 200_000
const ISSUES = 12
const MAILS = 100
/** Of them the send goes to so many, and so many leave meanwhile. */
const ACTIVE = 20_000
const LEAVE_PER_SECOND = 50
const SECONDS = 6

const folder = processFolder('bench')
const [proofPath, path] = [join(folder, 'proof.json'), join(folder, 'diglot.db')]
await writeSampleProof(proofPath)
await seedDatabase(path, { subscribers: SUBSCRIBERS, issues: ISSUES, active: ACTIVE, now: new Date() })
const proof = readSampleProof(proofPath)
const fallback = proof.editions[0]?.id ?? ''
const store = await openSqliteStore(path)
await store.sends.start(proof, { offered: [fallback], fallback }, new Date())
await store.close()

const server = fork(script('site/serve.ts'), [folder, proofPath, String(ACTIVE), 'seeded'])
const [{ url, leavePaths }] = (await once(server, 'message')) as [{ url: string; leavePaths: string[] }]
// From the end of the list: the send begins at its beginning.
const paths = leavePaths.toReversed()
const leave = async (seconds = SECONDS) => {
  const child = fork(script('site/load.ts'))
  const requests = paths.splice(0, LEAVE_PER_SECOND * seconds).map(oneClick)
  const port = Number(new URL(url).port)
  child.send({ port, requests, perSecond: LEAVE_PER_SECOND, seconds, connections: 20, status: 200 })
  return ((await once(child, 'message')) as [LoadFigures])[0]
}
const forge = () =>
  answerOf('forged-bounces/forge.ts', [path, String(MAILS)]) as Promise<{
    readonly times: readonly number[]
  }>
await leave(1) // warm
const alone = await leave()
const [beside, forged] = await Promise.all([leave(), forge()])
const [besideSend, forgedBesideSend, sent] = await Promise.all([
  leave(),
  forge(),
  answerOf('forged-bounces/send.ts', [path, proof.issueId]),
])
server.disconnect()
server.kill()
const row = (what: string, { p50Ms, p99Ms, worstMs, errors }: LoadFigures) => [
  what,
  p50Ms.toFixed(1),
  p99Ms.toFixed(1),
  worstMs.toFixed(0),
  errors,
]
const mails = (what: string, { times }: typeof forged) => [
  what,
  median(times).toFixed(1),
  '',
  Math.max(...times).toFixed(0),
  MAILS - times.length,
]
const lines = table(
  ['what', 'p50 ms', 'p99 ms', 'worst ms', 'errors'],
  [
    row('leave by one click', alone),
    row(`the same beside ${MAILS} forged mails`, beside),
    row('the same beside those and a send', besideSend),
    mails('a forged mail', forged),
    mails('a forged mail beside a send', forgedBesideSend),
  ],
)
for (const line of lines) process.stdout.write(`${line}\n`)
process.stdout.write(`the send: ${JSON.stringify(sent)}\n`)
report('forged-bounces', { alone, beside, besideSend, forged, forgedBesideSend, sent })

function script(name: string): string {
  return join(import.meta.dirname, name)
}

async function answerOf(name: string, args: readonly string[]): Promise<unknown> {
  const child = fork(script(name), args)
  return (await once(child, 'message'))[0]
}

function oneClick(path: string): string {
  const body = 'List-Unsubscribe=One-Click'
  return `POST ${path} HTTP/1.1\r\nHost: digest.example.com\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}
