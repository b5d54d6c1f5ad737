import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { runCli } from '../helpers/run-cli.ts'
import { refusal, startSmtpServer } from '../helpers/smtp-server.ts'

const ISSUE = '2025-w30'
const secret = 'a-secret-of-at-least-32-characters'

/** A newsletter for 40 readers, and a server that refuses some of them until it is told otherwise. */
async function aRefusedNewsletter(replyTo: (reader: number) => readonly [number, string] | null) {
  let refuses = true
  const { server, received } = await startSmtpServer({
    onRcptTo({ address }, _session, done) {
      const reply = refuses ? replyTo(Number(/\d+/.exec(address)?.[0])) : null
      done(reply === null ? null : refusal(...reply))
    },
  })
  const root = await anApprovedNewsletter(readerRows(40))
  const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}`, DIGLOT_SECRET: secret }
  const diglot = (...args: string[]) => runCli(['-C', root, ...args], { env })
  const send = (...more: string[]) => diglot('send', ISSUE, '--yes', '--no-wait', ...more)
  const takeEverybody = () => {
    refuses = false
  }
  return { root, diglot, send, takeEverybody, received }
}

/** Five for a policy and one who is not there. Apart from one another: five in a row, with none accepted in between, would hold the send. */
function refusedByPolicy(reader: number): readonly [number, string] | null {
  if (reader % 8 === 5) return [554, '5.7.1 Message refused by POLICY 42']
  return reader === 20 ? [550, '5.1.1 No such user'] : null
}

const recipients = (received: readonly { readonly to: string }[]) => received.map(({ to }) => to).sort()
const everybody = Array.from({ length: 40 }, (_, reader) => `reader${reader}@example.com`).sort()

it('ends a send with a failure where many were refused and no list explains it, and sends those once more by the words of the server', async () => {
  const { diglot, send, takeEverybody, received } = await aRefusedNewsletter(refusedByPolicy)
  const first = await send()
  expect(first.code).not.toBe(0)
  expect(first.err).toContain(`5 deliveries of ${ISSUE} were refused, and not because an address is dead`)
  expect(first.err).toContain(`diglot resolve ${ISSUE} --resend rejected`)

  const listed = await diglot('resolve', ISSUE, '--resend', 'rejected:policy 42', '--json')
  expect(listed.code).not.toBe(0) // nothing happens unasked
  takeEverybody()
  const put = await diglot('resolve', ISSUE, '--resend', 'rejected:policy 42', '--yes')
  expect(put).toMatchObject({ code: 0 })
  expect(put.out).toContain('Message-ID')
  expect(put.out).toMatch(/reader13@example\.com\s+<[\w.-]+@example\.com>/)
  expect(put.out).toContain('5 deliveries put back')
  expect(put.out).not.toContain('reader20@example.com')
  expect(await send()).toMatchObject({ code: 0 })
  expect(recipients(received)).toEqual(everybody.filter((address) => address !== 'reader20@example.com'))
})

it('sends some of the refused once more, by their numbers among those whose reply has the words', async () => {
  const { diglot, send, takeEverybody, received } = await aRefusedNewsletter(refusedByPolicy)
  await send()
  takeEverybody()
  const resend = (...args: string[]) => diglot('resolve', ISSUE, '--resend', ...args)
  const listed = await resend('rejected')
  expect(listed.out).toContain(
    `Some of them alone: diglot resolve ${ISSUE} --resend rejected --only ID[,ID-ID]`,
  )
  const idOf = (reader: number) =>
    new RegExp(`^ *(\\d+) +reader${reader}@`, 'm').exec(listed.out)?.[1] ?? 'none'
  const some = [5, 13].map(idOf).join(',')
  expect(await resend('rejected:policy 42', '--only', `${some},${idOf(20)}`, '--yes')).toMatchObject({
    code: 5,
    err: expect.stringContaining(
      `The issue ${ISSUE} has no rejected delivery ${idOf(20)} whose reply has “policy 42”; nothing was changed.`,
    ),
  })
  const put = await resend('rejected:policy 42', '--only', some, '--yes')
  expect(put.out).toContain('2 deliveries put back')
  await send()
  const still = [20, 21, 29, 37].map((reader) => `reader${reader}@example.com`)
  expect(recipients(received)).toEqual(everybody.filter((address) => !still.includes(address)))
  expect((await resend('rejected', '--only', '1-100000', '--yes')).out).toContain('4 deliveries put back')

  const usage = (text: string) => ({ code: 2, err: expect.stringContaining(text) })
  expect(await resend('rejected', '--only', 'all', '--yes')).toMatchObject(
    usage('--only: “all” is not a list of deliveries.'),
  )
  expect(await resend('1-9', '--only', '3', '--yes')).toMatchObject(
    usage('--only: It chooses among rejected deliveries alone.'),
  )
})

it('does not fail for two refusals among many, nor for dead addresses', async () => {
  const { send } = await aRefusedNewsletter((reader) =>
    reader % 20 === 7
      ? [554, '5.7.1 Message refused by policy']
      : reader % 10 === 2
        ? [550, '5.1.1 No such user']
        : null,
  )
  expect(await send()).toMatchObject({ code: 0 })
})

it('takes ranges of deliveries, and refuses what is none, or what is not uncertain', async () => {
  const { diglot, send } = await aRefusedNewsletter(() => null)
  await send()
  const wrong = await diglot('resolve', ISSUE, '--resend', '3-x', '--yes')
  expect(wrong.err).toContain('is not a list of deliveries')
  const accepted = await diglot('resolve', ISSUE, '--close', '1-3,7', '--as', 'accepted', '--yes')
  expect(accepted.err).toContain('has no uncertain delivery 1-3, 7; nothing was changed')
  const rejected = await diglot('resolve', ISSUE, '--close', 'rejected', '--as', 'accepted', '--yes')
  expect(rejected.err).toContain('is not a list of deliveries')
})

it('restores whom a server suppressed, one by one or by issue, and keeps who did it', async () => {
  const { diglot, send } = await aRefusedNewsletter((reader) =>
    reader < 3 ? [550, '5.1.1 No such user here'] : null,
  )
  await send()
  await diglot('subscribers', 'remove', 'reader9@example.com')
  const shown = await diglot('subscribers', 'show', 'reader0@example.com')
  expect(shown.out).toMatch(/suppressed since [\dT:.-]+Z: hard, .*No such user here/)
  expect(shown.out).toMatch(/2025-w30 +en +rejected/)

  const one = await diglot(
    ...['subscribers', 'restore', 'reader0@example.com', 'reader9@example.com', '--by', 'Ann'],
  )
  expect(one.out).toContain('1 subscriber restored by Ann.')
  expect(one.out).toContain('they left or complained: reader9@example.com')
  const after = JSON.parse((await diglot('subscribers', 'show', 'reader0@example.com', '--json')).out)
  expect(after).toMatchObject({ status: 'active', gone: null, restorations: [{ by: 'Ann' }] })
  const others = await diglot('subscribers', 'restore', '--issue', ISSUE, '--by', 'Ann', '--json')
  expect(JSON.parse(others.out).restored.map(({ address }: { address: string }) => address)).toEqual([
    'reader1@example.com',
    'reader2@example.com',
  ])
  expect(await diglot('subscribers', 'restore', '--since', '2025-01-01')).toMatchObject({
    out: expect.stringContaining('0 subscribers restored'),
  })
  expect(await diglot('subscribers', 'restore', '--issue', '2025-w99')).toMatchObject({
    code: 5,
    err: expect.stringContaining('The issue 2025-w99 has not been sent.'),
  })
  const nobody = await diglot('subscribers', 'restore')
  expect(nobody.err).toContain('It is not said who is to be restored.')
  expect((await diglot('subscribers', 'show', 'nobody@example.com')).err).toContain(
    'Nobody with this address',
  )
})

it('sends to tags, then to others, and to nobody twice; resuming takes what was frozen', async () => {
  const { root, diglot, send, received } = await aRefusedNewsletter(() => null)
  const list = join(root, 'tags.csv')
  await writeFile(
    list,
    'email,tags\nreader0@example.com,"press,VIP"\nreader1@example.com,Press\nreader2@example.com,vip\n',
  )
  await diglot('subscribers', 'import', list)
  expect((await diglot('subscribers', 'tag', 'press, 媒体', 'reader3@example.com')).out).toBe(
    'reader3@example.com is tagged press, 媒体\n',
  )
  expect((await diglot('subscribers', 'untag', 'press', 'reader1@example.com')).out).toBe(
    'reader1@example.com has no tags\n',
  )
  expect((await diglot('subscribers', 'list', '--tags', 'PRESS')).out.match(/reader\d@/g)).toEqual([
    'reader0@',
    'reader3@',
  ])

  expect((await send('--tags', 'nothing')).err).toContain('Nobody who gets mail is tagged nothing')
  expect((await send('--tags', ' , ')).err).toContain('No tag is named')
  const plan = JSON.parse((await diglot('send', ISSUE, '--tags', 'press', '--dry-run', '--json')).out)
  expect(plan).toMatchObject({ total: 2, tags: ['press'], resumes: false })
  const first = await send('--tags', 'press')
  expect(first.out).toContain('goes to 2 subscribers tagged press')
  expect(recipients(received)).toEqual(['reader0@example.com', 'reader3@example.com'])

  await diglot('subscribers', 'tag', 'press', 'reader9@example.com')
  const again = JSON.parse((await diglot('send', ISSUE, '--tags', 'vip', '--dry-run', '--json')).out)
  expect(again).toMatchObject({ total: 1, tags: ['vip'], resumes: true })
  await send('--tags', 'vip')
  expect((await diglot('status', ISSUE)).out).toContain('To those tagged press, vip. The others:')
  expect(received).toHaveLength(3)

  const rest = await send()
  expect(rest.out).toContain('37 subscribers of them are new to this send: all who have no copy yet')
  expect(recipients(received)).toEqual(everybody)
  expect((await diglot('status', ISSUE)).out).not.toContain('tagged')
  await send()
  expect(received).toHaveLength(40)
})
