import { sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SnsAnswerError } from '../../../src/bounce/webhooks/sns.ts'
import { aSite as aReadersSite } from '../../helpers/a-site.ts'
import { aSite, certificateUrl, name, sender, told, topicArn } from '../../helpers/a-webhook-site.ts'
import { selfSigned } from '../../helpers/self-signed.ts'

describe('Amazon SES', () => {
  const fields = ['Message', 'MessageId', 'Subject', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']

  /** A message as SNS writes and signs it. */
  function signed(given: Record<string, string>): Record<string, string> {
    const message = {
      Type: 'Notification',
      MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324',
      TopicArn: topicArn,
      Timestamp: '2027-01-02T03:04:04.000Z',
      SignatureVersion: '2',
      SigningCertURL: certificateUrl,
      ...given,
    }
    const values = new Map(Object.entries(message))
    const text = fields.map((field) => (values.has(field) ? `${field}\n${values.get(field)}\n` : '')).join('')
    const algorithm = message.SignatureVersion === '1' ? 'sha1' : 'sha256'
    return { ...message, Signature: sign(algorithm, Buffer.from(text), selfSigned.key).toString('base64') }
  }

  const bounce = (type: string, subType: string, recipient: Record<string, string>) => ({
    notificationType: 'Bounce',
    bounce: {
      bounceType: type,
      bounceSubType: subType,
      bouncedRecipients: [{ emailAddress: 'reader@example.net', ...recipient }],
      feedbackId: 'feedback-1',
    },
    mail: { source: sender, commonHeaders: { messageId: '<a@example.com>' } },
  })

  it.each(['1', '2'])('believes a bounce with a signature of version %s', async (SignatureVersion) => {
    const { post, reports, loaded } = aSite()
    const diagnosticCode = 'smtp; 550 5.1.1 <reader@example.net>: user unknown'
    const Message = JSON.stringify(bounce('Permanent', 'General', { status: '5.1.1', diagnosticCode }))
    expect(await post('/ses', signed({ Message, SignatureVersion }))).toEqual([200, 'ok'])
    await post('/ses', signed({ Message, SignatureVersion }))
    expect(loaded).toEqual([certificateUrl])
    expect(reports[0]).toEqual({
      id: 'ses:feedback-1',
      source: 'ses',
      verdicts: [
        {
          ...told,
          kind: 'hard',
          delivery: name,
          messageId: '<a@example.com>',
          status: '5.1.1',
          reason: 'smtp; 550 5.1.1 <(address)>: user unknown',
        },
      ],
    })
  })

  it.each([
    ['Permanent', 'NoEmail', {}, 'hard'],
    ['Permanent', 'OnAccountSuppressionList', {}, 'hard'],
    ['Permanent', 'General', { status: '5.7.1' }, 'policy'],
    ['Transient', 'MailboxFull', {}, 'soft'],
    ['Transient', 'General', { status: '4.4.7' }, 'soft'],
    ['Transient', 'ContentRejected', {}, 'policy'],
    ['Undetermined', 'Undetermined', {}, 'soft'],
  ])('reads %s %s %j as %s', async (type, subType, recipient, kind) => {
    const { post, reports } = aSite()
    await post('/ses', signed({ Message: JSON.stringify(bounce(type, subType, recipient)) }))
    expect(reports[0]?.verdicts).toMatchObject([{ kind }])
  })

  it.each([
    [{ complaintFeedbackType: 'abuse' }, 'complaint'],
    [{}, 'complaint'],
    [{ complaintFeedbackType: 'not-spam' }, 'auto-reply'],
  ])('reads the complaint %j as %s', async (given, kind) => {
    const { post, reports } = aSite()
    const complaint = {
      complainedRecipients: [{ emailAddress: 'reader@example.net' }],
      feedbackId: 'f',
      ...given,
    }
    await post(
      '/ses',
      signed({ Message: JSON.stringify({ eventType: 'Complaint', complaint }), Subject: 'Amazon SES' }),
    )
    expect(reports[0]?.verdicts).toMatchObject([{ kind, address: 'reader@example.net' }])
  })

  it('keeps a notification that it cannot read', async () => {
    const { post, kept } = aSite()
    expect(await post('/ses', signed({ Message: 'Successfully validated SNS topic.' }))).toEqual([200, 'ok'])
    expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
  })

  it('says nothing about a delivery', async () => {
    const { post, reports } = aSite()
    await post('/ses', signed({ Message: JSON.stringify({ notificationType: 'Delivery', mail: {} }) }))
    expect(reports).toMatchObject([{ verdicts: [] }])
  })

  const SubscribeURL = 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=abc'
  const subscription = {
    Type: 'SubscriptionConfirmation',
    Message: 'You have chosen',
    Token: 'abc',
    SubscribeURL,
  }

  it('confirms a subscription of its topic', async () => {
    const { post, loaded } = aSite()
    expect(await post('/ses', signed(subscription))).toEqual([200, 'ok'])
    expect(loaded).toEqual([certificateUrl, SubscribeURL])
  })

  it.each([
    ['another topic', signed({ ...subscription, TopicArn: `${topicArn}2` })],
    [
      'a certificate from elsewhere',
      signed({ Message: '{}', SigningCertURL: 'https://example.com/sns.pem' }),
    ],
    [
      'a certificate from a name that only begins so',
      signed({ Message: '{}', SigningCertURL: 'https://sns.eu-west-1.amazonaws.com.example.com/a.pem' }),
    ],
    [
      'a certificate from another region',
      signed({ Message: '{}', SigningCertURL: 'https://sns.us-east-1.amazonaws.com/a.pem' }),
    ],
    [
      'a certificate without TLS',
      signed({ Message: '{}', SigningCertURL: 'http://sns.eu-west-1.amazonaws.com/a.pem' }),
    ],
    [
      'a certificate from a path of SNS that is none of its certificates’',
      signed({ Message: '{}', SigningCertURL: `${certificateUrl.replace(/[^/]*$/, '')}?Action=a.pem` }),
    ],
    [
      'a certificate with a query',
      signed({ Message: '{}', SigningCertURL: `${certificateUrl}?a=SimpleNotificationService-1.pem` }),
    ],
    [
      'a certificate from another port',
      signed({ Message: '{}', SigningCertURL: certificateUrl.replace('.com/', '.com:8443/') }),
    ],
    [
      'a certificate from somebody at that host',
      signed({ Message: '{}', SigningCertURL: certificateUrl.replace('//', '//a:b@') }),
    ],
    ['a message of yesterday', signed({ Message: '{}', Timestamp: '2027-01-01T03:04:04.000Z' })],
    ['a message of tomorrow', signed({ Message: '{}', Timestamp: '2027-01-03T03:04:04.000Z' })],
    ['a message of no time', signed({ Message: '{}', Timestamp: 'now' })],
    ['another time than was signed', { ...signed({ Message: '{}' }), Timestamp: '2027-01-02T03:04:05.000Z' }],
    ['another text than was signed', { ...signed({ Message: '{}' }), Message: '{"a":1}' }],
    ['another subject', { ...signed({ Message: '{}', Subject: 'a' }), Subject: 'b' }],
    ['no signature', { ...signed({ Message: '{}' }), Signature: '' }],
    ['another version than it was signed with', { ...signed({ Message: '{}' }), SignatureVersion: '1' }],
  ])('refuses %s, and loads nothing from elsewhere', async (_what, message) => {
    const { post, reports, loaded } = aSite()
    expect((await post('/ses', message))[0]).toBe(403)
    expect(reports).toEqual([])
    expect(loaded.filter((url) => url !== certificateUrl)).toEqual([])
  })

  it('refuses a subscription whose confirmation is elsewhere', async () => {
    const { post, loaded } = aSite()
    const elsewhere = signed({ ...subscription, SubscribeURL: 'https://127.0.0.1/admin' })
    expect((await post('/ses', elsewhere))[0]).toBe(403)
    expect(loaded).toEqual([certificateUrl])
  })

  it.each([
    [403, 'SNS has nothing at the address that it names.', new SnsAnswerError('sns', 404)],
    [503, 'SNS could not be asked for what proves it. Send it again.', new SnsAnswerError('sns', 500)],
    [503, 'SNS could not be asked for what proves it. Send it again.', new TypeError('fetch failed')],
  ])('says %i and a sentence where what proves a message cannot be had', async (status, sentence, fault) => {
    const load = async () => {
      throw fault
    }
    const { app, reports } = aSite({ load })
    const site = await aReadersSite({ deps: { webhooks: app } })
    const body = JSON.stringify(signed({ Message: '{}' }))
    const answer = await site.app.request('/webhooks/ses', { method: 'POST', body })
    expect([answer.status, await answer.text()]).toEqual([status, sentence])
    expect([reports, site.errors]).toEqual([[], []])
  })

  it('refuses a certificate whose key is of a kind that SNS never has', async () => {
    const { post } = aSite({ load: async () => ed25519Certificate })
    expect(await post('/ses', signed({ Message: '{}' }))).toEqual([403, 'SNS did not sign it.'])
  })

  it('refuses a certificate that has run out, or is none', async () => {
    const message = signed({ Message: '{}' })
    const late = aSite({ clock: () => new Date('2200-01-01T00:00:00Z') })
    expect((await late.post('/ses', message))[0]).toBe(403)
    const broken = aSite({ load: async () => '<html>' })
    expect((await broken.post('/ses', message))[0]).toBe(403)
  })
})

/** An Ed25519 key that signs itself, valid for a hundred years from November 2026. */
const ed25519Certificate = `-----BEGIN CERTIFICATE-----
MIIBPjCB8aADAgECAhQ8qxziuacG+SvrjyKw1Ld+dQl5qjAFBgMrZXAwFDESMBAG
A1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjIyMTIzOFoYDzIxMjYxMTAyMjIxMjM4
WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwKjAFBgMrZXADIQCDZTQcN34+lNADLsHW
EjpCjngdsnSx6EuY/aZS5lKeTqNTMFEwHQYDVR0OBBYEFDriojQ1ZNxE42tsjKxA
X+I7gAoMMB8GA1UdIwQYMBaAFDriojQ1ZNxE42tsjKxAX+I7gAoMMA8GA1UdEwEB
/wQFMAMBAf8wBQYDK2VwA0EAqNfocJdWIpYY9OqcYNKxdfXtseOshAoBEEoW8hnd
Q1caIIrtjy61V6z2u898Pu9rxQZw7mzpxnP5JFcBUJi+Dg==
-----END CERTIFICATE-----
`
