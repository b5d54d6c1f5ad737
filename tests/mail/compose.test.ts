import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/domain/ports.ts'
import { createProof } from '../../src/domain/proof/proof.ts'
import { fieldMarks } from '../../src/domain/proof/slots.ts'
import { createComposer, createIssueComposer, createTestComposer } from '../../src/mail/message/compose.ts'
import { bounceSender, messageIdOf, readerLinks } from '../../src/mail/message/links.ts'
import { aSlottedProof } from '../helpers/a-slotted-proof.ts'
import { fieldNames, headerOf } from '../helpers/raw-header.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const date = new Date('2025-07-27T08:00:00Z')
const proof = aSlottedProof()
const ada = { subscriberId: 17, name: 'Ada', address: 'ada@example.org' }
const delivery = { issueId: '2025-w30', subscriberId: 17 }
const links = readerLinks(key, { ...delivery, address: ada.address }, proof.letterhead)

describe('createComposer', () => {
  const compose = createComposer(proof, 'en', { key })

  it('keeps the Message-ID of an earlier attempt, also of an earlier version', async () => {
    const messageId = `<${'ab'.repeat(16)}@example.com>`
    const message = await compose({ ...ada, messageId }, date)
    expect(message.messageId).toBe(messageId)
    expect(headerOf(message.raw)).toContain(`Message-ID: ${messageId}\r\n`)
  })

  it('writes the header of a delivery', async () => {
    const { raw } = await compose(ada, date)
    const seed = /boundary="(.*)"/.exec(raw.toString())?.[1]
    expect(headerOf(raw)).toBe(
      [
        'Date: Sun, 27 Jul 2025 08:00:00 +0000',
        `Message-ID: ${messageIdOf(key, delivery, 'example.com')}`,
        'From: Diglot Digest <digest@example.com>',
        'To: Ada <ada@example.org>',
        'Subject: =?UTF-8?B?QUkg5pS/562W5ZGo5oqlIMK3IEFJIFBvbGljeSBXZWVrbHk=?=',
        'Reply-To: editors@example.com',
        'List-Id: "Diglot Digest" <digest.example.com>',
        `List-Unsubscribe: <${links.unsubscribeUrl}>,`,
        ` <${links.unsubscribeMailto}>`,
        'List-Archive: <https://digest.example.com/archive>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'Feedback-ID: 2025-w30:en:digest.example.com:diglot',
        'Auto-Submitted: auto-generated',
        'Precedence: bulk',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative;',
        ` boundary="${seed}"`,
      ].join('\r\n'),
    )
  })

  it('names the delivery in the envelope', async () => {
    expect((await compose(ada, date)).envelope).toEqual({
      from: bounceSender(key, delivery, 'bounces.example.com'),
      to: 'ada@example.org',
    })
  })

  it('fills every slot in both parts, text first', async () => {
    const { raw } = await compose({ ...ada, name: 'A<b>&"c' }, date)
    const mail = await simpleParser(raw)
    expect(mail.text).toBe(
      `Dear A<b>&"c (ada@example.org), en:\n.全球人工智能治理行动计划发布。\n\n${links.unsubscribeUrl}\n${links.preferencesUrl}\n`,
    )
    expect(mail.html).toBe(
      `<p lang="en">Dear A&#60;b&#62;&#38;&#34;c (ada@example.org), en: 全球人工智能治理行动计划发布。</p>\n<a href="${links.unsubscribeUrl}">退订</a> <a href="${links.preferencesUrl}">Preferences</a>\n`,
    )
    const types = [...raw.toString().matchAll(/^Content-Type: (.*)\r$/gm)].map(([, type]) => type)
    expect(types.slice(1)).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8'])
  })

  it('calls a reader without a name by what the edition calls one', async () => {
    const mail = await simpleParser((await compose({ ...ada, name: ' ' }, date)).raw)
    expect(mail.text).toContain('Dear reader (')
    expect(mail.headers.get('to')).toMatchObject({ text: 'ada@example.org' })
  })

  it('says what is known of a reader, on one line and escaped, and what the edition says of others', async () => {
    const { company } = fieldMarks(['company'])
    const [edition] = proof.editions
    if (edition === undefined) throw new Error('The proof has no edition.')
    const text = `At ${company}.`
    const html = `<p>At ${company}.</p>`
    const own = createProof(proof.issueId, proof.letterhead, [
      { ...edition, id: 'en', text, html, fields: { company: 'your company' } },
    ])
    const composeOwn = createComposer(own, 'en', { key })
    const said = async (fields: Readonly<Record<string, string>>) => {
      const mail = await simpleParser((await composeOwn({ ...ada, fields }, date)).raw)
      return [mail.text?.trim(), String(mail.html).trim()]
    }
    expect(await said({ company: '<b>A</b>\r\n.\r\nB' })).toEqual([
      'At <b>A</b> . B.',
      '<p>At &#60;b&#62;A&#60;/b&#62; . B.</p>',
    ])
    expect(await said({ other: 'x' })).toEqual(['At your company.', '<p>At your company.</p>'])
    expect(await said({ company: '\u202e' })).toEqual(['At your company.', '<p>At your company.</p>'])
  })

  it('gives the same bytes for the same recipient and date', async () => {
    const again = createComposer(aSlottedProof(), 'en', { key })
    expect(await again(ada, date)).toEqual(await compose(ada, date))
  })

  it('keeps a non-ASCII local part in UTF-8', async () => {
    const message = await compose({ ...ada, name: '', address: '用户@例え.jp' }, date)
    expect(message.envelope.to).toBe('用户@xn--r8jz45g.jp')
    expect(headerOf(message.raw)).toContain('\r\nTo: 用户@xn--r8jz45g.jp\r\n')
  })

  it.each(['a@b.test>\r\nBcc: <e@x.test', 'a@b.test\r\n', 'a@b', 'a@b.test, e@x.test', '"a b"@x.test', ''])(
    'refuses the address %j',
    async (address) => {
      const parsed = compose({ ...ada, address }, date).then(({ envelope }) => envelope.to)
      if (address.trim() === 'a@b.test') expect(await parsed).toBe('a@b.test')
      else await expect(parsed).rejects.toMatchObject({ code: 'LIST_INVALID', where: 'subscriber 17' })
    },
  )

  it.each([
    { siteUrl: 'https://x.test>\r\nBcc: e@x.test' },
    { siteUrl: 'https://x.test/' },
    { siteUrl: 'javascript:alert(1)' },
    { listId: 'a>\r\nX: y' },
    { listId: 'a b' },
    { replyTo: 'a@b.test>\r\nBcc: <e@x.test' },
    { address: '用户@example.com' },
    { bounceDomain: 'x.test\r\nRCPT TO:<e@x.test>' },
  ])('refuses the letterhead %j', (letterhead) => {
    expect(() => createComposer(aSlottedProof({ letterhead }), 'en', { key })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    )
  })

  it('refuses an edition that the proof lacks', () => {
    expect(() => createComposer(proof, 'fr', { key })).toThrow('The proof of 2025-w30 has no edition fr.')
  })

  it('lets no name and no subject into another header or line, and keeps every line short', async () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '\r',
        '\n',
        '\0',
        '\r\nBcc: e@x.test',
        '"',
        '<',
        '>',
        ',',
        '中',
        '=?',
        '?=',
        ' ',
        'x',
        '👨‍👩‍👧',
        '\u2028',
      ),
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (name, subject) => {
        const composer = createComposer(withSubject(subject), 'en', { key })
        const { raw } = await composer({ ...ada, name }, date)
        expectWellFormed(raw)
        expect(fieldNames(raw)).toEqual(fieldNames((await compose(ada, date)).raw))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the transfer encoding', () => {
  it.each([
    ['mostly English', 'English words. '.repeat(200), 'quoted-printable'],
    ['mostly Chinese', '人工智能治理'.repeat(200), 'base64'],
    ['one line of 5,000 letters', 'x'.repeat(5000), 'quoted-printable'],
  ])('is the shorter one for %s, and lines keep to 76 columns', async (_name, text, encoding) => {
    const editions = proof.editions.map((edition) => ({ ...edition, text, html: text }))
    const compose = createComposer(createProof('2025-w30', proof.letterhead, editions), 'en', { key })
    const { raw } = await compose(ada, date)
    const encodings = [...raw.toString().matchAll(/^Content-Transfer-Encoding: (.*)\r$/gm)].map(
      ([, name]) => name,
    )
    expect(encodings).toEqual([encoding, encoding])
    expectWellFormed(raw)
    expect((await simpleParser(raw)).text?.trim()).toBe(text.trim())
  })
})

describe('createIssueComposer', () => {
  it('gives each delivery its edition', async () => {
    const compose = createIssueComposer(proof, { key })
    const claimed = { ...ada, id: 1, issueId: '2025-w30', attempts: 0 }
    const texts = await Promise.all(
      ['en', 'zh-Hans+en', 'en'].map(async (editionId) => {
        const { raw } = await compose({ ...claimed, editionId }, date)
        return (await simpleParser(raw)).text?.split('\n')[0]
      }),
    )
    expect(texts.map((text) => text?.split(' ').at(-1))).toEqual(['en:', 'zh-Hans+en:', 'en:'])
  })
})

describe('createTestComposer', () => {
  const compose = createTestComposer(proof, { key, subjectPrefix: ({ id }) => `[Test ${id}]` })

  it('marks a test mail, and points its links at nobody', async () => {
    const message = await compose('en', 'editor@example.com', date)
    const mail = await simpleParser(message.raw)
    expect(mail.subject).toBe('[Test en] AI 政策周报 · AI Policy Weekly')
    expect(mail.headers.get('x-diglot-test')).toBe('yes')
    expect(mail.headers.has('list-unsubscribe-post')).toBe(false)
    expect(headerOf(message.raw)).toContain(
      'List-Unsubscribe: <https://digest.example.com/unsubscribe/sample>,\r\n',
    )
    expect(mail.text).toContain('https://digest.example.com/preferences/sample')
    expect(mail.text).toContain('Dear reader (editor@example.com), en:')
    expect(message.envelope).toEqual({ from: 'digest@example.com', to: 'editor@example.com' })
  })

  it('gives every test mail an id of its own', async () => {
    const ids = await Promise.all([
      compose('en', 'editor@example.com', date),
      compose('en', 'other@example.com', date),
      compose('zh-Hans+en', 'editor@example.com', date),
      compose('en', 'editor@example.com', new Date('2025-07-27T09:00:00Z')),
    ])
    expect(new Set(ids.map(({ messageId }) => messageId)).size).toBe(4)
  })

  it('has the bodies of a delivery, but for the slots', async () => {
    const [test, real] = [
      await compose('en', 'ada@example.org', date),
      await createComposer(proof, 'en', { key })({ ...ada, name: '' }, date),
    ]
    const withoutLinks = async ({ raw }: Message) =>
      String((await simpleParser(raw)).html).replaceAll(/(unsubscribe|preferences)\/[^"]+/g, '$1/')
    expect(await withoutLinks(test)).toBe(await withoutLinks(real))
  })
})

function withSubject(subject: string) {
  return createProof(
    '2025-w30',
    proof.letterhead,
    proof.editions.map((edition) => ({ ...edition, subject, senderName: subject })),
  )
}

function expectWellFormed(raw: Buffer): void {
  const lines = raw.toString('latin1').split('\r\n')
  expect(lines.filter((line) => /[\r\n\0]/.test(line))).toEqual([])
  expect(lines.filter((line) => line.length > 998)).toEqual([])
  const body = lines.slice(lines.indexOf('') + 1)
  expect(body.filter((line) => line.length > 76)).toEqual([])
}
