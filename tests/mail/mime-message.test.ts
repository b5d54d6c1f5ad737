import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { buildHeader } from '../../src/mail/message/header.ts'
import { createMimeTemplate, joinMessage, withCrlf } from '../../src/mail/message/mime-message.ts'

const content = { text: `第一行\nDear ${slotMarks.name},`, html: `<p title="${slotMarks.name}">人工智能</p>` }
const values = {
  name: 'A & B\n',
  address: 'a@example.com',
  unsubscribeUrl: 'https://example.com/u',
  preferencesUrl: 'https://example.com/p',
}
const required = [
  ['Date', 'Thu, 01 Jan 1970 00:00:00 +0000'],
  ['Message-ID', '<1@x.test>'],
] as const

describe('createMimeTemplate', () => {
  it('takes its boundary from the seed', () => {
    const boundary = (seed: string) => createMimeTemplate(content, seed).boundary
    expect(boundary('a')).toBe(boundary('a'))
    expect(boundary('a')).not.toBe(boundary('b'))
  })

  it('is read back as it was written', async () => {
    const template = createMimeTemplate(content, 'a')
    const mail = await simpleParser(
      joinMessage(buildHeader(required, template.boundary), template.fill(values)),
    )
    expect([mail.text, mail.html]).toEqual(['第一行\nDear A & B ,', '<p title="A &#38; B\n">人工智能</p>'])
  })

  it('has no line that SMTP would change, and is its own relaxed form, whatever it holds', () => {
    const unit = fc.constantFrom('.', ' ', '\t', '\n', '\r\n', '=', 'a', '文', slotMarks.name)
    const part = fc.string({ unit, maxLength: 300 })
    const name = fc.string({ unit: fc.constantFrom('.', ' ', '\t', '=', 'a', '文'), maxLength: 100 })
    fc.assert(
      fc.property(part, part, name, (text, html, filled) => {
        const { pieces, hash } = createMimeTemplate({ text, html }, 'a').fill({ ...values, name: filled })
        const body = Buffer.concat(pieces).toString('latin1')
        expect(body).toMatch(/^(?:(?!\.)[\x20-\x7E]{0,76}\r\n)+$/)
        expect(relaxedBody(body)).toBe(body)
        expect(hash()).toBe(createHash('sha256').update(body).digest('base64'))
      }),
      { numRuns: 500 },
    )
  })
})

/** RFC 6376 section 3.4.4, written down again so that it shares nothing with what it checks. */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+$/, '').replace(/[ \t]+/g, ' '))
  return `${lines.join('\r\n').replace(/(?:\r\n)+$/, '')}\r\n`
}

describe('withCrlf', () => {
  it('ends every line as mail does', () => {
    expect(withCrlf('a\nb\r\nc\rd\r\n\n')).toBe('a\r\nb\r\nc\r\nd\r\n\r\n')
  })
})
