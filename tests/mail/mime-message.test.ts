import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { slotMarks } from '../../src/domain/slots.ts'
import { buildMimeMessage, createMimeTemplate, withCrlf } from '../../src/mail/mime-message.ts'

const content = { text: `第一行\nDear ${slotMarks.name},`, html: `<p title="${slotMarks.name}">人工智能</p>` }
const values = {
  name: 'A & B\n',
  address: 'a@example.com',
  unsubscribeUrl: 'https://example.com/u',
  preferencesUrl: 'https://example.com/p',
}
const required = [
  ['Date', new Date(0)],
  ['Message-ID', '<1@x.test>'],
] as const

describe('buildMimeMessage', () => {
  it.each([
    ['a line of its own', 'x\r\nBcc: e@x.test'],
    ['a bare line feed', 'x\ny'],
    ['a bare carriage return', 'x\ry'],
    ['a NUL', 'x\0y'],
    ['a new field after a folded line', 'x,\r\n y\r\nBcc: e@x.test'],
    ['a NUL in a folded line', 'x,\r\n y\0'],
    ['a line of 999 octets', 'x'.repeat(1000)],
  ])('refuses a header value with %s', (_name, value) => {
    expect(() => buildMimeMessage([['Subject', value]], createMimeTemplate(content, 'seed'), values)).toThrow(
      'The header Subject has a line that no mail may have.',
    )
  })

  it('takes its boundary from the seed', () => {
    const build = (seed: string) =>
      buildMimeMessage(required, createMimeTemplate(content, seed), values).toString()
    expect(build('a')).toBe(build('a'))
    expect(build('a')).not.toBe(build('b'))
  })

  it('is read back as it was written', async () => {
    const mail = await simpleParser(buildMimeMessage(required, createMimeTemplate(content, 'a'), values))
    expect([mail.text, mail.html]).toEqual(['第一行\nDear A & B ,', '<p title="A &#38; B\n">人工智能</p>'])
  })
})

describe('withCrlf', () => {
  it('ends every line as mail does', () => {
    expect(withCrlf('a\nb\r\nc\rd\r\n\n')).toBe('a\r\nb\r\nc\r\nd\r\n\r\n')
  })
})
