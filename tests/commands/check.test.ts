import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runAccept, runCheck } from '../../src/commands/check.ts'
import { aTerminal } from '../helpers/a-terminal.ts'
import { anApprovedApp, readerRows } from '../helpers/approved-newsletter.ts'
import { openAppForTest } from '../helpers/open-app.ts'
import { aNewsletterFolder } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** One thing wrong in each of the five articles of an issue: a number, a unit, a link, a date, a term. */
const breaks = [
  [
    '2025-07-26-global-ai-governance-action-plan',
    'The 13 points',
    'The 15 points',
    ':21:7  error  parity-number',
  ],
  ['2025-07-23-americas-ai-action-plan', 'within 180 days', 'within 180 weeks', ':23:7  error  parity-unit'],
  [
    '2025-07-24-eu-training-data-template',
    'en/faqs/template',
    'en/faqs/another',
    ':21:7  error  parity-link',
  ],
  ['2025-07-26-world-ai-cooperation-organization', 'On 26 July', 'On 27 July', ':17:7  error  parity-date'],
  ['2025-07-21-uk-openai-memorandum', 'AI Growth Zones', 'AI Growth Areas', ':19:7  warning  term-missing'],
] as const

it('finds one broken thing in each of five articles and nothing else, and lets an editor accept one', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const app = openAppForTest(root, { clock: () => new Date(0) })
  expect(await printed((terminal) => runCheck(app, terminal, '2025-w30', {}))).toEqual([
    '2025-w30: 4 editions, 0 findings; it can be sent.',
    'Next: diglot approve 2025-w30',
  ])

  for (const [article, from, to] of breaks)
    await replaceIn(join(root, 'content/articles', `${article}.yaml`), from, to)
  const lines = await printed((terminal) => runCheck(app, terminal, '2025-w30', {}))
  const wanted = breaks.map(([article, , , finding]) => `content/articles/${article}.yaml${finding}`)
  expect(lines.filter((line) => line.startsWith('content/'))).toEqual(wanted)
  expect(lines.slice(5, 10)).toEqual([
    wanted[1],
    '  The same figure stands in different units: Simplified Chinese “180天” = 180 days; English “180 weeks” = 180 weeks. Compare both with the source and correct the wrong one.',
    '  zh-Hans  …自今年1月签署的第14179号行政令，后者要求在«180天»内提出行动方案。计划公布当天，总统又签署三项行政…',
    '  en       …for an action plan within «180 weeks». On the day of its release…',
    '  To let it stand, under `accepted:` in the record:  - { rule: parity-unit, of: "180天 / 180 weeks", reason: "…" }',
  ])
  expect(lines.at(-1)).toBe('2025-w30: 4 editions, 5 findings; 4 errors: it cannot be sent.')

  const choice = {
    record: '2025-07-23-americas-ai-action-plan',
    rule: 'parity-unit',
    reason: 'so in the source',
  }
  expect(await printed((terminal) => runAccept(app, terminal, choice))).toEqual([
    'content/articles/2025-07-23-americas-ai-action-plan.yaml: parity-unit is accepted for 180天 / 180 weeks.',
    'It comes back when these words change.',
  ])
  await expect(app.acceptFinding({ ...choice, of: null })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'The check does not find parity-unit in that record.',
  })
})

async function printed(run: (terminal: ReturnType<typeof aTerminal>) => Promise<unknown>): Promise<string[]> {
  const lines: string[] = []
  await run(aTerminal(null, { out: (line) => lines.push(line) }))
  return lines
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  expect(text.split(from).length).toBeGreaterThan(1)
  const at = text.lastIndexOf(from)
  await writeFile(path, text.slice(0, at) + to + text.slice(at + from.length))
}

it('checks, builds and sends an issue while a draft that it does not use cannot be read, and names the draft', async () => {
  const { root, app } = await anApprovedApp(readerRows(2))
  onTestFinished(() => app.close())
  await writeFile(join(root, 'content/articles/2025-08-01-draft.yaml'), 'date: someday\n')
  const lines = await printed((terminal) => runCheck(app, terminal, '2025-w30', {}))
  expect(lines).toContainEqual(
    expect.stringMatching(/content\/articles\/2025-08-01-draft\.yaml:1:\d+ {2}warning {2}unread-record/),
  )
  expect(lines.at(-3)).toMatch(/; it can be sent\.$/)
  expect(await app.writeIssue(await app.renderIssue('2025-w30'))).toHaveLength(4)
  expect(await app.planSend('2025-w30')).toMatchObject({ issueId: '2025-w30' })
  expect(await app.fix('2025-w30', { dryRun: true })).toMatchObject({ issueId: '2025-w30' })
})

it.each([
  'content/articles/2025-07-23-americas-ai-action-plan.yaml:23:7',
  'content/articles/2025-07-23-americas-ai-action-plan.yaml:23',
  './content/articles/2025-07-23-americas-ai-action-plan.yaml',
])('accepts a finding by the place %s, as the check prints it', async (record) => {
  const root = await aNewsletterFolder(await tempFolder())
  const app = openAppForTest(root, { clock: () => new Date(0) })
  const path = 'content/articles/2025-07-23-americas-ai-action-plan.yaml'
  await replaceIn(join(root, path), 'within 180 days', 'within 180 weeks')
  const choice = { record, rule: 'parity-unit', reason: 'so in the source' }
  expect((await printed((terminal) => runAccept(app, terminal, choice)))[0]).toBe(
    `${path}: parity-unit is accepted for 180天 / 180 weeks.`,
  )
})

it('does not take the place of an article for an issue', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const app = openAppForTest(root, { clock: () => new Date(0) })
  const choice = { record: 'content/articles/2025-w30.yaml:3', rule: 'parity-unit', reason: 'so' }
  await expect(printed((terminal) => runAccept(app, terminal, choice))).rejects.toMatchObject({
    code: 'NOT_FOUND',
    where: 'content/articles/2025-w30.yaml',
  })
})
