import { expect, it, onTestFinished } from 'vitest'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { type CapturingServer, messageIdOf, startCapturingServer } from '../helpers/capturing-server.ts'
import { type CliResult, finished, runCli, startCli } from '../helpers/run-cli.ts'

const COUNT = 300
const ANSWERED = 100
const CONNECTIONS = 10
/** Every connection waits for an answer at this moment, however fast the machine is. */
const TAKEN = ANSWERED + CONNECTIONS

/** A send in the middle, by a process of its own. */
interface SendUnderWay {
  readonly server: CapturingServer
  /** The process that sends, until it ends. */
  readonly ended: Promise<CliResult>
  readonly kill: () => boolean
  /** Another process, on the same newsletter: `diglot('pause')` is `diglot pause 2025-w30`. */
  readonly diglot: (command: string, ...options: string[]) => Promise<CliResult>
  /** `diglot status`, of all sends. */
  readonly overview: () => Promise<CliResult>
}

async function aSendUnderWay(): Promise<SendUnderWay> {
  const server = await startCapturingServer({ holdAfter: ANSWERED })
  onTestFinished(() => server.close())
  const env = {
    SMTP_URL: `${server.url}?maxConnections=${CONNECTIONS}`,
    DIGLOT_SECRET: 'a-secret-of-at-least-32-characters',
  }
  const root = await anApprovedNewsletter(readerRows(COUNT))
  const child = startCli(['-C', root, 'send', '2025-w30', '--yes'], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = finished(child)
  await Promise.race([server.reached(TAKEN), ended])
  return {
    server,
    ended,
    kill: () => child.kill('SIGKILL'),
    overview: () => runCli(['-C', root, 'status'], { env }),
    diglot: (command, ...options) => runCli(['-C', root, command, '2025-w30', ...options], { env }),
  }
}

async function statesOf({ diglot }: SendUnderWay): Promise<Record<string, unknown>> {
  const { state, tally } = JSON.parse((await diglot('status', '--json')).out)
  const counts = tally.map((row: { state: string; count: number }) => [row.state, row.count])
  return { send: state, ...Object.fromEntries(counts) }
}

const everybody = Array.from({ length: COUNT }, (_, index) => `reader${index}@example.com`).sort()

it('is paused from another process and goes on when it is resumed, each subscriber exactly once', async () => {
  const send = await aSendUnderWay()
  const { server, diglot } = send
  expect(await diglot('resolve')).toEqual({
    code: 0,
    out: 'No delivery of 2025-w30 is uncertain.\n',
    err: 'A `diglot send` is running; what it leaves uncertain shows here when it has ended.\n',
  })
  expect(await diglot('pause')).toEqual({
    code: 0,
    out: '2025-w30 is paused: nothing more of it goes out.\nNext: diglot resume 2025-w30\n',
    err: '',
  })
  server.letGo()
  expect(await send.ended).toMatchObject({
    code: 18,
    err: expect.stringMatching(
      /^The send of 2025-w30 was paused; 190 deliveries left\. Nothing is lost and nothing will go twice\. Run `diglot resume 2025-w30`, then `diglot send 2025-w30` to go on\.\n$/m,
    ),
  })
  expect(server.messages).toHaveLength(TAKEN)
  expect(await statesOf(send)).toEqual({ send: 'paused', accepted: TAKEN, pending: COUNT - TAKEN })
  expect((await diglot('status')).out).toContain(`2025-w30 is paused: ${COUNT} deliveries, proof `)
  expect(await diglot('send', '--yes')).toEqual({
    code: 18,
    out: '',
    err: 'The send of 2025-w30 is paused; nothing was sent. Run `diglot resume 2025-w30`, then `diglot send 2025-w30`.\n',
  })

  expect(await diglot('resume')).toEqual({
    code: 0,
    out: '2025-w30 may go on.\nNext: diglot send 2025-w30\n',
    err: '',
  })
  expect(await diglot('send', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages.map(({ to }) => to).sort()).toEqual(everybody)
  expect(await statesOf(send)).toEqual({ send: 'finished', accepted: COUNT })
  expect((await send.overview()).out).toMatch(/^2025-w30 +finished /m)
  expect((await diglot('cancel')).out).toBe(
    'Every delivery of 2025-w30 has ended; there is nothing left to cancel.\n',
  )
})

it('is cancelled from another process for good: each subscriber has one copy or is skipped', async () => {
  const send = await aSendUnderWay()
  const { server, diglot } = send
  expect(await diglot('cancel')).toEqual({
    code: 16,
    out: '',
    err: 'diglot cancel 2025-w30: Nobody can be asked here, so nothing was cancelled. Run it again with --yes, or answer “yes” on a terminal.\n',
  })
  expect(await diglot('cancel', '--yes')).toEqual({
    code: 0,
    out: '2025-w30 is cancelled; 190 deliveries skipped.\n',
    err: '',
  })
  server.letGo()
  expect(await send.ended).toMatchObject({
    code: 19,
    err: expect.stringMatching(
      /^The send of 2025-w30 was cancelled: 190 deliveries skipped in all\. It does not go on; what was under way was finished first\.\n$/m,
    ),
  })

  const refused = (message: string) => ({
    code: 19,
    out: '',
    err: `The send of 2025-w30 was cancelled${message}\`diglot status 2025-w30\` says where everybody’s copy is.\n`,
  })
  const attempts = [
    diglot('send', '--yes'),
    diglot('pause'),
    diglot('resume'),
    diglot('resolve', '--resend', 'all'),
  ]
  expect(await Promise.all(attempts)).toEqual([
    refused('; nothing was sent. It does not go on. '),
    refused(', so it cannot be paused. '),
    refused(', so it cannot be resumed. '),
    refused(', so it cannot be sent once more. '),
  ])
  expect((await send.overview()).out).toMatch(/^2025-w30 +cancelled /m)
  expect((await diglot('cancel')).out).toBe('2025-w30 is cancelled already.\n')
  expect((await diglot('status')).out).toContain(`2025-w30 is cancelled: ${COUNT} deliveries, proof `)

  expect(await statesOf(send)).toEqual({ send: 'cancelled', accepted: TAKEN, skipped: COUNT - TAKEN })
  expect(server.messages).toHaveLength(TAKEN)
  expect(new Set(server.messages.map(({ to }) => to)).size).toBe(TAKEN)
})

it('shows what a killed process left uncertain, and sends it once more with the same Message-ID', async () => {
  const send = await aSendUnderWay()
  const { server, diglot } = send
  expect(send.kill()).toBe(true)
  await send.ended
  server.letGo()
  const unanswered = server.messages.slice(ANSWERED)

  const listed = JSON.parse((await diglot('resolve', '--json')).out)
  expect(listed).toMatchObject({ issueId: '2025-w30', state: 'running', isSending: false, changed: 0 })
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1)
  expect(listed.deliveries.sort(byAddress)).toEqual(
    unanswered
      .map((message) => ({
        id: expect.any(Number),
        address: message.to,
        messageId: messageIdOf(message),
        handedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        reply: 'the process ended before the server answered',
      }))
      .sort(byAddress),
  )
  expect(await diglot('resolve', '--resend', 'all')).toMatchObject({
    code: 16,
    err: 'diglot resolve 2025-w30: Nobody can be asked here, so nothing was put back. Run it again with --yes, or answer “yes” on a terminal.\n',
  })
  expect(await diglot('resolve', '--resend', 'all', '--yes')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /\n10 deliveries put back, to go out with the same Message-ID as before\.\nNext: diglot send 2025-w30\n$/,
    ),
  })
  expect(await statesOf(send)).toEqual({ send: 'running', accepted: ANSWERED, pending: COUNT - ANSWERED })

  expect(await diglot('send', '--yes')).toMatchObject({ code: 0 })
  expect(await statesOf(send)).toEqual({ send: 'finished', accepted: COUNT })
  const before = server.messages.slice(0, TAKEN)
  const after = server.messages.slice(TAKEN)
  const answered = before.slice(0, ANSWERED).map(({ to }) => to)
  expect([...answered, ...after.map(({ to }) => to)].sort()).toEqual(everybody)
  const copies = Map.groupBy(server.messages, messageIdOf)
  expect(copies.size).toBe(COUNT)
  for (const [first, second] of copies.values()) if (second) expect(second.to).toBe(first?.to)
})

