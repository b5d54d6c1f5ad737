import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BouncesOptions, runBounces } from '../../src/commands/bounces.ts'
import { runStatus } from '../../src/commands/status.ts'
import { aSentNewsletter, type SentNewsletter } from '../helpers/a-sent-newsletter.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { startImapServer } from '../helpers/imap-server.ts'
import { runCli } from '../helpers/run-cli.ts'

const senderOf = (mail: string) => /^Return-Path: <(.*)>$/m.exec(mail)?.[1] ?? ''

/** What a server sends back that has taken this mail and cannot deliver it. */
function bounced(mail: string, reply: string): string {
  const status = /\d\.\d\.\d/.exec(reply)?.[0] ?? '5.0.0'
  return `From: MAILER-DAEMON@mx.example.net
To: ${senderOf(mail)}
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Action: failed
Status: ${status}
Diagnostic-Code: smtp; ${reply}

--b
Content-Type: message/rfc822

${mail}
--b--
`
}

/** What a mail program sends when its reader unsubscribes by mail. */
function unsubscribed(mail: string): string {
  const uri = /<(mailto:[^>]*)>/.exec(mail)?.[1] ?? ''
  return `From: <reader@example.com>\nSubject: ${new URL(uri).searchParams.get('subject')}\n\n`
}

const complained = (mail: string) =>
  `From: <fbl@mx.example.net>\nContent-Type: multipart/report; boundary="b"\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\n--b\nContent-Type: message/rfc822\n\n${mail}\n--b--\n`

const outOfOffice = (mail: string) => `To: ${senderOf(mail)}\nAuto-Submitted: auto-replied\n\nI am away.\n`

/** Runs `diglot bounces` in this process. */
async function read(
  { app }: SentNewsletter,
  paths: readonly string[],
  options: Partial<BouncesOptions> = {},
) {
  const lines: string[] = []
  const terminal = aTerminal(null, { out: (line: string) => void lines.push(line) })
  const stdin = (async function* () {})()
  await runBounces(app, terminal, paths, { stdin, signal: new AbortController().signal, ...options })
  return lines
}

async function statuses({ app }: SentNewsletter): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {}
  for await (const { address, status } of app.listSubscribers()) all[address.split('@')[0] ?? ''] = status
  return all
}

/** A Maildir with one of each. */
async function aMaildir({ root, mailTo }: SentNewsletter): Promise<string> {
  const folder = join(root, 'Maildir')
  for (const place of ['new', 'cur', 'tmp']) await mkdir(join(folder, place), { recursive: true })
  const messages = [
    bounced(mailTo(0), '550 5.1.1 <reader0@example.com>: no such user'),
    bounced(mailTo(1), '552 5.2.2 mailbox full'),
    bounced(mailTo(2), '554 5.7.1 spam'),
    complained(mailTo(3)),
    unsubscribed(mailTo(4)),
    outOfOffice(mailTo(5)),
    bounced(mailTo(5), '550 5.1.1 no such user').replace(/bounce\+2025-w30\.\d+/, 'bounce+2025-w30.1'),
    'Subject: I like your digest\n\nThank you.\n',
  ]
  for (const [index, text] of messages.entries()) await writeFile(join(folder, 'new', `${index}.host`), text)
  return folder
}

