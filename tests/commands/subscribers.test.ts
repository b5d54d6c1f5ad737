import { expect, it } from 'vitest'
import type { App, ListHealth } from '../../src/app.ts'
import { runSubscribersStats } from '../../src/commands/subscribers.ts'
import { aTerminal } from '../helpers/a-terminal.ts'

const health: ListHealth = {
  active: 1_200,
  paused: 3,
  left: 40,
  suppressed: 5,
  size: [
    { day: '2025-07-20', count: 1_000, came: 0, went: 0 },
    { day: '2025-07-27', count: 1_200, came: 210, went: 10 },
  ],
  editions: [
    { edition: 'zh-Hans+en', count: 900 },
    { edition: null, count: 300 },
  ],
  domains: [{ domain: 'example.com', count: 1_000 }],
  tags: [
    { tag: '媒体', count: 300 },
    { tag: 'VIP', count: 12 },
  ],
  signUps: { asked: 250, confirmed: 200 },
  optInRate: 0.8,
  reasons: [
    { reason: 'too-often', count: 3 },
    { reason: 'other', count: 1 },
  ],
  issues: [
    {
      issueId: '2025-w30',
      sentAt: new Date('2025-07-27T08:00:00Z'),
      accepted: 1_190,
      rejected: 10,
      left: 6,
      returned: 1,
      leaveRate: 6 / 1_190,
      bounced: 10,
      bounceRate: 10 / 1_200,
      bounces: 'fine',
      complained: 4,
      complaintRate: 4 / 1_190,
      complaints: 'too high',
    },
  ],
}

async function printed(options: { readonly json?: boolean }): Promise<readonly string[]> {
  const lines: string[] = []
  const app = { listHealth: async () => health } as Partial<App> as App
  await runSubscribersStats(app, aTerminal(null, { out: (line) => lines.push(line) }), options)
  return lines
}

it('draws the list, and says where it is not well', async () => {
  expect(await printed({})).toEqual([
    '1,200 active, 3 of them pausing; 40 left, 5 suppressed',
    '▁█  1,000 on 2025-07-20, 1,200 on 2025-07-27',
    '',
    'edition     count                            share',
    'zh-Hans+en    900  ████████████████████████  75.0 %',
    '(default)     300  ████████                  25.0 %',
    '',
    'domain       count                            share',
    'example.com   1000  ████████████████████████  83.3 %',
    '(others)       200  ████▊                     16.7 %',
    '',
    'tag   count                            share',
    '媒体    300  ████████████████████████  25.0 %',
    'VIP      12  █                         1.0 %',
    '',
    '200 of 250 who asked for it have confirmed (80.0 %).',
    '',
    'Why readers left: too-often 3, other 1.',
    '',
    'issue     accepted  left  of readers  bounced  complaints',
    '2025-w30      1190     6  0.50 %      0.83 %   0.34 % too high',
    'Gmail asks that fewer than 0.1 % complain, and never 0.3 %.',
  ])
})

it('prints the same for a program', async () => {
  expect(JSON.parse((await printed({ json: true })).join('\n'))).toEqual(JSON.parse(JSON.stringify(health)))
})
