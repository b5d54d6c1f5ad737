import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { table } from '../src/commands/terminal.ts'
import { openSqliteStore } from '../src/store/sqlite.ts'
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
const SECONDS = 10

const folder = mkdtempSync(join(tmpdir(), 'diglot-bench-'))
try {
  const [proofPath, path] = [join(folder, 'proof.json'), join(folder, 'diglot.db')]
  await writeSampleProof(proofPath)
  await seedDatabase(path, { subscribers: SUBSCRIBERS, issues: ISSUES, active: ACTIVE, now: new Date() })
  const proof = readSampleProof(proofPath)
  const fallback = proof.editions[0]?.id ?? ''
  const store = await openSqliteStore(path)
  await store.ledger.start(proof, { offered: [fallback], fallback }, new Date())
  await store.close()

  const server = fork(script('site/serve.ts'), [folder, proofPath, String(ACTIVE), 'seeded'])
  const [{ url, leavePaths }] = (await once(server, 'message')) as [{ url: string; leavePaths: string[] }]
  // From the end of the list: the send begins at its beginning.
  const requests = leavePaths.slice(-LEAVE_PER_SECOND * SECONDS).map(oneClick)
  const leave = async (some: readonly string[], seconds: number) => {
    const child = fork(script('site/load.ts'))
    const port = Number(new URL(url).port)
    child.send({ port, requests: some, perSecond: LEAVE_PER_SECOND, seconds, connections: 20, status: 200 })
    return ((await once(child, 'message')) as [LoadFigures])[0]
  }
  await leave(leavePaths.slice(0, LEAVE_PER_SECOND).map(oneClick), 1) // warm
  const [leaving, forged, sent] = await Promise.all([
    leave(requests, SECONDS),
    answerOf('forged-bounces/forge.ts', [path, String(MAILS)]) as Promise<{
      messages: number
      times: number[]
    }>,
    answerOf('forged-bounces/send.ts', [path, proof.issueId]) as Promise<{
      counts: Record<string, number>
      left: number
      twice: number
    }>,
  ])
  server.disconnect()
  server.kill()
  const lines = table(
    ['what', 'p50 ms', 'p99 ms', 'worst ms', 'errors'],
    [
      [
        'leave by one click',
        leaving.p50Ms.toFixed(1),
        leaving.p99Ms.toFixed(1),
        leaving.worstMs.toFixed(0),
        leaving.errors,
      ],
      ['a forged mail', median(forged.times).toFixed(1), '', Math.max(...forged.times).toFixed(0), 0],
    ],
  )
  for (const line of lines) process.stdout.write(`${line}\n`)
  process.stdout.write(`the send: ${JSON.stringify(sent)}\n`)
  report('forged-bounces', { leaving, forgedMs: forged.times, sent })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

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
