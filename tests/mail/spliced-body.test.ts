import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Slot, slotMarks, splitAtSlots } from '../../src/domain/proof/slots.ts'
import { spliceBody } from '../../src/mail/message/spliced-body.ts'

/** RFC 2045 section 6.7, written down again so that it shares nothing with what it checks. */
const decodeQuoted = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

const decode = (encoding: string, body: string) =>
  encoding === 'base64' ? Buffer.from(body, 'base64').toString() : decodeQuoted(body).toString()

const stretch = fc.oneof(
  fc.string({
    unit: fc.constantFrom('人', '工', '，', 'a', '=', '.', ' ', '\r\n', '\t', '👩'),
    maxLength: 200,
  }),
  fc.constantFrom(...Object.values(slotMarks)),
)
const value = fc.string({ unit: fc.constantFrom('读', 'é', 'x', '=', ' ', '&', '.'), maxLength: 120 })

describe('a spliced body', () => {
  it('decodes to the part with its slots filled, in lines of at most 76 columns', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 8 }),
        fc.tuple(value, value, value, value),
        (parts, values) => {
          const valueIn = ({ slot }: Slot) => values[Object.keys(slotMarks).indexOf(slot)] ?? ''
          const content = parts.join('')
          const expected = splitAtSlots(content)
            .map((piece) => (typeof piece === 'string' ? piece : valueIn(piece)))
            .join('')
          const { encoding, lead, fill } = spliceBody(content)
          const body = Buffer.concat([lead, ...fill(valueIn)]).toString('latin1')
          const decoded = decode(encoding, body)
          expect(encoding === 'base64' ? decoded : decoded.replace(/\r\n$/, '')).toBe(expected)
          for (const line of body.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
          expect(body).toMatch(/^(?:[\x20-\x7E\t]*\r\n)*$/)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['Plain English text. '.repeat(20), 'quoted-printable'],
    ['人工智能政策周报。'.repeat(20), 'base64'],
  ])('takes the shorter encoding', (content, encoding) => {
    expect(spliceBody(content).encoding).toBe(encoding)
  })
})
