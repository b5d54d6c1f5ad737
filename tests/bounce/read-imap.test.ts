import { describe, expect, it } from 'vitest'
import { parseImapUrl } from '../../src/bounce/sources/imap-url.ts'
import { type ReadImapOptions, readImap } from '../../src/bounce/sources/read-imap.ts'
import { startImapServer } from '../helpers/imap-server.ts'

const message = (text: string) => Buffer.from(`Subject: ${text}\r\n\r\n${text}\r\n`)
const subjectOf = (raw: Buffer) => /^Subject: (.*)\r$/m.exec(raw.toString())?.[1]

function optionsFor(given: Pick<ReadImapOptions, 'mailbox'> & Partial<ReadImapOptions>): ReadImapOptions {
  return { watch: false, signal: new AbortController().signal, onLost: () => {}, ...given }
}

/** Reads and settles all, and calls back after each. */
async function readAll(options: ReadImapOptions, onSubject: (subject: string) => void = () => {}) {
  const subjects: string[] = []
  for await (const { raw, settle } of readImap(options)) {
    await settle()
    const subject = subjectOf(raw) ?? ''
    subjects.push(subject)
    onSubject(subject)
  }
  return subjects
}

it('reads every message and moves it to a folder', async () => {
  const server = await startImapServer(['one', 'two', 'three'].map(message))
  expect(await readAll(optionsFor(server))).toEqual(['one', 'two', 'three'])
  expect(server.folders).toEqual(
    new Map([
      ['INBOX', []],
      ['Diglot read', ['one', 'two', 'three'].map(message)],
    ]),
  )
  expect(await readAll(optionsFor(server))).toEqual([])
})

it('leaves a message where it is that was not settled', async () => {
  const server = await startImapServer([message('one')])
  for await (const { raw } of readImap(optionsFor(server))) expect(raw).toEqual(message('one'))
  expect(server.folders.get('INBOX')).toEqual([message('one')])
})

it('moves by copy and expunge where the server has no MOVE', async () => {
  const server = await startImapServer([message('one')], { capabilities: 'UIDPLUS' })
  await readAll(optionsFor(server))
  expect([server.folders.get('INBOX'), server.folders.get('Diglot read')]).toEqual([[], [message('one')]])
})

it('reads what comes while it watches, also after the connection was lost', async () => {
  const server = await startImapServer([message('one')])
  const stop = new AbortController()
  const lost: string[] = []
  const options = optionsFor({
    ...server,
    watch: true,
    signal: stop.signal,
    onLost: (why) => void lost.push(why),
  })
  const reading = readAll(options, (subject) => {
    if (subject === 'three') stop.abort()
  })
  await server.idling()
  server.deliver(message('two'))
  await server.idling()
  server.drop()
  server.deliver(message('three'))
  expect(await reading).toEqual(['one', 'two', 'three'])
  expect(lost).toEqual(['The connection to the IMAP server was lost.'])
  expect(server.folders.get('INBOX')).toEqual([])
})

it.each(['UID FETCH', 'UID STORE', 'UID MOVE'])(
  'reads a message again where the connection broke at %s, and says so where it does not watch',
  async (breakAt) => {
    const stop = new AbortController()
    const server = await startImapServer([message('one'), message('two')], { breakAt })
    const reading = readAll(optionsFor({ ...server, watch: true, signal: stop.signal }), () => {
      if (server.folders.get('Diglot read')?.length === 2) stop.abort()
    })
    expect(new Set(await reading)).toEqual(new Set(['one', 'two']))
    expect(server.folders.get('INBOX')).toEqual([])

    const other = await startImapServer([message('one')], { breakAt })
    await expect(readAll(optionsFor(other))).rejects.toMatchObject({
      code: 'IMAP_FAILED',
      message: 'The connection to the IMAP server was lost.',
    })
    expect(other.folders.get('INBOX')).toEqual([message('one')])
  },
)

it('asks for no more of a message than it reads', async () => {
  const server = await startImapServer([message('one')])
  await readAll(optionsFor(server))
  expect(server.commands.filter((line) => line.includes('FETCH'))).toEqual([
    expect.stringContaining('BODY.PEEK[]<0.33554432>'),
  ])
})

it('misses nothing that comes while it reads', async () => {
  const server = await startImapServer([message('one')])
  const stop = new AbortController()
  const { mailbox } = server
  const texts: (string | undefined)[] = []
  for await (const { raw, settle } of readImap(optionsFor({ mailbox, watch: true, signal: stop.signal }))) {
    texts.push(subjectOf(raw))
    if (texts.length === 1) server.deliver(message('two'))
    else stop.abort()
    await settle()
  }
  expect(texts).toEqual(['one', 'two'])
})

it('ends a watch in which nothing comes', async () => {
  const server = await startImapServer([])
  const stop = new AbortController()
  const reading = readAll(optionsFor({ ...server, watch: true, signal: stop.signal }))
  await server.idling()
  stop.abort()
  expect(await reading).toEqual([])
})

