import { execFileSync } from 'node:child_process'
import { createSecretKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { readSampleProof } from './read-sample-proof.ts'
import { type DeliveryFigures, readTask } from './task.ts'

/** Postfix's `smtp-source`, which sends one ready-made message over and over, over connections that it keeps. */
const { port, messages, connections, folder, proofPath } = readTask()
const proof = readSampleProof(proofPath)
const compose = createIssueComposer(proof, { key: createSecretKey(Buffer.alloc(32)) })
const [edition] = proof.editions
const message = await compose(
  {
    subscriberId: 1,
    address: 'reader1@example.com',
    name: '',
    editionId: edition?.id ?? '',
  },
  new Date(0),
)
const path = join(folder, 'message.eml')
writeFileSync(path, message.raw)
const command = `smtp-source -d -s ${connections} -m ${messages} -F '${path}' 127.0.0.1:${port}; times`
const before = process.hrtime.bigint()
const printed = execFileSync('sh', ['-c', command], { encoding: 'utf8' })
const seconds = Number(process.hrtime.bigint() - before) / 1e9

/** The second line of `times` is that of the children: user and system, as 0m1.234s. */
const [, children = ''] = printed.trim().split('\n')
const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
  .map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
  .reduce((sum, part) => sum + part, 0)
const figures: DeliveryFigures = { messages, seconds, cpuSeconds, peakRssBytes: 0 }
process.stdout.write(JSON.stringify(figures))
