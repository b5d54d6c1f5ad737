import { expect, it } from 'vitest'
import { readMail } from '../../src/bounce/read-mail.ts'

it.each([
  ['newlines', '\n'],
  ['lines of a space', ' \n'],
  ['lines of dashes', '-\n'],
])('reads no more of twice as many %s', async (_what, line) => {
  const lengths = await Promise.all(
    [100_000, 200_000].map(async (lines) => {
      const mail = await readMail(Buffer.from(`Subject: a\n\nb\n${line.repeat(lines)}c`))
      return (mail?.text ?? '').length
    }),
  )
  expect(lengths[0]).toBe(lengths[1])
  expect(lengths[0]).toBeLessThanOrEqual(20_000)
})

it('reads the parts of a multipart by the boundary that stands in it, where that of the header does not', async () => {
  const mail = await readMail(
    Buffer.from(
      'Subject: a\nContent-Type: multipart/report; boundary="x"\n\n--y=1\nContent-Type: text/plain\n\nb\n--y=1\nContent-Type: message/delivery-status\n\nStatus: 5.1.1\n--y=1--\n',
    ),
  )
  expect(mail?.subject).toBe('a')
  expect(mail?.text.trim()).toBe('b')
  expect(mail?.parts.map(({ type }) => type)).toEqual(['message/delivery-status'])
})