it('lets two readers at once read each message, and none twice from the server', async () => {
  const server = await startImapServer(Array.from({ length: 5 }, (_, index) => message(`${index}`)))
  const both = await Promise.all([readAll(optionsFor(server)), readAll(optionsFor(server))])
  expect(new Set(both.flat()).size).toBe(5)
  expect(server.folders.get('Diglot read')).toHaveLength(5)
})

it.each([
  [{ pass: 'secret' }, {}, 'The IMAP server refused the user or the password.'],
  [{ folder: 'Nowhere' }, {}, 'The IMAP server has no folder “Nowhere”.'],
  [
    {},
    { refuse: { 'UID MOVE': 'NO not allowed' } },
    'The IMAP server does not move messages to the folder “Diglot read”.',
  ],
  [{ port: 1 }, {}, 'The IMAP server cannot be used (ECONNREFUSED).'],
])('says what is wrong where %j %j', async (given, script, text) => {
  const { mailbox } = await startImapServer([message('one')], script)
  const reading = readAll(optionsFor({ mailbox: { ...mailbox, ...given } }))
  await expect(reading).rejects.toMatchObject({ code: 'IMAP_FAILED', message: text, where: '127.0.0.1' })
  await expect(reading).rejects.not.toThrow(/secret/)
})

describe('a server that does not keep to the rules', () => {
  const impatient = { openMs: 300, stepMs: 300 }

  it.each(['LOGIN', 'SELECT', 'UID SEARCH', 'UID FETCH', 'UID STORE', 'UID MOVE'])(
    'is given up that never answers %s',
    async (command) => {
      const { mailbox } = await startImapServer([message('one')], { insteadOf: { [command]: '' } })
      await expect(readAll(optionsFor({ mailbox, timeouts: impatient }))).rejects.toMatchObject({
        code: 'IMAP_FAILED',
        message: expect.saying(/did not answer in time|was lost/),
      })
    },
  )

  it.each(['LOGIN', 'UID SEARCH', 'UID FETCH'])(
    'is given up that talks on and on and never answers %s',
    async (command) => {
      const chatter = { insteadOf: { [command]: '* OK still here\r\n'.repeat(10) } }
      const { mailbox } = await startImapServer([message('one')], chatter)
      await expect(readAll(optionsFor({ mailbox, timeouts: impatient }))).rejects.toMatchObject({
        code: 'IMAP_FAILED',
      })
    },
  )

  it.each([
    ['a line without end', 'x'.repeat(100_000)],
    ['a literal after another', '{1000000}\r\n'.concat('x'.repeat(1_000_000))],
    ['a literal that is too long', '* 1 FETCH (BODY[] {999999999}\r\n'],
    ['a list of countless parts', `* LIST (${'a '.repeat(60_000)})\r\n`],
  ])('is given up that sends %s, before it fills the memory', async (_what, text) => {
    const server = await startImapServer([message('one')], { insteadOf: { LOGIN: text } })
    await expect(readAll(optionsFor(server))).rejects.toMatchObject({
      code: 'IMAP_FAILED',
      message: 'The IMAP server sends more than any mailbox has.',
    })
  })

  it('is tried again by a watch', async () => {
    const server = await startImapServer([message('one')], { silentOnceAt: 'UID FETCH' })
    const stop = new AbortController()
    const lost: string[] = []
    const options = { watch: true, signal: stop.signal, onLost: (why: string) => void lost.push(why) }
    // So long that only the silence is longer, also on a busy machine.
    const timeouts = { openMs: 60_000, stepMs: 3_000 }
    const reading = readAll(optionsFor({ ...server, ...options, timeouts }), () => stop.abort())
    expect(await reading).toEqual(['one'])
    expect(lost).toEqual(['The connection to the IMAP server was lost.'])
  })
})

it('asks for STARTTLS where the server is elsewhere, and gives it no password without', async () => {
  const { mailbox, commands } = await startImapServer([])
  const reading = readAll(optionsFor({ mailbox: { ...mailbox, isLocal: false } }))
  await expect(reading).rejects.toMatchObject({ code: 'IMAP_FAILED' })
  expect(commands.filter((line) => line.startsWith('LOGIN'))).toEqual([])
})

it.each([
  [
    'imaps://a%40b:p%23@Mail.example.com',
    {
      secure: true,
      port: 993,
      host: 'mail.example.com',
      user: 'a@b',
      pass: 'p#',
      folder: 'INBOX',
      isLocal: false,
    },
  ],
  [
    'imap://u:p@127.0.0.1:1430/List%20bounces',
    {
      secure: false,
      port: 1430,
      host: '127.0.0.1',
      user: 'u',
      pass: 'p',
      folder: 'List bounces',
      isLocal: true,
    },
  ],
])('reads %s', (url, mailbox) => {
  expect(parseImapUrl(url)).toEqual(mailbox)
})

it.each([
  '',
  'hunter2',
  'http://u:hunter2@h',
  'imaps://u@h',
  'imaps://u:hunter2%@h',
  'imaps://u:hunter2@h/I?x',
])('refuses %j without repeating it', (url) => {
  expect(() => parseImapUrl(url)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
  expect(() => parseImapUrl(url)).not.toThrow(/hunter2/)
})
