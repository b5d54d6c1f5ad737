import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { App } from '../../../src/app.ts'
import { runCheck } from '../../../src/commands/check.ts'
import { runCancel, runPause, runResolve, runResume } from '../../../src/commands/control.ts'
import { runApprove, runTestMail, runWithdraw } from '../../../src/commands/proof.ts'
import { runSend } from '../../../src/commands/send.ts'
import { runStatus } from '../../../src/commands/status.ts'
import { sentencesOf } from '../../../src/commands/terminal/tell-fault.ts'
import type { Terminal } from '../../../src/commands/terminal/terminal.ts'
import { DiglotError } from '../../../src/errors.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite.ts'
import { aTerminal } from '../../helpers/a-terminal.ts'
import { anApprovedApp, anAppWith, readDatabase, readerRows } from '../../helpers/approved-newsletter.ts'
import { startCapturingServer } from '../../helpers/capturing-server.ts'

const id = '2025-w30'
const signal = new AbortController().signal
const AT = '2099-11-30 08:00'

type State = keyof typeof ways

/** An issue that two readers would get, in a state that the commands brought it into. */
async function anIssue(state: State): Promise<{ app: App; root: string }> {
  const database = databases.get(state) ?? databaseIn(state)
  databases.set(state, database)
  const { app, root } = await anAppWith(await database, { SMTP_URL: await aServer() })
  onTestFinished(() => app.close())
  return { app, root }
}

// Each state is brought about once: the tests of it begin with a copy of its database.
const databases = new Map<State, Promise<Buffer>>()

async function databaseIn(state: State): Promise<Buffer> {
  const { app, root } = await anApprovedApp(readerRows(2), { SMTP_URL: await aServer() })
  await ways[state](app)
  await app.close()
  return readDatabase(root)
}

async function aServer(): Promise<string> {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  return server.url
}

const send = (app: App, terminal: Terminal, given: object = {}) =>
  runSend(app, terminal, id, { yes: true, wait: false, signal, ...given })
const begun = async (app: App) => {
  const stopped = new AbortController()
  stopped.abort()
  await expect(send(app, aTerminal(null), { signal: stopped.signal })).rejects.toThrow('was stopped')
}

const ways = {
  draft: (app: App) => runWithdraw(app, aTerminal(null), id),
  approved: async () => undefined,
  scheduled: (app: App) => send(app, aTerminal(null), { at: AT }),
  running: begun,
  paused: async (app: App) => {
    await begun(app)
    await app.pauseSend(id)
  },
  finished: (app: App) => send(app, aTerminal(null)),
  cancelled: async (app: App) => {
    await begun(app)
    await app.cancelSend(await app.planCancel(id))
  },
} as const

async function changeRecords(root: string): Promise<void> {
  const path = join(root, 'content', 'issues', `${id}.yaml`)
  await writeFile(path, (await readFile(path, 'utf8')).replace('Within one week', 'In one week'))
}

/** All that a command says, with its times and hashes left out. */
async function said(command: (terminal: Terminal) => Promise<unknown>): Promise<string> {
  const lines: string[] = []
  const add = (line: string) => void lines.push(line)
  try {
    await command(aTerminal(null, { out: add, note: add }))
  } catch (error) {
    if (!(error instanceof DiglotError)) throw error
    lines.push(error.code, ...sentencesOf(error))
  }
  return lines
    .join('\n')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/proof [0-9a-f]+/g, 'proof HASH')
}

const commands = {
  pause: (app: App) => said((terminal) => runPause(app, terminal, id)),
  resume: (app: App) => said((terminal) => runResume(app, terminal, id)),
  cancel: (app: App) => said((terminal) => runCancel(app, terminal, id, { yes: true })),
  resolve: (app: App) => said((terminal) => runResolve(app, terminal, id, {})),
  status: (app: App) => said((terminal) => runStatus(app, terminal, id, {})),
  withdraw: (app: App) => said((terminal) => runWithdraw(app, terminal, id)),
  approve: (app: App) => said((terminal) => runApprove(app, terminal, id, {})),
  check: (app: App) => said((terminal) => runCheck(app, terminal, id, {})),
  test: (app: App) => said((terminal) => runTestMail(app, terminal, id, {})),
  toNew: (app: App) => said((terminal) => send(app, terminal, { toNew: true })),
} as const

