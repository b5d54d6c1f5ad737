import { expect, it } from 'vitest'
import { readOffer, type SmtpOffer, whyNotSendable } from '../../src/mail/smtp/smtp-offer.ts'
import { aMessage } from '../helpers/a-message.ts'

const nothing: SmtpOffer = { smtpUtf8: false, pipelining: false, maxSizeBytes: null }

it.each<[string, Partial<SmtpOffer>]>([
  ['250 here', {}],
  ['250-here\n250-PIPELINING\n250 SMTPUTF8', { pipelining: true, smtpUtf8: true }],
  ['250-here\n250-SIZE 10240000\n250 HELP', { maxSizeBytes: 10_240_000 }],
  ['250-here\n250 size 2048', { maxSizeBytes: 2048 }],
  ['250-here\n250-SIZE\n250 HELP', {}],
  ['250-here\n250-SIZE 0\n250 HELP', {}],
  ['250 here, no SMTPUTF8', {}],
])('reads what %j offers', (reply, offer) => {
  expect(readOffer(reply)).toEqual({ ...nothing, ...offer })
})

it('finds a message too large only beyond the limit', () => {
  const message = aMessage()
  const size = message.raw.length
  expect(whyNotSendable(message, { ...nothing, maxSizeBytes: size })).toBeNull()
  expect(whyNotSendable(message, { ...nothing, maxSizeBytes: size - 1 })).toEqual({
    end: 'too-large',
    reply: `the message has ${size} bytes, larger than the ${size - 1} that the server takes`,
  })
})