it('closes what a person found out, one by one or all, and tells them apart from uncertain ones', async () => {
  const send = await aSendUnderWay()
  const { server, diglot } = send
  send.kill()
  await send.ended
  server.letGo()
  expect(await diglot('resolve', '--close', '4711,4712', '--as', 'accepted', '--yes')).toEqual({
    code: 5,
    out: '',
    err: 'The issue 2025-w30 has no uncertain delivery 4711, 4712; nothing was changed. `diglot resolve 2025-w30` lists those that there are.\n',
  })
  const { out } = await diglot('resolve')
  const rows = [
    ...out.matchAll(
      /^ *(\d+) {2}(reader\d+@example\.com) +(<\S+>) +(\S+Z) {2}the process ended before .*$/gm,
    ),
  ]
  expect(rows.map((row) => row[2]).sort()).toEqual(
    server.messages
      .slice(ANSWERED)
      .map(({ to }) => to)
      .sort(),
  )
  expect(out).toContain(
    `
10 deliveries of 2025-w30: the server may have taken the message or not.
Look for the Message-ID in its log. Once more: diglot resolve 2025-w30 --resend ID[,ID-ID]|all
No more: diglot resolve 2025-w30 --close ID[,ID-ID]|all --as accepted|rejected
`,
  )
  expect((await diglot('status')).out).toContain('Some are uncertain: diglot resolve 2025-w30')

  const ids = rows.map((row) => row[1])
  // A range takes those between its ends that are uncertain.
  const two = await diglot(
    'resolve',
    '--close',
    `${ids[0]}-${ids[1]}`,
    '--as',
    'accepted',
    '--by',
    'the editor',
    '--yes',
  )
  expect(two).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 deliveries closed as accepted by the editor.\n'),
  })
  const again = await diglot('resolve', '--resend', `${ids[0]}`, '--yes')
  expect(again).toMatchObject({
    code: 5,
    err: expect.stringContaining(`has no uncertain delivery ${ids[0]};`),
  })
  const rest = await diglot('resolve', '--close', 'all', '--as', 'rejected', '--yes', '--json')
  expect(JSON.parse(rest.out)).toMatchObject({ changed: 8 })
  expect((await diglot('resolve', '--close', 'all', '--as', 'rejected', '--yes')).out).toBe(
    'No delivery of 2025-w30 is uncertain.\n',
  )
  expect(await statesOf(send)).toEqual({
    send: 'running',
    accepted: ANSWERED + 2,
    rejected: 8,
    pending: COUNT - TAKEN,
  })
  expect(await diglot('send', '--yes')).toMatchObject({ code: 0 })
  expect(server.messages.map(({ to }) => to).sort()).toEqual(everybody)
})
