import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../src/commands/terminal/table.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { hasProgram, startSink } from './delivery/sink.ts'
import type { DeliveryFigures, DeliveryTask } from './delivery/task.ts'
import { writeSampleProof } from './delivery/write-sample-proof.ts'
import { median, report } from './report.ts'

/** The same content over loopback to the same sink, each contender in a process of its own, taking turns. */
const ROUNDS = 3
const CONNECTIONS = 10
const folder = processFolder('bench')
const proofPath = join(folder, 'proof.json')
const dkimKeyPath = join(folder, 'dkim.pem')
await writeSampleProof(proofPath)
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
writeFileSync(dkimKeyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })

interface Contender {
  readonly name: string
  readonly script: string
  readonly messages: number
  readonly isSigned: boolean
  readonly runs: DeliveryFigures[]
}

function contender(
  name: string,
  script: string,
  options: { messages: number; isSigned: boolean },
): Contender {
  return { name, script, ...options, runs: [] }
}

const plainSigned = contender('Nodemailer pool, DKIM', 'plain-nodemailer', { messages: 500, isSigned: true })
const plain = contender('Nodemailer pool', 'plain-nodemailer', { messages: 800, isSigned: false })
const diglotSigned = contender('Diglot, ledger, DKIM', 'with-diglot', { messages: 3_000, isSigned: true })
const diglot = contender('Diglot, ledger', 'with-diglot', { messages: 3_000, isSigned: false })
const source = contender('Postfix smtp-source', 'smtp-source', { messages: 5_000, isSigned: false })
const hasSource = hasProgram('smtp-source')
const contenders = [plainSigned, plain, diglotSigned, diglot, ...(hasSource ? [source] : [])]

const sink = await startSink()
try {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { script, messages, isSigned, runs } of contenders)
      runs.push(run(script, { messages, dkimKeyPath: isSigned ? dkimKeyPath : null }))
} finally {
  await sink.stop()
}

function run(script: string, task: Pick<DeliveryTask, 'messages' | 'dkimKeyPath'>): DeliveryFigures {
  const own = mkdtempSync(join(folder, 'run-'))
  const whole: DeliveryTask = { port: sink.port, connections: CONNECTIONS, folder: own, proofPath, ...task }
  const path = join(import.meta.dirname, 'delivery', `${script}.ts`)
  return JSON.parse(execFileSync(process.execPath, [path, JSON.stringify(whole)], { encoding: 'utf8' }))
}

const rows = contenders.map(({ name, runs }) => ({
  name,
  perSecond: median(runs.map(({ messages, seconds }) => messages / seconds)),
  cpuSecondsPer1000: median(runs.map(({ messages, cpuSeconds }) => (cpuSeconds * 1000) / messages)),
  peakRssMegabytes: Math.max(...runs.map(({ peakRssBytes }) => peakRssBytes)) / 2 ** 20,
}))
const rateOf = ({ name }: Contender) => rows.find((row) => row.name === name)?.perSecond ?? Number.NaN
const ratios = {
  'signed, Diglot / Nodemailer pool': rateOf(diglotSigned) / rateOf(plainSigned),
  'unsigned, Diglot / Nodemailer pool': rateOf(diglot) / rateOf(plain),
  ...(hasSource && { 'unsigned, Diglot / smtp-source': rateOf(diglot) / rateOf(source) }),
}

report('delivery', { sink: sink.name, connections: CONNECTIONS, rounds: ROUNDS, rows, ratios })
for (const line of table(
  ['delivery', 'messages/s', 'CPU s per 1,000', 'peak MB'],
  rows.map((row) => [
    row.name,
    row.perSecond.toFixed(0),
    row.cpuSecondsPer1000.toFixed(2),
    row.peakRssMegabytes === 0 ? '' : row.peakRssMegabytes.toFixed(0),
  ]),
))
  process.stdout.write(`${line}\n`)
for (const [name, ratio] of Object.entries(ratios)) process.stdout.write(`${name} ${ratio.toFixed(2)}\n`)
