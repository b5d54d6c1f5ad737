import { createHmac, createSecretKey, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createWebhooks, type WebhookDeps } from '../../../src/bounce/webhooks/create-webhooks.ts'
import type { BounceReport } from '../../../src/domain/bounce.ts'
import { bounceSender } from '../../../src/mail/links.ts'
import { selfSigned } from '../../helpers/self-signed.ts'

const key = createSecretKey(Buffer.alloc(32, 7))
const now = new Date('2027-01-02T03:04:05Z')
const name = { issueId: '2025-w30', subscriberId: 17 }
const sender = bounceSender(key, name, 'bounces.example.com')
const topicArn = 'arn:aws:sns:eu-west-1:123456789012:bounces'
const certificateUrl = 'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem'
const password = 'a-long-password-1'
const secrets = {
  sesTopicArn: topicArn,
  mailgunSigningKey: 'mailgun-key',
  postmarkSecret: password,
  brevoSecret: password,
}

/** The routes with all that they did. `load` stands for the net: no test may use it. */
function aSite(given: Partial<WebhookDeps> = {}) {
  const reports: BounceReport[] = []
  const kept: string[] = []
  const loaded: string[] = []
  const app = createWebhooks({
    secrets,
    key: async () => key,
    clock: () => now,
    apply: async (report) => {
      reports.push(report)
      return report.verdicts.map(({ kind }) => ({
        kind,
        effect: kind === 'unknown' ? 'unread' : 'recorded',
        subscriberId: 17,
      }))
    },
    keepUnread: async (file) => void kept.push(file),
    load: async (url) => {
      loaded.push(url)
      return url.endsWith('.pem') ? selfSigned.cert : '<ok/>'
    },
    ...given,
  })
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await app.request(path, { method: 'POST', body: text, headers })
    return [answer.status, await answer.text()]
  }
  return { app, reports, kept, loaded, post }
}

const told = {
  proof: 'told',
  address: 'reader@example.net',
  delivery: null,
  messageId: null,
  status: null,
}

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

  it('refuses a certificate that has run out, or is none', async () => {
    const message = signed({ Message: '{}' })
    const late = aSite({ clock: () => new Date('2200-01-01T00:00:00Z') })
    expect((await late.post('/ses', message))[0]).toBe(403)
    const broken = aSite({ load: async () => '<html>' })
    expect((await broken.post('/ses', message))[0]).toBe(403)
  })
})

describe('Mailgun', () => {
  function signed(
    event: Record<string, unknown>,
    { at = now, token = 'token-1', signingKey = 'mailgun-key' } = {},
  ) {
    const timestamp = `${Math.floor(at.getTime() / 1_000)}`
    const signature = createHmac('sha256', signingKey).update(`${timestamp}${token}`).digest('hex')
    return {
      signature: { timestamp, token, signature },
      'event-data': { id: 'event-1', recipient: 'reader@example.net', ...event },
    }
  }
  const failed = {
    event: 'failed',
    severity: 'permanent',
    reason: 'bounce',
    envelope: { sender },
    message: { headers: { 'message-id': 'a@example.com' } },
    'delivery-status': { code: 550, message: '5.1.1 no such user' },
  }

  it('believes a failure', async () => {
    const { post, reports } = aSite()
    expect(await post('/mailgun', signed(failed))).toEqual([200, 'ok'])
    const verdict = {
      ...told,
      kind: 'hard',
      delivery: name,
      messageId: '<a@example.com>',
      status: '5.1.1',
      reason: '5.1.1 no such user',
    }
    expect(reports).toEqual([{ id: 'mailgun:event-1', source: 'mailgun', verdicts: [verdict] }])
  })

  it.each([
    [{ event: 'complained' }, [{ kind: 'complaint' }]],
    [{ event: 'unsubscribed' }, [{ kind: 'unsubscribe' }]],
    [{ ...failed, severity: 'temporary' }, [{ kind: 'auto-reply' }]],
    [{ event: 'failed', severity: 'permanent', reason: 'suppress-complaint' }, [{ kind: 'complaint' }]],
    [{ event: 'failed', severity: 'permanent', reason: 'suppress-bounce' }, [{ kind: 'hard' }]],
    [
      {
        event: 'failed',
        severity: 'permanent',
        'delivery-status': { code: 552, message: 'mailbox full', 'enhanced-code': '5.2.2' },
      },
      [{ kind: 'soft', status: '5.2.2' }],
    ],
  ])('reads %j as %j', async (event, verdicts) => {
    const { post, reports } = aSite()
    await post('/mailgun', signed(event))
    expect(reports).toMatchObject([{ verdicts }])
  })

  it('says nothing about a delivery', async () => {
    const { post, reports } = aSite()
    expect(await post('/mailgun', signed({ event: 'delivered' }))).toEqual([200, 'ok'])
    expect(reports).toEqual([])
  })

  it.each([
    ['another key', signed(failed, { signingKey: 'other' })],
    ['yesterday', signed(failed, { at: new Date(now.getTime() - 24 * 3_600_000) })],
    ['tomorrow', signed(failed, { at: new Date(now.getTime() + 24 * 3_600_000) })],
    [
      'another token than was signed',
      { ...signed(failed), signature: { ...signed(failed).signature, token: 'x' } },
    ],
  ])('refuses %s', async (_what, body) => {
    const { post, reports } = aSite()
    expect((await post('/mailgun', body))[0]).toBe(406)
    expect(reports).toEqual([])
  })

  it('refuses a copy of a request that was applied, and takes one again that was not', async () => {
    let isDown = true
    const { app, post } = aSite({
      apply: async () => {
        if (isDown) throw new Error('The database is away.')
        return []
      },
    })
    app.onError((_error, c) => c.text('down', 500))
    expect((await post('/mailgun', signed(failed)))[0]).toBe(500)
    isDown = false
    expect(await post('/mailgun', signed(failed))).toEqual([200, 'ok'])
    expect(await post('/mailgun', signed(failed))).toEqual([406, 'It was applied before.'])
  })
})

