import { Writable } from 'node:stream'
import { WriteStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { FindingGroup } from '../../src/app.ts'
import { runDoctor } from '../../src/commands/doctor.ts'
import { msg } from '../../src/domain/language/message.ts'
import { error, notChecked, ok, warning } from '../../src/mail/doctor/finding.ts'
import { aTerminal } from '../helpers/a-terminal.ts'

const publish = { name: '_dmarc.example.com', type: 'TXT', value: 'v=DMARC1; p=none' } as const
const groups: readonly FindingGroup[] = [
  {
    title: 'DMARC',
    findings: [error('dmarc-record', msg`There is none.`, { remedy: msg`Publish one.`, publish })],
  },
  {
    title: 'MX',
    findings: [
      ok('mx', msg`It is there.`),
      warning('a', msg`It is odd.`, { remedy: msg`Fix it.` }),
      notChecked('b', msg`Who knows.`),
    ],
  },
]

interface Run {
  readonly isTTY?: boolean
  readonly dns?: string
  readonly ip?: string
  readonly json?: boolean
}

async function run(found: readonly FindingGroup[], { isTTY = false, ...options }: Run = {}) {
  const lines: string[] = []
  const asked: unknown[] = []
  const stream = Object.assign(new Writable(), { isTTY, getColorDepth: WriteStream.prototype.getColorDepth })
  const diagnose = async (how: unknown) => {
    asked.push(how)
    return found
  }
  const code = await runDoctor(
    { diagnose },
    aTerminal(null, { out: (line) => lines.push(line), stream }),
    options,
  )
  return { code, asked, text: lines.join('\n') }
}

function withColours(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS', 'CI'])
    vi.stubEnv(name, environment[name])
  vi.stubEnv('TERM', 'xterm-256color')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
}

const plain = `DMARC
  ✗ There is none.
    Publish one.
      name   _dmarc.example.com
      type   TXT
      value  v=DMARC1; p=none

MX
  ✓ It is there.
  ! It is odd.
    Fix it.
  ? Who knows.

1 error, 1 warning, 1 not checked, 1 ok.`

it.each([
  ['is no terminal', {}, false],
  ['is a terminal under NO_COLOR', { NO_COLOR: '1' }, true],
])(
  'prints signs that are told apart without colour where the output %s',
  async (_name, environment, isTTY) => {
    withColours(environment)
    expect(await run(groups, { isTTY })).toMatchObject({ code: 20, text: plain })
  },
)

it('colours the signs on a terminal', async () => {
  withColours({})
  const { text } = await run(groups, { isTTY: true })
  expect(stripVTControlCharacters(text)).toBe(plain)
  for (const sign of ['31m✗', '32m✓', '33m!', '90m?']) expect(text).toContain(`  \u001b[${sign}\u001b[39m `)
})

it('ends with 0 where there is no error', async () => {
  expect((await run(groups.slice(1))).code).toBe(0)
})

it('prints JSON for programs', async () => {
  const { code, text } = await run(groups, { json: true })
  expect([code, JSON.parse(text)]).toEqual([20, { groups }])
})

it('takes lists of servers and addresses', async () => {
  const { asked } = await run([], { dns: '1.1.1.1, 9.9.9.9', ip: '192.0.2.1,2001:db8::1' })
  expect(asked).toEqual([{ dnsServers: ['1.1.1.1', '9.9.9.9'], addresses: ['192.0.2.1', '2001:db8::1'] }])
  expect((await run([])).asked).toEqual([{ dnsServers: [], addresses: [] }])
})
