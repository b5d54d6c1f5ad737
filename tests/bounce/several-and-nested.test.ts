import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'

const key = createSecretKey(Buffer.alloc(32, 7))

async function said(text: string) {
  const verdicts = await parseBounce(Buffer.from(text), { key })
  return verdicts.map(({ kind, address, status }) => [kind, address, status])
}

const DAEMON = 'From: Mail Delivery System <MAILER-DAEMON@mail.example.org>\nTo: digest@example.com\n'

describe('several recipients in words', () => {
  const both = [
    ['hard', 'anna@example.net', '5.1.1'],
    ['soft', 'berta@example.net', '5.2.2'],
  ]

  it('each have what stands below them', async () => {
    const text = `${DAEMON}Subject: Mail delivery failed\n
The following address(es) failed:

  anna@example.net
    host mx.example.net said: 550 5.1.1 no such user
  berta@example.net
    host mx.example.net said: 552 5.2.2 over quota

------ This is a copy of the message, including all the headers. ------

Return-Path: <digest@example.com>
To: carla@example.net
`
    expect(await said(text)).toEqual(both)
  })

  it('each have what the transcript says of them', async () => {
    const text = `${DAEMON}Subject: Returned mail\n
   ----- The following addresses had permanent fatal errors -----
<anna@example.net>
<berta@example.net>

   ----- Transcript of session follows -----
>>> RCPT To:<anna@example.net>
<<< 550 5.1.1 <anna@example.net>... User unknown
>>> RCPT To:<berta@example.net>
<<< 552 5.2.2 <berta@example.net>... Mailbox full
`
    expect(await said(text)).toEqual(both)
  })

  it('have nothing where only of another one a reason is told', async () => {
    const text = `${DAEMON}Subject: Returned mail\n
<anna@example.net>: 550 5.1.1 no such user

<berta@example.net>: not tried
`
    expect(await said(text)).toEqual([['hard', 'anna@example.net', '5.1.1']])
  })

  it('are at most fifty', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `<r${at}@example.net>:\n550 no such user\n`)
    expect(await said(`${DAEMON}Subject: failure notice\n\n${many.join('\n')}`)).toHaveLength(50)
  })
})

const REPORT = `From: MAILER-DAEMON@mail.example.org
Subject: Undelivered Mail
Content-Type: multipart/report; report-type=delivery-status; boundary="in"

--in
Content-Type: text/plain

It failed.

--in
Content-Type: message/delivery-status

Final-Recipient: rfc822; anna@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--in--
`

describe('a report that is not where it belongs', () => {
  const found = [['hard', 'anna@example.net', '5.1.1']]

  it('is found in a message that was forwarded, and forwarded again', async () => {
    const wrap = (inner: string, boundary: string) =>
      `From: a@example.com\nSubject: Fwd\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n--${boundary}\n\nSee below.\n--${boundary}\nContent-Type: message/rfc822\n\n${inner}\n--${boundary}--\n`
    expect(await said(wrap(REPORT, 'out'))).toEqual(found)
    expect(await said(wrap(wrap(REPORT, 'mid'), 'out'))).toEqual(found)
  })

  it('is not made of the words of a mail that a person attached', async () => {
    const text = `From: a@example.com\nSubject: Fwd\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nLook.\n--b\nContent-Type: message/rfc822\n\nFrom: b@example.com\nSubject: Hello\n\n<anna@example.net>: 550 5.1.1 no such user\n--b--\n`
    expect(await said(text)).toEqual([['unknown', null, null]])
  })

  it('is found behind a boundary that is not the one of the header', async () => {
    expect(await said(REPORT.replaceAll('--in', '--other=1'))).toEqual(found)
  })

  it('is found in the text, where a server writes its fields there', async () => {
    const text = `${DAEMON}Subject: Returned\n\nIt failed.\n\nFinal-Recipient: rfc822; anna@example.net\nAction: failed\nStatus: 5.1.1\n`
    expect(await said(text)).toEqual(found)
  })

  it('is not believed where it has a code alone and the text speaks of a full box', async () => {
    const bare = REPORT.replace(/Diagnostic.*\n/, '')
    expect(await said(bare)).toEqual(found)
    expect(await said(bare.replace('It failed.', '<anna@example.net>: Mailbox full'))).toEqual([
      ['soft', 'anna@example.net', '5.1.1'],
    ])
  })

  it('has its reason in the text or behind its status, where it has no diagnostic code', async () => {
    const bare = REPORT.replace(/Diagnostic.*\n/, '').replace('5.1.1', '5.0.0')
    expect(await said(bare)).toEqual([['soft', 'anna@example.net', '5.0.0']])
    const inText = bare.replace('It failed.', '<anna@example.net>: User unknown')
    expect(await said(inText)).toEqual([['hard', 'anna@example.net', '5.0.0']])
    const behind = bare.replace('5.0.0', '5.4.4 (unable to route: no mail hosts for domain)')
    expect(await said(behind)).toEqual([['hard', 'anna@example.net', '5.4.4']])
  })
})