const unsent = (sentence: string, next: string) =>
  `NOT_FOUND\nThe issue ${id} has not been sent. ${sentence} Next: ${next}`
const draft = unsent(`Nobody has approved ${id}.`, `diglot approve ${id}`)
const approved = unsent(`an editor approved ${id} at TIME.`, `diglot send ${id} --dry-run`)
const changed = unsent(`${id} has changed since an editor approved it.`, `diglot approve ${id}`)
const goes = `${id} goes at 2099-11-30 08:00 in Asia/Shanghai (TIME), as approved: proof HASH.`
const scheduled = unsent(goes, `diglot cancel ${id}  # takes it back`)
const sent = `${id} was sent, from TIME on; 2 deliveries: accepted 2. What was sent stays as it is.`
const toNew = `Next: diglot send ${id} --to-new  # sends it to those who have subscribed since`
const running = `The send of ${id} began at TIME; 2 deliveries: pending 2.`
const paused = `The send of ${id}, begun at TIME, is paused; 2 deliveries: pending 2.`
const cancelled = `The send of ${id}, begun at TIME, was cancelled for good; 2 deliveries: skipped 2.`
const begunAlready = `ALREADY_EXISTS\nThe send of ${id} has begun, so its approval is not taken back.`

/** What a command says of an issue that it leaves as it is. */
const told = {
  draft: [
    ['pause', draft],
    ['resume', draft],
    ['cancel', draft],
    ['resolve', draft],
    ['status', draft],
    ['withdraw', `NOT_APPROVED\nThere is no approval of ${id} to take back.`],
    ['check', `findings; it can be sent.\nNext: diglot approve ${id}`],
  ],
  approved: [
    ['pause', approved],
    ['status', approved],
    ['check', `an editor approved ${id} at TIME.\nNext: diglot send ${id} --dry-run`],
  ],
  scheduled: [
    ['pause', scheduled],
    ['resume', scheduled],
    ['status', goes],
    ['approve', goes],
    ['check', `findings.\n${goes}\nNext: diglot cancel ${id}  # takes it back`],
    ['test', goes],
    ['withdraw', `ALREADY_EXISTS\n${id} is scheduled, so its approval is not taken back.`],
  ],
  running: [
    ['resume', `${id} is not paused. ${running}\nNext: diglot send ${id}`],
    ['status', `Next: diglot send ${id}`],
    ['approve', `${running}\nNext: diglot send ${id}`],
    ['withdraw', begunAlready],
    ['check', `${running}\nNext: diglot send ${id}`],
  ],
  paused: [
    ['pause', `${id} is paused already: nothing more of it goes out.\nNext: diglot resume ${id}`],
    ['approve', `${paused}\nNext: diglot resume ${id}`],
    ['toNew', `SEND_PAUSED\nThe send of ${id} is paused; nothing was sent.`],
  ],
  finished: [
    ['pause', `There is nothing left to pause. ${sent}\n${toNew}`],
    ['resume', `There is nothing left to go on with. ${sent}\n${toNew}`],
    ['cancel', `Every delivery of ${id} has ended; there is nothing left to cancel.\n${sent}`],
    ['resolve', `No delivery of ${id} is uncertain.`],
    ['status', toNew],
    ['approve', `${sent}\n${toNew}`],
    ['check', `findings.\n${sent}\n${toNew}`],
    ['test', sent],
    ['withdraw', begunAlready],
    ['toNew', `Nobody has subscribed since who has no copy; nothing was sent. ${sent}`],
  ],
  cancelled: [
    ['pause', `SEND_CANCELLED\nThe send of ${id} was cancelled, so it cannot be paused.`],
    ['cancel', `${id} is cancelled already.`],
    ['approve', `${cancelled}\nNext: diglot status ${id}`],
    ['toNew', `SEND_CANCELLED\nThe send of ${id} was cancelled; nothing was sent.`],
  ],
} as const

