import { createSecretKey } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../src/domain/newsletter/edition.ts'
import type { Message } from '../../src/domain/ports.ts'
import { createProof, type Letterhead } from '../../src/domain/proof/proof.ts'
import { DiglotError } from '../../src/errors.ts'
import { createComposer, createTestComposer } from '../../src/mail/message/compose.ts'
import { openOutbox } from '../../src/mail/outbox/outbox.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { fieldNames, headerOf } from '../helpers/raw-header.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const date = new Date('2025-07-27T08:00:00Z')
const proof = aSlottedProof()

const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((text) =>
  /\p{Cc}/u.test(text),
)
const characters = [...controls, '\u2028', '\u2029', '\ud800', '\ufeff', '\u202e', '\u00a0']
const attacks = [
  ...characters.map((character) => `x${character}Bcc: e@x.test`),
  ...characters.map((character) => `${character} x`),
  'x\r\nBcc: e@x.test',
  'x\r\n\r\n<b>a body</b>',
  'x\n\n.\n\n',
  'x>\r\nBcc: <e@x.test',
  '"\r\nBcc: e@x.test\r\nX: "',
  'x"@x.test, e@x.test',
  '=?utf-8?Q?x=0D=0ABcc=3A_e@x.test?=',
  '=?utf-8?B?DQpCY2M6IGVAeC50ZXN0?=',
  'x\\',
  '(x',
  ',;:<>@[]',
]

interface Hostile {
  readonly name?: string
  readonly address?: string
  readonly issueId?: string
  readonly edition?: Partial<Edition>
  readonly letterhead?: Partial<Letterhead>
}

/** What a delivery would be, or null where it is refused. */
async function delivery({
  name = 'Ada',
  address = 'ada@example.org',
  ...hostile
}: Hostile): Promise<Message | null> {
  const editions = proof.editions.map((edition) => ({ ...edition, ...hostile.edition }))
  const letterhead = { ...proof.letterhead, ...hostile.letterhead }
  return unlessRefused(async () => {
    const changed = createProof(hostile.issueId ?? proof.issueId, letterhead, editions)
    const compose = createComposer(changed, editions[0]?.id ?? '', { key })
    return compose({ subscriberId: 17, name, address }, date)
  })
}

/** Nothing but a refusal counts: an error in sentences, or a guard of ours against what content cannot hold. */
async function unlessRefused(compose: () => Promise<Message>): Promise<Message | null> {
  try {
    return await compose()
  } catch (error) {
    if (error instanceof DiglotError || error instanceof RangeError) return null
    throw error
  }
}

const harmless = fieldNames((await delivery({}))?.raw ?? Buffer.alloc(0))

function expectOneHeader({ raw, envelope }: Message, fields = harmless): void {
  expect(fieldNames(raw)).toEqual(fields)
  expect(headerOf(raw)).toMatch(/^[ -~]+(?:\r\n[ -~]+)*$/)
  expect(raw.toString('latin1')).toMatch(/^(?:[^\r\n\0]*\r\n)+$/)
  expect(`${envelope.from} ${envelope.to}`).toMatch(/^[!-~]+@[a-z0-9.-]+ [!-~]+@[a-z0-9.-]+$/)
}

describe('nobody gets another header or line into a delivery', () => {
  it.each<[string, (attack: string) => Hostile]>([
    ['a subscriber’s name', (name) => ({ name })],
    ['a subscriber’s address', (attack) => ({ address: `${attack}@example.org` })],
    ['the domain of an address', (attack) => ({ address: `ada@example.org${attack}` })],
    ['a subject, which may be a headline', (subject) => ({ edition: { subject } })],
    ['a preheader', (preheader) => ({ edition: { preheader } })],
    ['the name of sender and newsletter', (senderName) => ({ edition: { senderName } })],
    ['what a reader without a name is called', (readerName) => ({ name: '', edition: { readerName } })],
    ['a headline in the text', (text) => ({ edition: { text, html: text } })],
    ['the id of an edition', (id) => ({ edition: { id } })],
    ['the id of an issue', (issueId) => ({ issueId })],
    ['the sender’s address', (attack) => ({ letterhead: { address: `digest${attack}@example.com` } })],
    ['the address for answers', (attack) => ({ letterhead: { replyTo: `${attack}@example.com` } })],
    ['the domain of bounces', (attack) => ({ letterhead: { bounceDomain: `example.com${attack}` } })],
    ['the id of the list', (attack) => ({ letterhead: { listId: `weekly${attack}.example.com` } })],
    ['the address of the site', (attack) => ({ letterhead: { siteUrl: `https://example.com/${attack}` } })],
  ])('by %s', async (_name, hostile) => {
    for (const attack of attacks) {
      const message = await delivery(hostile(attack))
      if (message !== null) expectOneHeader(message)
    }
  })

  it('though names and subjects are never refused', async () => {
    for (const attack of attacks) {
      const message = await delivery({ name: attack, edition: { subject: attack, senderName: attack } })
      expect(message).not.toBeNull()
      if (message === null) continue
      const { to, bcc } = await simpleParser(message.raw)
      expect([to, bcc]).toMatchObject([{ value: [{ address: 'ada@example.org' }] }, undefined])
    }
  })
})

it('nobody gets another header into a test mail, by an editor’s address or the mark of the subject', async () => {
  const composed = (address: string, prefix: string) =>
    unlessRefused(() => createTestComposer(proof, { key, subjectPrefix: () => prefix })('en', address, date))
  const fields = fieldNames((await composed('editor@example.com', '[Test]'))?.raw ?? Buffer.alloc(0))
  for (const attack of attacks)
    for (const message of [
      await composed(`${attack}@example.com`, '[Test]'),
      await composed('editor@example.com', attack),
    ])
      if (message !== null) expectOneHeader(message, fields)
})

it('nobody gets another header into a file of the outbox', async () => {
  const folder = await tempFolder()
  const outbox = await openOutbox(folder, () => date)
  for (const attack of attacks) {
    const message = await delivery({
      name: attack,
      edition: { subject: attack, senderName: attack, text: attack },
    })
    if (message !== null) await outbox.deliver(message)
  }
  const names = await readdir(join(folder, 'new'))
  expect(names).toHaveLength(attacks.length)
  for (const name of names) {
    const file = await readFile(join(folder, 'new', name))
    expect(fieldNames(file)).toEqual(['Return-Path', 'Delivered-To', ...harmless])
    expect(file.toString('latin1')).not.toMatch(/[\r\0]/)
  }
})
