import { createSecretKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'
import { type BounceVerdict, bounceKinds } from '../../src/domain/sending/bounce.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { createNoticeComposer } from '../../src/mail/message/compose-notice.ts'
import { bounceSender, messageIdOf, readerLinks } from '../../src/mail/message/links.ts'
import { expectedBounces } from '../fixtures/bounces/expected.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'
import { aProof } from '../helpers/a-proof.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const folder = join(import.meta.dirname, '..', 'fixtures', 'bounces')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -'.eml'.length))
  .sort()
const read = (name: string) => readFileSync(join(folder, `${name}.eml`))

describe('the messages of tests/fixtures/bounces', () => {
  it('are all in the table', () => {
    expect(files.length).toBeGreaterThanOrEqual(60)
    expect([...new Set(expectedBounces.map(([file]) => file))]).toEqual(files)
  })

  it.each(['postfix', 'exim', 'exchange', 'gmail', 'qq', '163', 'yahoo', 'ses'])(
    'show how %s writes, by at least three of them',
    (system) => {
      expect(files.filter((file) => file.split('-').includes(system)).length).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(files)('%s', async (file) => {
    const verdicts = await parseBounce(read(file), { key })
    expect(verdicts.map(({ delivery }) => delivery?.issueId ?? '2025-w30')).toEqual(
      verdicts.map(() => '2025-w30'),
    )
    const rows = verdicts.map(({ kind, proof, delivery, address, status, reason }) => [
      file,
      kind,
      proof,
      delivery?.subscriberId ?? null,
      address,
      status,
      reason,
    ])
    expect(rows).toEqual(expectedBounces.filter(([name]) => name === file))
  })

  it.each(files)('%s says the same to a server that writes CRLF', async (file) => {
    const crlf = Buffer.from(read(file).toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
    expect(await parseBounce(crlf, { key })).toEqual(await parseBounce(read(file), { key }))
  })
})

describe('parseBounce', () => {
  it('knows the addresses, links and Message-IDs of our own mails', async () => {
    const name = { issueId: '2025-w31', subscriberId: 4_711 }
    const { letterhead } = aProof()
    const { unsubscribeMailto } = readerLinks(key, { ...name, address: 'reader@example.com' }, letterhead)
    const subject = new URL(unsubscribeMailto).searchParams.get('subject')
    const [left] = await parseBounce(Buffer.from(`Subject: ${subject}\n\n`), { key })
    expect(left).toMatchObject({ kind: 'unsubscribe', delivery: name })

    const to = bounceSender(key, name, letterhead.bounceDomain)
    const id = messageIdOf(key, name, 'example.com')
    const text = `From: MAILER-DAEMON\nTo: ${to}\n\n<a@example.net>:\n550 5.1.1 gone\n\n--- Below this line is a copy\n\nMessage-ID: ${id}\n`
    expect(await parseBounce(Buffer.from(text), { key })).toEqual([
      {
        kind: 'hard',
        proof: 'token',
        isFormal: false,
        address: 'a@example.net',
        delivery: name,
        messageId: id,
        status: '5.1.1',
        reason: '550 5.1.1 gone',
      },
    ])
  })

  it('takes the word of the bounce address before that of a quoted one', async () => {
    const { letterhead } = aProof()
    const [first, second] = [1, 2].map((subscriberId) =>
      bounceSender(key, { issueId: '2025-w30', subscriberId }, letterhead.bounceDomain),
    )
    const text = `Return-Path: <${second}>\nFrom: MAILER-DAEMON\nDelivered-To: ${first}\nTo: ${second}\n\n550 no such user\n`
    expect(await parseBounce(Buffer.from(text), { key })).toMatchObject([{ delivery: { subscriberId: 1 } }])
  })

  it('says the Message-ID of the returned message where there is no token', async () => {
    // As an earlier version made it: such mails are still in people's boxes.
    const messageId = '<696167449c6a507d9411d387b73d1d3b@example.com>'
    expect(await parseBounce(read('message-id-only'), { key })).toMatchObject([{ proof: 'none', messageId }])
  })

  it('makes nothing of our own mails that come back to us as they are, so that no mail is about itself', async () => {
    const proof = await aGoldenProof('2025-w30')
    const reader = { address: 'reader@example.com', name: 'A', editionId: 'en' }
    const delivery = { issueId: '2025-w30', subscriberId: 4_711, ...reader }
    const { raw, envelope } = await createIssueComposer(proof, { key })(delivery, new Date(0))
    const notice = createNoticeComposer({ letterhead: proof.letterhead, key, dkim: null })
    const asked = {
      senderName: 'a',
      subject: 'Please confirm',
      text: 'Subject: unsubscribe',
      html: '<p>a</p>',
      subscriberId: null,
    }
    const { raw: asking } = await notice({ ...asked, to: envelope.from }, new Date(0))
    for (const mail of [raw, asking])
      for (const to of [envelope.from, 'editor@example.com'])
        expect(
          await parseBounce(Buffer.concat([Buffer.from(`Delivered-To: ${to}\r\n`), mail]), { key }),
        ).toMatchObject([{ kind: 'auto-reply', isFormal: false }])
  })

  it('is not impressed by another key’s tokens', async () => {
    const other = createSecretKey(Buffer.alloc(32, 8))
    expect(await parseBounce(read('postfix-unknown-user'), { key: other })).toMatchObject([
      { proof: 'forged', delivery: null },
    ])
  })

  it.each([
    ['a header without end', `X-Long: ${'a'.repeat(3_000_000)}\n\n`],
    ['10,000 parts', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_000)}`],
    [
      '10,000 parts in each other',
      Array.from(
        { length: 10_000 },
        (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
      ).join(''),
    ],
    ['10,000 messages in each other', 'Content-Type: message/rfc822\n\n'.repeat(10_000)],
    ['500,000 newlines', `From: MAILER-DAEMON\n\n${'\n'.repeat(500_000)}`],
    ['500,000 lines of a space', `From: MAILER-DAEMON\n\n${' \n'.repeat(500_000)}`],
    ['100,000 header lines', `${'X-Long: a\n'.repeat(100_000)}\nhello\n`],
    ['100,000 dashes', `From: MAILER-DAEMON\n\n${'-'.repeat(100_000)}`],
    [
      '20 MB of base64',
      `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(270_000)}`,
    ],
    [
      '100,000 fields of a report',
      `Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n${'X-A: b\n'.repeat(100_000)}`,
    ],
    ['a notice of 100,000 braces', `From: MAILER-DAEMON\n\n{"Message"${'}\n'.repeat(100_000)}`],
    ['100 MB', `From: MAILER-DAEMON\n\n${'550 5.1.1 no such user\n'.repeat(4_500_000)}`],
    ['a subject of 200 KB', `Subject: unsubscribe ${' '.repeat(100_000)}${'a'.repeat(100_000)}\n\n`],
    ['a thousand tokens', `From: MAILER-DAEMON\n\n${'bounce+2025-w30.1.0000000000000000@x\n'.repeat(1_000)}`],
    ['100,000 addresses', `From: MAILER-DAEMON\n\n${'<reader@example.net>:\n'.repeat(100_000)}`],
    ['10,000 recipients', `Content-Type: message/delivery-status\n\n${'Action: failed\n\n'.repeat(10_000)}`],
    ['one line of 3 MB', `From: MAILER-DAEMON\n\n${'550 '.repeat(750_000)}`],
    ['HTML without end', `Content-Type: text/html\nFrom: MAILER-DAEMON\n\n${'<div '.repeat(400_000)}`],
    ['HTML that is deep', `Content-Type: text/html\nFrom: MAILER-DAEMON\n\n${'<div>'.repeat(40_000)}`],
    ['folded lines', `Content-Type: message/delivery-status\n\nStatus: 5.1.1\n${' x\n'.repeat(30_000)}`],
  ])('reads %s', async (_what, text) => {
    const verdicts = await parseBounce(Buffer.from(text), { key })
    expect(verdicts.length).toBeGreaterThan(0)
    expect(verdicts.every(({ proof }) => proof === 'none')).toBe(true)
  })
})

/** One change of the bytes of a message, as a broken server, a bad line or an attacker would make it. */
const change = fc.oneof(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), insert: fc.uint8Array({ maxLength: 8 }) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(400) }),
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), repeat: fc.integer({ min: 2, max: 40 }) }),
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(
      '\r\n\r\n',
      '\n--',
      '; boundary="',
      '=?gb18030?B?',
      '<',
      'Status: ',
      '\0',
      '@',
      '550 ',
    ),
  }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(raw: Buffer, given: Change): Buffer {
  const at = Math.floor(given.at * raw.length)
  const [before, after] = [raw.subarray(0, at), raw.subarray(at)]
  if ('insert' in given) return Buffer.concat([before, given.insert, after.subarray(given.insert.length)])
  if ('cut' in given) return Buffer.concat([before, after.subarray(given.cut)])
  if ('text' in given) return Buffer.concat([before, Buffer.from(given.text), after])
  const piece = after.subarray(0, 60)
  return Buffer.concat([before, ...Array.from({ length: given.repeat }, () => piece), after])
}

/** Not `expect`, which would take longer than the parser. */
function isSane({ kind, proof, delivery, reason }: BounceVerdict, original: Buffer | undefined): boolean {
  const isNamed = delivery !== null
  return (
    bounceKinds.includes(kind) &&
    isNamed === (proof === 'token') &&
    (!isNamed || original?.includes(`2025-w30.${delivery.subscriberId}.`) === true) &&
    !/[@\n]/.test(reason)
  )
}

it('never throws on 2,000 messages that were tampered with, and invents no subscriber', async () => {
  const original = new Map(files.map((file) => [file, read(file)]))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (file, changes) => {
        const raw = changes.reduce(changed, original.get(file) ?? Buffer.alloc(0))
        const verdicts = await parseBounce(raw, { key })
        return verdicts.length > 0 && verdicts.every((verdict) => isSane(verdict, original.get(file)))
      },
    ),
    { numRuns: 500 },
  )
  // `npm run fuzz` goes on for as long as it is let.
})