describe('what a command says of an issue', () => {
  it.each(Object.keys(told) as State[])('that is %s, and stays so', async (state) => {
    const { app } = await anIssue(state)
    const before = await commands.status(app)
    for (const [command, words] of told[state])
      expect.soft(await commands[command](app), command).toContain(words)
    expect(await commands.status(app)).toBe(before)
  })

  it.each([
    ['approved', 'withdraw', `an editor took back the approval of ${id} that an editor gave`],
    ['scheduled', 'cancel', `${id} is not scheduled any more; nothing was sent.`],
    ['running', 'pause', `${id} is paused: nothing more of it goes out.\nNext: diglot resume ${id}`],
    ['paused', 'resume', `${id} may go on.\nNext: diglot send ${id}`],
  ] as const)('%s: %s', async (state, command, words) => {
    const { app } = await anIssue(state)
    expect(await commands[command](app)).toContain(words)
  })

  it('that has changed since it was approved', async () => {
    const { app, root } = await anIssue('approved')
    await changeRecords(root)
    expect(await commands.status(app)).toContain(changed)
    expect(await commands.approve(app)).toContain(`Next: diglot send ${id} --dry-run`)
  })

  it('calls an issue that needs a second person’s approval not yet approved', async () => {
    const { app, root } = await anIssue('approved')
    await appendFile(join(root, 'content', 'newsletter.yaml'), '\napproval: two-people\n')
    const words = `Nobody knows who changed it last, so it is not sent before another person has approved it, too. Next: diglot approve ${id} --by NAME`
    expect(await commands.status(app)).toContain(words)
    expect(await commands.check(app)).toContain(words.replace(' Next', '\nNext'))
  })

  it('does not call a changed issue the one that is scheduled', async () => {
    const { app, root } = await anIssue('scheduled')
    await changeRecords(root)
    expect(await commands.approve(app)).toContain(
      `What is scheduled is the proof that was approved before, not the records as they are.\nNext: diglot cancel ${id}, then diglot send`,
    )
  })

  it.each(['check', 'test'] as const)(
    'says by %s that the records are not what is scheduled or was sent',
    async (name) => {
      const { app, root } = await anIssue('scheduled')
      await changeRecords(root)
      expect(await commands[name](app)).toContain('not the records as they are.')
      if (name === 'check')
        expect(await commands[name](app)).toContain(`Next: diglot cancel ${id}, then diglot approve`)
      await app.cancelSchedule(id)
      await app.approve(id)
      await ways.finished(app)
      await writeFile(
        join(root, 'content', 'newsletter.yaml'),
        (await readFile(join(root, 'content', 'newsletter.yaml'), 'utf8')).replace(
          '1 Example Street',
          '2 Example Street',
        ),
      )
      expect(await commands[name](app)).toContain(
        'Its records have changed since; what was sent stays as it is.',
      )
    },
  )

  it('calls a send that has ended finished, and says since when, in every form', async () => {
    const { app } = await anIssue('finished')
    const shown = { issueId: id, state: 'finished', finishedAt: expect.any(Date) }
    expect(await app.status(id)).toMatchObject(shown)
    expect((await app.overview()).sends).toMatchObject([shown])
    expect(JSON.parse(await said((terminal) => runStatus(app, terminal, id, { json: true })))).toMatchObject({
      state: 'finished',
    })
  })

  it('names no next step by status where a send is over for good', async () => {
    const { app } = await anIssue('cancelled')
    expect(await commands.status(app)).not.toContain('Next:')
  })

  it('names the others once a send to tags has ended', async () => {
    const { app } = await anIssue('approved')
    await app.tagSubscribers({ tags: 'press', addresses: ['reader0@example.com'], how: 'tag' })
    await send(app, aTerminal(null), { tags: 'press' })
    expect(await commands.status(app)).toContain(
      `Next: diglot send ${id}  # sends it to all others, with --tags to some of them, with --to-new to those tagged press who have subscribed since`,
    )
  })

  it('names the time that a second --at takes the place of, and the schedule that a send does', async () => {
    const { app } = await anIssue('scheduled')
    expect(await said((terminal) => send(app, terminal, { at: '2099-12-01 09:30' }))).toContain(
      `It is scheduled already: ${goes} The new time takes the place of that one.`,
    )
    expect(await said((terminal) => send(app, terminal))).toContain(
      'goes at 2099-12-01 09:30 in Asia/Shanghai (TIME), as approved: proof HASH. Sending it now takes the place of that.',
    )
  })

  it('says what was sent where a send has nothing left', async () => {
    const { app } = await anIssue('finished')
    expect(await said((terminal) => send(app, terminal))).toContain(`Nothing was sent. ${sent}\n${toNew}`)
  })
})

