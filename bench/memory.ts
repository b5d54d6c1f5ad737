import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { table } from '../src/commands/terminal/table.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { writeSampleProof } from './delivery/write-sample-proof.ts'
import { report } from './report.ts'

/** Peak memory of a send to small and large lists, each in a process of its own that does nothing else. */
const SIZES = [10_000, 100_000, 1_000_000]
const folder = processFolder('bench')
const proofPath = join(folder, 'proof.json')
await writeSampleProof(proofPath)

const rows = SIZES.map((subscribers) => {
  const database = join(folder, `${subscribers}.db`)
  run('fill-list', [database, String(subscribers)])
  return { subscribers, ...JSON.parse(run('send-to-nobody', [database, proofPath])) }
})

function run(script: string, args: readonly string[]): string {
  const path = join(import.meta.dirname, 'memory', `${script}.ts`)
  // As `diglot send` runs itself.
  return execFileSync(process.execPath, ['--max-semi-space-size=4', path, ...args], { encoding: 'utf8' })
}

report('memory', { rows })
for (const line of table(
  ['subscribers', 'accepted', 'start s', 'send s', 'peak MB'],
  rows.map((row) => [
    row.subscribers,
    row.accepted,
    row.secondsToStart.toFixed(1),
    row.secondsToSend.toFixed(0),
    (row.peakRssBytes / 2 ** 20).toFixed(0),
  ]),
))
  process.stdout.write(`${line}\n`)
