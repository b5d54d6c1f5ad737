import { expect, it } from 'vitest'
import type { SendPlan } from '../../src/app/sending/plan-send.ts'
import { createSendRunner } from '../../src/app/sending/send-runner.ts'
import type { SendResult, SendRunOptions } from '../../src/app/sending/sending.ts'
import { msg } from '../../src/domain/language/message.ts'
import { DiglotError } from '../../src/errors.ts'
import { aProof } from '../helpers/a-proof.ts'

const proof = aProof()
const plan: SendPlan = {
  issueId: proof.issueId,
  proof,
  choice: { offered: ['en'], fallback: 'en' },
  pace: null,
  audience: [],
  added: [],

  destination: 'the outbox',
  isRehearsal: false,
  resumes: false,
  toNew: false,
  stillWrong: 0,
  left: 0,
  timeZone: 'Asia/Shanghai',
  doubt: null,
}

/** Nothing reads it. */
const ended = {} as SendResult

/** A runner whose sends end when the test says so. */
function aRunner() {
  const runs: { options: SendRunOptions; end: (error?: unknown) => void }[] = []
  const bugs: unknown[] = []
  const send = (_plan: SendPlan, options: SendRunOptions): Promise<SendResult> =>
    new Promise((resolve, reject) => {
      runs.push({ options, end: (error) => (error === undefined ? resolve(ended) : reject(error)) })
    })
  const { start, goOn, ...runner } = createSendRunner({
    clock: () => new Date('2025-07-27T08:00:00Z'),
    onBug: (error) => bugs.push(error),
  })
  /** Ends the last run, and lets what waits for it go on. */
  const end = async (error?: unknown) => {
    runs.at(-1)?.end(error)
    await new Promise(setImmediate)
  }
  return {
    runner: {
      ...runner,
      start: (it: SendPlan) => start(it, send),
      goOn: (it: SendPlan) => goOn(it, send),
    },
    ...{ runs, bugs, end },
  }
}

it('sends one issue at a time', async () => {
  const { runner, end } = aRunner()
  runner.start(plan)
  expect(() => runner.start({ ...plan, issueId: '2025-w31' })).toThrow(
    expect.objectContaining({
      code: 'SEND_RUNNING',
      message: 'The preview is sending 2025-w30 at this moment.',
    }),
  )
  await end()
  expect(runner.isBusy()).toBe(false)
  runner.start({ ...plan, issueId: '2025-w31' })
  expect(runner.runOf('2025-w31')?.isRunning).toBe(true)
})

it('follows a run that is ending by another one when it is told to go on', async () => {
  const { runner, runs, end } = aRunner()
  runner.start(plan)
  runner.goOn(plan)
  runner.goOn(plan)
  expect(runs).toHaveLength(1)
  await end()
  expect(runs).toHaveLength(2)
  expect(runner.runOf(plan.issueId)?.isRunning).toBe(true)
  await end()
  expect([runs.length, runner.isBusy()]).toEqual([2, false])
})

it('tells why nothing goes out, until something does', () => {
  const { runner, runs } = aRunner()
  runner.start(plan)
  const hold = { why: 'retry', until: new Date('2025-07-27T08:10:00Z') } as const
  runs[0]?.options.onHold(hold)
  expect(runner.runOf(plan.issueId)?.hold).toEqual(hold)
  runs[0]?.options.onProgress({ at: hold.until, done: 1, total: 2, ratePerSecond: 1, secondsLeft: 1 })
  expect(runner.runOf(plan.issueId)?.hold).toBeNull()
  expect(runs[0]?.options.waitsForRetries).toBe(true)
})

it('ends with the preview, and begins nothing after it', async () => {
  const { runner, runs, end } = aRunner()
  runner.start(plan)
  runner.goOn(plan)
  const closing = runner.close()
  expect(runs[0]?.options.signal.aborted).toBe(true)
  await end()
  await closing
  expect([runs.length, runner.isBusy()]).toEqual([1, false])
})

it('remembers why a run ended early, and reports what is no mistake of a person', async () => {
  const { runner, bugs, end } = aRunner()
  const refused = new DiglotError('SMTP_FAILED', msg`It does not answer.`)
  runner.start(plan)
  await end(refused)
  expect([runner.runOf(plan.issueId)?.failure, bugs]).toEqual([refused, []])
  runner.start(plan)
  expect(runner.runOf(plan.issueId)?.failure).toBeNull()
  await end(new TypeError('a bug'))
  expect(bugs).toEqual([new TypeError('a bug')])
})
