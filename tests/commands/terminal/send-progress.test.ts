import { expect, it } from 'vitest'
import { createHoldNotes, createProgressLine } from '../../../src/commands/terminal/send-progress.ts'
import { formatDuration } from '../../../src/commands/terminal/terminal.ts'
import { inEnglish } from '../../../src/domain/language/message.ts'
import { aTerminal } from '../../helpers/a-terminal.ts'

const begin = Date.parse('2025-07-27T08:00:00.000Z')

it.each([
  [100, 10],
  [10_000, 1],
])('paints once in %i ms, however many messages there are', (progressEveryMs, lines) => {
  const painted: string[] = []
  const paint = createProgressLine(
    aTerminal(null, { progressEveryMs, progress: (line) => void painted.push(line) }),
  )
  const ms = progressEveryMs === 100 ? 1 : 10
  for (let done = 0; done <= 1_000; done++)
    paint({
      at: new Date(begin + done * ms),
      done,
      total: 12_000,
      ratePerSecond: 1_000 / ms,
      secondsLeft: 6_900,
    })
  expect(painted).toHaveLength(lines)
  expect(painted.at(-1)).toBe(`1,000 of 12,000, ${1_000 / ms} a second, 1 h 55 min left`)
})

it('says why it waits, and once that nobody has to sit beside it', () => {
  const notes: string[] = []
  const tell = createHoldNotes(aTerminal(null, { note: (line) => void notes.push(line) }), '2025-w30')
  tell({ why: 'server', until: new Date(begin), reply: '421 4.3.2 down' })
  tell({ why: 'retry', until: new Date(begin) })
  expect(notes).toEqual([
    'Nothing can be handed over (421 4.3.2 down); the next attempt is at 2025-07-27T08:00:00.000Z. Ctrl-C is safe: `diglot send 2025-w30` goes on later.',
    'All that is left was put off by its servers; the next attempt is at 2025-07-27T08:00:00.000Z.',
  ])
})

it.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [90, '2 min'],
  [5_400, '1 h 30 min'],
  [7_200, '2 h 0 min'],
  [200_000, '2 d 7 h'],
])('%d seconds are %s', (seconds, said) => {
  expect(inEnglish(formatDuration(seconds))).toBe(said)
})