it('keeps the list healthy by what comes back, and says so without an address', async () => {
  const newsletter = await aSentNewsletter(6)
  const maildir = await aMaildir(newsletter)
  const unread = join(newsletter.root, 'data', 'bounces', 'unread')
  const table = [
    'kind         suppressed  left  recorded  ignored  forged  unread',
    'hard                  1     0         0        0       0       0',
    'soft                  0     0         1        0       0       0',
    'policy                0     0         1        0       0       0',
    'complaint             1     0         0        0       0       0',
    'unsubscribe           0     1         0        0       0       0',
    'auto-reply            0     0         0        1       0       0',
    'unknown               0     0         0        0       1       1',
    '',
  ]
  expect(await read(newsletter, [maildir], { dryRun: true })).toEqual([
    ...table,
    '8 messages read; nothing was changed.',
    '2 messages would be kept for a person to look at.',
  ])
  expect(new Set(Object.values(await statuses(newsletter)))).toEqual(new Set(['active']))

  const lines = await read(newsletter, [maildir])
  expect(lines.slice(0, -1)).toEqual([...table, '8 messages read.'])
  expect(lines.at(-1)).toBe(`2 messages kept for a person to look at, in ${unread}.`)
  expect(await statuses(newsletter)).toEqual({
    reader0: 'suppressed',
    reader1: 'active',
    reader2: 'active',
    reader3: 'suppressed',
    reader4: 'left',
    reader5: 'active',
  })
  expect(await readdir(join(maildir, 'new'))).toEqual([])
  const kept = await Promise.all((await readdir(unread)).map((name) => readFile(join(unread, name), 'utf8')))
  expect(kept.map((text) => /^(?:Subject|From): (.*)$/m.exec(text)?.[1]).sort()).toEqual([
    'I like your digest',
    'MAILER-DAEMON@mx.example.net',
  ])

  const status: string[] = []
  const terminal = aTerminal(null, { out: (line: string) => void status.push(line) })
  await runStatus(newsletter.app, terminal, '2025-w30', {})
  expect(status).toContain('Came back later: complaint 1, hard 1, policy 1, soft 1, unsubscribe 1')
})

it('changes nothing when the same mbox is read again', async () => {
  const newsletter = await aSentNewsletter(1)
  const path = join(newsletter.root, 'mbox')
  const text = bounced(newsletter.mailTo(0), '550 5.1.1 no such user').replace(/^(>*From )/gm, '>$1')
  await writeFile(path, `From MAILER-DAEMON Sun Jul 27 08:00:00 2025\n${text}`)
  expect(await read(newsletter, [path])).toContain('hard           1')
  const [first, second] = await read(newsletter, [path, path])
  expect([first, second]).toEqual(['kind  repeated', 'hard         2'])
})

it('reads a mailbox by IMAP, and leaves nothing in it', async () => {
  const newsletter = await aSentNewsletter(1)
  const messages = [complained(newsletter.mailTo(0)), 'Subject: hello\r\n\r\n']
  const { mailbox, folders } = await startImapServer(messages.map((text) => Buffer.from(text)))
  const imap = `imap://reader:p%40ss@127.0.0.1:${mailbox.port}/INBOX`
  expect((await read(newsletter, [], { imap }))[1]).toBe('complaint           1       0')
  expect(await statuses(newsletter)).toEqual({ reader0: 'suppressed' })
  expect(folders.get('INBOX')).toEqual([])
})

it('refuses what does not go together', async () => {
  const newsletter = await aSentNewsletter(1)
  for (const [paths, options, message] of [
    [['a.eml'], { watch: true }, 'Only a mailbox can be watched, not files.'],
    [
      [],
      { watch: true, dryRun: true },
      'A dry run moves nothing, so a watch would read the same mail for ever.',
    ],
    [[], {}, 'Neither a file nor a mailbox to read is named.'],
  ] as const)
    await expect(read(newsletter, paths, options)).rejects.toMatchObject({ code: 'USAGE', message })
})

it('takes no mail for a folder that is no newsletter', async () => {
  const newsletter = await aSentNewsletter(1)
  await rm(join(newsletter.root, 'content', 'newsletter.yaml'))
  await expect(read(newsletter, ['a.eml'])).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'The folder is no newsletter.',
    where: newsletter.root,
  })
})

it('is fed by a mail server: 0 when the mail is taken in, 75 when the server has to keep it', async () => {
  const { root, mailTo } = await aSentNewsletter(1)
  const input = Buffer.from(`From MAILER-DAEMON\n${bounced(mailTo(0), '550 5.1.1 no such user')}`)
  const taken = await runCli(['-C', root, 'bounces', '-', '--json'], { input })
  expect(taken).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(taken.out)).toEqual({
    dryRun: false,
    messages: 1,
    kept: 0,
    results: [{ kind: 'hard', effect: 'suppressed', count: 1 }],
    unauthenticated: 0,
    unreadFolder: join(root, 'data', 'bounces', 'unread'),
  })

  await writeFile(join(root, 'no-folder'), '')
  const failed = await runCli(['-C', root, 'bounces', '-'], { input, env: { DIGLOT_DATA: 'no-folder' } })
  expect(failed).toMatchObject({ code: 75, out: '' })
  expect(failed.err).toContain('The mail was not taken in.')
  expect(failed.err).not.toContain('@')
})
