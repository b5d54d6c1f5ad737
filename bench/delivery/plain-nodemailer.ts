import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { fillHtml, fillText, sampleSlots } from '../../src/domain/proof/slots.ts'
import { readSampleProof } from './read-sample-proof.ts'
import { measure, readTask } from './task.ts'

/** A plain script as one would write it: a pool, HTML and text with the links replaced for every recipient. */
const { port, messages, connections, proofPath, dkimKeyPath } = readTask()
const { editions, letterhead } = readSampleProof(proofPath)
const [edition] = editions
if (edition === undefined) throw new Error('The sample proof has no edition.')
const dkim = dkimKeyPath && {
  domainName: letterhead.address.replace(/.*@/, ''),
  keySelector: 'bench',
  privateKey: readFileSync(dkimKeyPath, 'utf8'),
}
const transport = createTransport({
  host: '127.0.0.1',
  port,
  pool: true,
  maxConnections: connections,
  maxMessages: Number.POSITIVE_INFINITY,
  ...(dkim && { dkim }),
})

let next = 0
async function sendInTurn(): Promise<void> {
  while (next < messages) {
    const to = `reader${next++}@example.com`
    const unsubscribeUrl = `${letterhead.siteUrl}/unsubscribe/${to}`
    const slots = { ...sampleSlots(letterhead.siteUrl, ''), address: to, unsubscribeUrl }
    await transport.sendMail({
      from: { name: edition?.senderName ?? '', address: letterhead.address },
      to,
      subject: edition?.subject,
      html: fillHtml(edition?.html ?? '', slots),
      text: fillText(edition?.text ?? '', slots),
      list: { unsubscribe: unsubscribeUrl },
    })
  }
}

await measure(messages, async () => {
  await Promise.all(Array.from({ length: connections * 2 }, sendInTurn))
})
transport.close()
