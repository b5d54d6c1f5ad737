import { describe, expect, it } from 'vitest'
import { issuePath, type PathFacts, type SendFacts } from '../../../src/app/issues/issue-path.ts'

/** An issue that is written, was checked and tested, and is approved. */
function facts(given: Partial<PathFacts> = {}): PathFacts {
  return {
    ...{ missing: 0, errors: 0, warnings: 0, tested: 'current', approved: 'current' },
    ...{ schedule: null, send: null, readers: 12 },
    ...given,
  }
}

function sent(given: Partial<SendFacts> = {}): Partial<PathFacts> {
  return { send: { state: 'finished', isRunning: false, uncertain: 0, isSame: true, ...given } }
}

const waiting = { state: 'waiting', isOverdue: false } as const
const fresh = { tested: 'nothing', approved: 'nothing', readers: null } as const

/** The five states, shortly, and the next step. */
function shown(given: Partial<PathFacts>): string {
  const { steps, next } = issuePath(facts(given))
  const count = 'count' in next ? ` ${next.count}` : ''
  const words = steps.map(({ state, why, count: of }) =>
    [state, why, of].filter((word) => word !== null).join(' '),
  )
  return `${words.join(' | ')} → ${next.act}${count} (${next.step})`
}

describe('the way of an issue', () => {
  it.each<[string, Partial<PathFacts>, string]>([
    [
      'has fields that nobody has written',
      { ...fresh, missing: 2, errors: 3 },
      'todo missing 2 | todo errors 3 | todo | blocked errors 3 | blocked errors 3 → write 2 (write)',
    ],
    [
      'has errors',
      { ...fresh, errors: 3, warnings: 1 },
      'done | todo errors 3 | todo | blocked errors 3 | blocked errors 3 → fix 3 (check)',
    ],
    [
      'was never tested',
      { ...fresh, warnings: 1 },
      'done | done warnings 1 | todo | todo | blocked not-approved → test (test)',
    ],
    [
      'was tested, and nobody got it',
      { ...fresh, tested: 'failed' },
      'done | done | todo failed | todo | blocked not-approved → test (test)',
    ],
    [
      'was tested',
      { ...fresh, tested: 'current' },
      'done | done | done | todo | blocked not-approved → approve (approve)',
    ],
    [
      'has changed since it was tested and approved',
      { ...fresh, tested: 'older', approved: 'older' },
      'done | done | outdated changed | outdated changed | blocked not-approved → test (test)',
    ],
    ['is approved', {}, 'done | done | done | done | todo → send 12 (send)'],
    [
      'is approved without a test',
      { tested: 'nothing' },
      'done | done | todo | done | todo → send 12 (send)',
    ],
    [
      'is approved, its readers not counted',
      { readers: null },
      'done | done | done | done | todo → send null (send)',
    ],
    [
      'is approved for nobody',
      { readers: 0 },
      'done | done | done | done | blocked no-readers → add-readers (send)',
    ],
    [
      'is approved, and a setting since is an error',
      { errors: 1 },
      'done | todo errors 1 | done | done | blocked errors 1 → fix 1 (check)',
    ],
    [
      'waits for its time',
      { schedule: waiting },
      'done | done | done | done | under-way scheduled → see-schedule (send)',
    ],
    [
      'waits for its time, and its records say something else',
      { schedule: waiting, errors: 1, tested: 'older', approved: 'older' },
      'done | todo errors 1 | outdated changed | blocked errors 1 | under-way scheduled → see-schedule (send)',
    ],
    [
      'should have gone',
      { schedule: { ...waiting, isOverdue: true } },
      'done | done | done | done | under-way overdue → see-schedule (send)',
    ],
    [
      'has missed its time',
      { schedule: { state: 'held', isOverdue: false } },
      'done | done | done | done | todo held → decide-held (send)',
    ],
    [
      'is being sent',
      sent({ state: 'running', isRunning: true }),
      'done | done | done | done | under-way → watch (send)',
    ],
    [
      'is being sent, and something is uncertain',
      sent({ state: 'running', isRunning: true, uncertain: 2 }),
      'done | done | done | done | under-way → watch (send)',
    ],
    [
      'was sent in part by a process that ended',
      sent({ state: 'running' }),
      'done | done | done | done | todo stopped → go-on (send)',
    ],
    ['is paused', sent({ state: 'paused' }), 'done | done | done | done | todo paused → resume (send)'],
    [
      'waits for a person to decide',
      sent({ uncertain: 2 }),
      'done | done | done | done | todo uncertain 2 → resolve 2 (send)',
    ],
    ['was sent', sent(), 'done | done | done | done | done → see-report (send)'],
    [
      'was cancelled',
      sent({ state: 'cancelled' }),
      'done | done | done | done | done cancelled → see-report (send)',
    ],
    [
      'was sent without a test, and its records say something else by now',
      { ...sent({ isSame: false }), errors: 2, tested: 'older', approved: 'older' },
      'outdated changed | done | skipped | done | done → see-report (send)',
    ],
  ])('is known where it %s', (_name, given, expected) => {
    expect(shown(given)).toBe(expected)
  })
})
