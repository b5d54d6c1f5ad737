import { createSecretKey } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { table } from '../src/commands/terminal/table.ts'
import { createProof, letterheadOf } from '../src/domain/proof/proof.ts'
import { fillHtml, fillText, sampleSlots } from '../src/domain/proof/slots.ts'
import { createComposer } from '../src/mail/message/compose.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import { report } from './report.ts'
import { sampleIssue } from './sample-issue.ts'

/** Makes the messages of one bilingual edition for many subscribers: Nodemailer as a user would call it, and Diglot. */
const MESSAGES = 300
const ROUNDS = 5
const { source, engines, renderText } = await sampleIssue()
const edition = await renderEdition(source, 'zh-Hans+en', { engine: engines.mjml, renderText })
const proof = createProof(source.issue.id, letterheadOf(source.newsletter), [edition])
const compose = createComposer(proof, edition.id, { key: createSecretKey(Buffer.alloc(32)) })
const { siteUrl } = source.newsletter

async function withNodemailer(index: number): Promise<Buffer> {
  const slots = { ...sampleSlots(siteUrl, edition.readerName), address: `reader${index}@example.com` }
  const mail = new MailComposer({
    from: { name: edition.senderName, address: proof.letterhead.address },
    to: slots.address,
    subject: edition.subject,
    html: fillHtml(edition.html, slots),
    text: fillText(edition.text, slots),
    date: new Date(0),
  })
  return mail.compile().build()
}

async function withDiglot(index: number): Promise<Buffer> {
  const recipient = { subscriberId: index, address: `reader${index}@example.com`, name: '' }
  return (await compose(recipient, new Date(0))).raw
}

const contenders = [
  { name: 'Nodemailer, html and text per subscriber', make: withNodemailer, cpuMs: 0, bytes: 0 },
  { name: 'Diglot, slots spliced', make: withDiglot, cpuMs: 0, bytes: 0 },
]
for (let round = -1; round < ROUNDS; round += 1) {
  for (const contender of contenders) {
    const before = process.cpuUsage()
    for (let index = 1; index <= MESSAGES; index += 1) contender.bytes = (await contender.make(index)).length
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) contender.cpuMs += (user + system) / 1000
  }
}

const rows = contenders.map(({ name, cpuMs, bytes }) => ({
  name,
  cpuMsEach: cpuMs / (ROUNDS * MESSAGES),
  bytes,
}))
const ratio = (rows[0]?.cpuMsEach ?? 0) / (rows[1]?.cpuMsEach ?? 1)
report('compose', { messages: MESSAGES * ROUNDS, rows, ratio })
for (const line of table(
  ['composing', 'CPU ms each', 'bytes'],
  rows.map((row) => [row.name, row.cpuMsEach.toFixed(3), row.bytes]),
)) {
  process.stdout.write(`${line}\n`)
}
process.stdout.write(`Nodemailer / Diglot ${ratio.toFixed(1)}\n`)
