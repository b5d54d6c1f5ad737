import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Incoming, type IntakeTools, keepUnread, takeIn } from '../../src/bounce/take-in.ts'
import type { BounceEffect, BounceReport } from '../../src/domain/sending/bounce.ts'
import { aVerdict } from '../helpers/a-verdict.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** Messages that are settled by their name, and tools that note in which order they were used. */
function anIntake(messages: readonly string[], given: Partial<IntakeTools> = {}) {
  const steps: string[] = []
  const reports: BounceReport[] = []
  async function* incoming(): AsyncGenerator<Incoming> {
    for (const text of messages)
      yield { raw: Buffer.from(text), settle: async () => void steps.push(`settled ${text}`) }
  }
  const tools: IntakeTools = {
    parse: async () => [aVerdict()],
    apply: async (report) => {
      reports.push(report)
      steps.push('applied')
      return [{ kind: 'hard', effect: 'suppressed', subscriberId: 1 }]
    },
    keepUnread: async () => void steps.push('kept'),
    dryRun: false,
    ...given,
  }
  return { take: () => takeIn(incoming(), tools), steps, reports }
}

const applyAs = (effect: BounceEffect) => async () => [
  { kind: 'unknown' as const, effect, subscriberId: null },
]

it('marks a message as read only when what it says is recorded', async () => {
  const { take, steps } = anIntake(['one', 'two'])
  const results = [{ kind: 'hard', effect: 'suppressed', count: 2 }]
  expect(await take()).toEqual({ messages: 2, kept: 0, unauthenticated: 0, results })
  expect(steps).toEqual(['applied', 'settled one', 'applied', 'settled two'])
})

it('leaves a message where it is that could not be recorded', async () => {
  const apply = async () => {
    throw new Error('The database is unreachable.')
  }
  const { take, steps } = anIntake(['one'], { apply })
  await expect(take()).rejects.toThrow('The database is unreachable.')
  expect(steps).toEqual([])
})

it.each(['unread', 'unproven', 'forged'] as const)(
  'keeps what is %s before it is marked as read',
  async (effect) => {
    const steps: string[] = []
    const { take, ...intake } = anIntake(['one'], {
      apply: applyAs(effect),
      keepUnread: async (name) => void steps.push(name),
    })
    expect(await take()).toMatchObject({ messages: 1, kept: 1 })
    expect([...steps, ...intake.steps]).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.eml$/), 'settled one'])
  },
)

it('neither keeps nor settles in a dry run', async () => {
  const { take, steps } = anIntake(['one'], { apply: applyAs('unread'), dryRun: true })
  expect(await take()).toMatchObject({ kept: 1 })
  expect(steps).toEqual([])
})

it('knows a message again whose lines end in another way', async () => {
  const { take, reports } = anIntake(['a\r\nb\r\n', 'a\nb\n', 'a\nb', 'a\nc\n'])
  await take()
  const ids = reports.map(({ id }) => id)
  expect(new Set(ids.slice(0, 3)).size).toBe(1)
  expect(ids[3]).not.toBe(ids[0])
})

it('keeps a message once, whole, for its owner’s eyes', async () => {
  const folder = join(await tempFolder(), 'bounces', 'unread')
  await keepUnread(folder, 'a.eml', Buffer.from('text'))
  await keepUnread(folder, 'a.eml', Buffer.from('text'))
  expect(await readdir(folder)).toEqual(['a.eml'])
  expect(await readFile(join(folder, 'a.eml'), 'utf8')).toBe('text')
  expect((await stat(join(folder, 'a.eml'))).mode & 0o777).toBe(0o600)
})