describe('Postmark', () => {
  const basic = { Authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` }
  const record = { RecordType: 'Bounce', ID: 42, Type: 'HardBounce', Email: 'reader@example.net' }

  it('believes a bounce', async () => {
    const { post, reports } = aSite()
    const body = {
      ...record,
      Details: 'smtp;550 5.1.1 reader@example.net is gone',
      Description: 'The server…',
    }
    expect(await post('/postmark', body, basic)).toEqual([200, 'ok'])
    const reason = 'smtp;550 5.1.1 (address) is gone'
    const verdict = { ...told, kind: 'hard', status: '5.1.1', reason }
    expect(reports).toEqual([{ id: 'postmark:42', source: 'postmark', verdicts: [verdict] }])
  })

  it.each([
    [{ ...record, Type: 'SoftBounce' }, [{ verdicts: [{ kind: 'soft' }] }]],
    [{ ...record, Type: 'Blocked' }, [{ verdicts: [{ kind: 'policy' }] }]],
    [{ ...record, Type: 'AutoResponder' }, [{ verdicts: [{ kind: 'auto-reply' }] }]],
    [{ ...record, Type: 'SomethingNew' }, [{ verdicts: [{ kind: 'unknown' }] }]],
    [{ ...record, RecordType: 'SpamComplaint' }, [{ verdicts: [{ kind: 'complaint' }] }]],
    [
      { RecordType: 'SubscriptionChange', Recipient: 'r@example.net', SuppressSending: true },
      [{ verdicts: [{ kind: 'unsubscribe', address: 'r@example.net' }] }],
    ],
    [{ RecordType: 'SubscriptionChange', SuppressSending: false }, []],
    [{ RecordType: 'Open' }, []],
  ])('reads %j as %j', async (body, expected) => {
    const { post, reports } = aSite()
    expect((await post('/postmark', body, basic))[0]).toBe(200)
    expect(reports).toMatchObject(expected)
  })

  it.each([
    {},
    { Authorization: 'Basic !' },
    { Authorization: `Basic ${Buffer.from('any:wrong').toString('base64')}` },
    { Authorization: `Bearer ${password}x` },
  ])('refuses %j', async (headers) => {
    const { post, reports } = aSite()
    expect((await post('/postmark', record, headers as Record<string, string>))[0]).toBe(403)
    expect(reports).toEqual([])
  })
})

describe('Brevo', () => {
  const bearer = { Authorization: `Bearer ${password}` }
  const event = {
    event: 'hard_bounce',
    email: 'reader@example.net',
    'message-id': '<a@example.com>',
    reason: '550 5.1.1 no such user',
    ts_event: 1_798_858_000,
    id: 7,
  }

  it('believes a bounce', async () => {
    const { post, reports } = aSite()
    expect(await post('/brevo', event, bearer)).toEqual([200, 'ok'])
    const verdict = {
      ...told,
      kind: 'hard',
      messageId: '<a@example.com>',
      status: '5.1.1',
      reason: '550 5.1.1 no such user',
    }
    const id = 'brevo:hard_bounce <a@example.com> reader@example.net 1798858000'
    expect(reports).toEqual([{ id, source: 'brevo', verdicts: [verdict] }])
  })

  it('reads several at once', async () => {
    const { post, reports } = aSite()
    const kinds = ['soft_bounce', 'spam', 'unsubscribed', 'blocked', 'delivered', 'opened']
    await post(
      '/brevo',
      kinds.map((one) => ({ ...event, event: one })),
      bearer,
    )
    expect(reports.flatMap(({ verdicts }) => verdicts.map(({ kind }) => kind))).toEqual([
      'soft',
      'complaint',
      'unsubscribe',
      'policy',
    ])
  })

  it('refuses another secret', async () => {
    const { post } = aSite()
    expect((await post('/brevo', event, { Authorization: 'Bearer wrong' }))[0]).toBe(403)
  })
})

describe('all of them', () => {
  it('are not there without a secret', async () => {
    const none = { sesTopicArn: null, mailgunSigningKey: null, postmarkSecret: null, brevoSecret: null }
    const { post } = aSite({ secrets: none })
    for (const path of ['/ses', '/mailgun', '/postmark', '/brevo'])
      expect((await post(path, {}))[0]).toBe(404)
  })

  it('change nothing by GET, and take no more than they need', async () => {
    const { app, post, reports } = aSite()
    for (const path of ['/ses', '/mailgun', '/postmark', '/brevo']) {
      expect((await app.request(path)).status).toBe(404)
      expect((await post(path, 'x'.repeat(400_000)))[0]).toBe(413)
    }
    expect(reports).toEqual([])
  })

  it.each(['', 'null', '[]', '{"signature":{}}', '{'.repeat(10_000), '{"Type":"Notification"}'])(
    'refuse %j',
    async (body) => {
      const { post, reports } = aSite()
      const authorization = { Authorization: `Bearer ${password}` }
      for (const path of ['/ses', '/mailgun', '/postmark'])
        expect((await post(path, body, authorization))[0]).toBe(400)
      if (body !== '[]') expect((await post('/brevo', body, authorization))[0]).toBe(400)
      expect(reports).toEqual([])
    },
  )
})