describe('a notice of Amazon SES that SNS sent by mail', () => {
  const notice = (bounce: object) =>
    JSON.stringify({
      notificationType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        feedbackId: '1',
        bouncedRecipients: [{ emailAddress: 'anna@example.net' }],
        ...bounce,
      },
      mail: { source: 'digest@example.com' },
    })
  const mail = (json: string) =>
    `From: AWS Notifications <no-reply@sns.example.com>\nSubject: AWS Notification Message\n\n${json}\n\n--\nTo stop, visit the link below.\n`

  it('is read, alone, in the envelope of SNS, and with lines that were broken', async () => {
    const json = notice({ bounceSubType: 'NoEmail' })
    const enveloped = JSON.stringify({ Type: 'Notification', Message: json })
    for (const text of [json, enveloped, json.replace('Permanent', 'Perma\nnent')])
      expect(await said(mail(text))).toEqual([['hard', 'anna@example.net', null]])
  })

  it('says no more than it says', async () => {
    expect(await said(mail(notice({ bounceType: 'Transient', bounceSubType: 'MailboxFull' })))).toEqual([
      ['soft', 'anna@example.net', null],
    ])
    expect(await said(mail('{"Message": "{"}'))).toEqual([['unknown', null, null]])
  })
})

describe('what a person writes', () => {
  it.each([
    ['Re: Undeliverable: The digest', 'Your mail said "550 5.1.1 user unknown", but I got it.'],
    ['Fwd: Mail delivery failed', 'This is what I get: anna@example.org: 550 5.1.1 user unknown'],
    ['AW: Unzustellbar: The digest', 'Die Adresse existiert nicht, sagt mein Server.'],
    ['回复：系统退信', '退信原因：收件人地址不存在'],
    ['RE: [2] Delivery Status Notification', 'unknown user'],
  ])('is no bounce: %s', async (subject, text) => {
    const mail = `From: Anna <anna@example.net>\nTo: digest@example.com\nSubject: ${subject}\n\n${text}\n`
    expect(await said(mail)).toEqual([['unknown', null, null]])
  })

  it.each([
    ['Abwesenheitsnotiz: The digest', 'Diese Adresse existiert ab Januar nicht mehr.'],
    ['Réponse automatique : The digest', 'Le compte sera fermé.'],
    ['Автоматический ответ: The digest', 'Этот адрес больше не существует.'],
    ['自動応答: The digest', 'このアドレスは無効です。'],
    ['부재중 자동응답: The digest', '존재하지 않는 사용자입니다.'],
  ])('a machine may have answered: %s', async (subject, text) => {
    const mail = `From: Anna <anna@example.net>\nTo: digest@example.com\nSubject: ${subject}\n\n${text}\n`
    expect(await said(mail)).toEqual([['auto-reply', null, null]])
  })
})
