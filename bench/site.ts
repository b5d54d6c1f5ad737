import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { table } from '../src/commands/terminal/table.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { writeSampleProof } from './delivery/write-sample-proof.ts'
import { report } from './report.ts'
import type { LoadFigures, LoadTask } from './site/load.ts'

/** The readers' site under load on this machine: everybody leaves at once, and everybody reads. */
const LEAVE_PER_SECOND = 1_000
const LEAVE_SECONDS = 20
const READ_PER_SECOND = 5_000
const READ_SECONDS = 5
const READ_ROUNDS = 4
const CONNECTIONS = 100
/** Tokens that nobody has signed, all of them sent within a second, and what readers ask meanwhile. */
const WRONG_TOKENS = 10_000
const WRONG_CONNECTIONS = 1_000
const MEANWHILE_PER_SECOND = 100
const MEANWHILE_SECONDS = 4

interface Served {
  readonly url: string
  readonly leavePaths: readonly string[]
  readonly issuePath: string
}

interface State {
  readonly left: number
  readonly rssBytes: number
  readonly heapBytes: number
  readonly cpuSeconds: number
}

const folder = processFolder('bench')
const proofPath = join(folder, 'proof.json')
await writeSampleProof(proofPath)
const readers = LEAVE_PER_SECOND * LEAVE_SECONDS
const server = fork(join(import.meta.dirname, 'site/serve.ts'), [folder, proofPath, String(readers + 1)], {
  execArgv: ['--expose-gc'],
  env: { ...process.env, NODE_ENV: 'production' },
})
const [served] = (await once(server, 'message')) as [Served]
const port = Number(new URL(served.url).port)

const warmUp = { perSecond: 300, seconds: 2, connections: CONNECTIONS, status: 200 }
const [spare] = served.leavePaths.slice(readers)
await load({ port, requests: [oneClick(spare ?? ''), get(served.issuePath)], ...warmUp })
const before = await stateOf(server)
const leaving = await load({
  port,
  requests: served.leavePaths.slice(0, readers).map(oneClick),
  perSecond: LEAVE_PER_SECOND,
  seconds: LEAVE_SECONDS,
  connections: CONNECTIONS,
  status: 200,
})
const states = [before, await stateOf(server)]
const [wrong, meanwhile] = await Promise.all([
  load({
    port,
    requests: served.leavePaths.slice(0, 100).map((path) => oneClick(`${path.slice(0, -1)}_`)),
    perSecond: WRONG_TOKENS,
    seconds: 1,
    connections: WRONG_CONNECTIONS,
    status: 404,
  }),
  load({
    port,
    requests: [get(served.issuePath)],
    perSecond: MEANWHILE_PER_SECOND,
    seconds: MEANWHILE_SECONDS,
    connections: 10,
    status: 200,
  }),
])
states.push(await stateOf(server))
const reading: LoadFigures[] = []
for (let round = 0; round < READ_ROUNDS; round += 1) {
  const task = {
    perSecond: READ_PER_SECOND,
    seconds: READ_SECONDS,
    connections: CONNECTIONS,
    status: 200,
  }
  reading.push(await load({ port, requests: [get(served.issuePath)], ...task }))
  states.push(await stateOf(server))
}
server.disconnect()
server.kill()
print({ leaving, wrong, meanwhile, reading, states })

function oneClick(path: string): string {
  const body = 'List-Unsubscribe=One-Click'
  return `POST ${path} HTTP/1.1\r\nHost: digest.example.com\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: digest.example.com\r\nUser-Agent: Mozilla/5.0\r\n\r\n`
}

async function load(task: LoadTask): Promise<LoadFigures> {
  const child = fork(join(import.meta.dirname, 'site/load.ts'))
  child.send(task)
  const [figures] = (await once(child, 'message')) as [LoadFigures]
  return figures
}

async function stateOf(server: ChildProcess): Promise<State> {
  server.send('state')
  const [state] = (await once(server, 'message')) as [State]
  return state
}

interface Measured {
  readonly leaving: LoadFigures
  readonly wrong: LoadFigures
  readonly meanwhile: LoadFigures
  readonly reading: readonly LoadFigures[]
  /** Before and after everybody left, after the wrong tokens, and after each round of reading. */
  readonly states: readonly State[]
}

function print({ leaving, wrong, meanwhile, reading, states }: Measured): void {
  const [before, after] = states
  const left = (after?.left ?? 0) - (before?.left ?? 0)
  const cpu = (after?.cpuSeconds ?? 0) - (before?.cpuSeconds ?? 0)
  const row = (name: string, { perSecond, p50Ms, p99Ms, worstMs, errors }: LoadFigures) => [
    name,
    perSecond.toFixed(0),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    worstMs.toFixed(0),
    errors,
  ]
  const lines = [
    ...table(
      ['site', 'a second', 'p50 ms', 'p99 ms', 'worst ms', 'errors'],
      [
        row('leave by one click, durable', leaving),
        row(`${WRONG_TOKENS.toLocaleString('en')} wrong tokens within a second`, wrong),
        row('read an issue meanwhile', meanwhile),
        ...reading.map((figures, index) => row(`read an issue, round ${index + 1}`, figures)),
      ],
    ),
    `${left} of ${LEAVE_PER_SECOND * LEAVE_SECONDS} have left, for ${cpu.toFixed(1)} s of the server's CPU`,
    `heap before and after leaving, after the wrong tokens, and after each round: ${states.map(({ heapBytes }) => `${(heapBytes / 2 ** 20).toFixed(1)} MB`).join(', ')}; resident ${states.map(({ rssBytes }) => `${(rssBytes / 2 ** 20).toFixed(0)} MB`).join(', ')}`,
  ]
  for (const line of lines) process.stdout.write(`${line}\n`)
  report('site', { connections: CONNECTIONS, leaving, left, wrong, meanwhile, reading, states })
}