describe('send --to-new', () => {
  it('leaves new readers to the process that sends on the database', async () => {
    const server = await startCapturingServer()
    onTestFinished(server.close)
    const { app, root } = await anApprovedApp(readerRows(1), { SMTP_URL: server.url })
    onTestFinished(() => app.close())
    await ways.finished(app)
    await writeFile(join(root, 'list.csv'), `email,name,edition\n${readerRows(2).join('\n')}\n`)
    await app.importSubscribers(join(root, 'list.csv'), {})
    const other = await openSqliteStore(join(root, 'data', 'diglot.db'))
    onTestFinished(() => other.close())
    const lock = await other.workers.lock()

    expect(await said((terminal) => send(app, terminal, { toNew: true }))).toContain(
      `SEND_RUNNING\nNew subscribers who were added to the send of ${id}: 1. Another process sends on this database.`,
    )
    expect(await said((terminal) => send(app, terminal, { toNew: true, dryRun: true }))).toContain(
      '1 earlier delivery of it is still to go, too.',
    )
    await lock?.release()
    await send(app, aTerminal(null))
    expect(server.messages.map(({ to }) => to)).toEqual(['reader0@example.com', 'reader1@example.com'])
  })

  it('sends the frozen proof to those who have subscribed since, once, and says how many', async () => {
    const server = await startCapturingServer()
    onTestFinished(server.close)
    const { app, root } = await anApprovedApp(readerRows(2), { SMTP_URL: server.url })
    onTestFinished(() => app.close())
    await ways.finished(app)
    await changeRecords(root)
    await writeFile(join(root, 'list.csv'), `email,name,edition\n${readerRows(5).join('\n')}\n`)
    await app.importSubscribers(join(root, 'list.csv'), {})

    expect(await said((terminal) => send(app, terminal, { toNew: true, dryRun: true }))).toContain(
      `${id} goes to 3 new subscribers, through 127.0.0.1`,
    )
    expect(server.messages).toHaveLength(2)
    expect(await said((terminal) => send(app, terminal, { toNew: true }))).toContain(
      `3 new subscribers came to the send of ${id} by --to-new.`,
    )
    await send(app, aTerminal(null), { toNew: true })

    expect(server.messages.map(({ to }) => to).toSorted()).toEqual(
      readerRows(5).map((row) => row.split(',')[0]),
    )
    for (const { raw } of server.messages) {
      const text = raw.toString('latin1')
      expect(text).toMatch(/^List-Unsubscribe: </m)
      expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
    }
    expect((await app.overview()).sends).toMatchObject([{ issueId: id, total: 5, done: 5 }])
  })
})
