import { simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import { noticeSources, startNoticeQueue } from '../../../src/app/site/notice-queue.ts'
import { msg } from '../../../src/domain/language/message.ts'
import type { Message, Transport } from '../../../src/domain/ports.ts'
import { letterheadOf } from '../../../src/domain/proof/proof.ts'
import { DiglotError } from '../../../src/errors.ts'
import { dkimRecord } from '../../../src/mail/dkim/dkim-record.ts'
import { createNoticeComposer } from '../../../src/mail/message/compose-notice.ts'
import { createSmtpTransport } from '../../../src/mail/smtp/smtp.ts'
import { parseSmtpUrl, type SmtpServer } from '../../../src/mail/smtp/smtp-url.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite.ts'
import { type DueNotice, noticeMail, personOf } from '../../../src/web/notices/notice-mail.ts'
import { aDkimKey } from '../../helpers/a-dkim-key.ts'
import { aNewsletter } from '../../helpers/a-newsletter.ts'
import { aPerson } from '../../helpers/a-person.ts'
import { siteKey, siteOf } from '../../helpers/a-site.ts'
import { startCapturingServer } from '../../helpers/capturing-server.ts'
import { fieldNames, rawField } from '../../helpers/raw-header.ts'
import { countsOf } from '../../helpers/sign-ups.ts'
import { verifyDkim } from '../../helpers/verify-dkim.ts'

const now = new Date('2025-07-27T08:00:00Z')

/** A queue that hands its mails to a real server, or cannot get at it. */
async function aQueue({
  open = createSmtpTransport as (server: SmtpServer) => Transport | Promise<Transport>,
} = {}) {
  const store = await openSqliteStore(':memory:')
  const server = await startCapturingServer()
  const dkim = aDkimKey()
  const site = await siteOf(aNewsletter())
  const letterhead = letterheadOf(site.newsletter)
  const composeNotice = createNoticeComposer({ letterhead, key: siteKey, dkim })
  const errors: unknown[] = []
  const queue = startNoticeQueue({
    sources: noticeSources(store),
    compose: async (mail: DueNotice, date: Date): Promise<Message> => {
      const notice = await noticeMail(site, mail, siteKey)
      return composeNotice({ ...notice, to: personOf(mail).address }, date)
    },
    openTransport: async () => open(parseSmtpUrl(server.url)),
    clock: () => now,
    onError: (error) => errors.push(error),
  })
  onTestFinished(async () => {
    await queue.close()
    await server.close()
    await store.close()
  })
  const ask = (address: string, language = 'en') =>
    store.signUps.ask(
      { ...aPerson({ address, name: 'Buy at http://spam.example.net' }), language },
      countsOf('network'),
      now,
    )
  return { store, server, queue, dkim, errors, ask }
}

it('sends each waiting request one signed mail, in the language of its page', async () => {
  const { server, queue, dkim, errors, ask } = await aQueue()
  await ask('reader@example.com')
  await ask('duzhe@example.com', 'zh-Hans')
  await Promise.all([queue.wake(), queue.wake()])
  expect([errors, server.messages.map(({ to }) => to)]).toEqual([
    [],
    ['reader@example.com', 'duzhe@example.com'],
  ])

  const [english, chinese] = server.messages
  const raw = english?.raw ?? Buffer.alloc(0)
  expect(fieldNames(raw)).toEqual([
    'DKIM-Signature',
    'Date',
    'Message-ID',
    'From',
    'To',
    'Subject',
    'Reply-To',
    'Auto-Submitted',
    'MIME-Version',
    'Content-Type',
  ])
  expect(rawField(raw, 'Subject')).toBe('Subject: Please confirm: AI Policy Weekly')
  expect(await verifyDkim(raw, dkimRecord('example.com', dkim))).toMatchObject([{ result: 'pass' }])
  const mail = await simpleParser(raw)
  expect(mail.text).toMatch(/https:\/\/digest\.example\.com\/confirm\/\d+\.0\.\w{8}\.\w+\.\w+\?lang=en/)
  expect(`${mail.text}${mail.html}`).not.toContain('spam')
  expect((await simpleParser(chinese?.raw ?? '')).subject).toBe('请确认订阅《人工智能政策周报》')
})

it('tells existing subscribers, without asking for anything', async () => {
  const { store, server, queue, ask } = await aQueue()
  await store.subscribers.add(aPerson(), now)
  await ask('reader@example.com')
  await queue.wake()
  const mail = await simpleParser(server.messages[0]?.raw ?? '')
  expect(mail.subject).toBe('You are subscribed to AI Policy Weekly')
  expect(mail.text).toMatch(/https:\/\/digest\.example\.com\/preferences\/-\.\d+\.\w{8}\.\w+\?lang=en/)
  expect(mail.text).not.toContain('/confirm/')
})

it.each([
  ['en', 'zh-Hans', '您已订阅《人工智能政策周报》'],
  ['en', 'zh-Hans+en', 'You are subscribed to AI Policy Weekly'],
  ['en', null, 'You are subscribed to AI Policy Weekly'],
  ['zh-Hans', 'en', 'You are subscribed to AI Policy Weekly'],
])(
  'writes to existing subscribers in their own language, in whatever language was asked, %s: %s',
  async (page, edition, subject) => {
    const { store, server, queue, ask } = await aQueue()
    await store.subscribers.add(aPerson({ edition }), now)
    await ask('reader@example.com', page)
    await queue.wake()
    expect((await simpleParser(server.messages[0]?.raw ?? '')).subject).toBe(subject)
  },
)

it('loses no mail where the server cannot be asked, and says so', async () => {
  const fault = new DiglotError('SMTP_FAILED', msg`The server is away.`)
  const { store, queue, errors, ask } = await aQueue({ open: () => Promise.reject(fault) })
  await ask('reader@example.com')
  await queue.wake()
  expect(errors).toEqual([fault])
  expect(await store.signUps.nextMail(now)).toBeNull()
  expect(await store.signUps.nextMail(new Date(now.getTime() + 90_000))).toMatchObject({ kind: 'confirm' })
})

it('puts a mail off while there is no server', async () => {
  const { store, server, queue, errors, ask } = await aQueue()
  await server.close()
  await ask('reader@example.com')
  await queue.wake()
  expect(errors).toEqual([])
  expect(await store.signUps.nextMail(now)).toBeNull()
  expect(await store.signUps.nextMail(new Date(now.getTime() + 90_000))).toMatchObject({ kind: 'confirm' })
})
