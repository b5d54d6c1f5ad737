import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { dkimRecord } from '../../src/mail/dkim/dkim-record.ts'
import { aDkimKey } from '../helpers/a-dkim-key.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { startDnsServer } from '../helpers/dns-server.ts'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const key = aDkimKey()
const { name, value } = dkimRecord('example.com', key)
const zone = [
  `${name} TXT ${value}`,
  'example.com TXT v=spf1 ip4:192.0.2.0/24 -all',
  'bounces.example.com TXT v=spf1 include:example.com ~all',
  '_dmarc.example.com TXT v=DMARC1; p=reject; rua=mailto:dmarc@example.com',
  'example.com MX 10 mx.example.com',
  'bounces.example.com MX 10 mx.example.com',
  'mx.example.com A 192.0.2.25',
]

async function aSigningNewsletter(
  pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }),
): Promise<string> {
  const root = await aNewsletterFolder(await tempFolder())
  await writeFile(join(root, 'key.pem'), pem)
  await writeFile(join(root, '.env'), 'DKIM_SELECTOR=diglot\nDKIM_KEY_FILE=key.pem\n', { mode: 0o600 })
  return root
}

it('tells that all is well, by DNS and SMTP, and sends nothing', async () => {
  const [root, dns, server] = await Promise.all([
    aSigningNewsletter(),
    startDnsServer(...zone),
    startCapturingServer(),
  ])
  onTestFinished(() => server.close())
  const args = ['-C', root, 'doctor', '--dns', dns, '--ip', '192.0.2.7,192.0.2.8']
  const { code, out, err } = await runCli(args, { env: { SMTP_URL: server.url } })
  expect({ code, err, sent: server.messages }).toEqual({ code: 0, err: '', sent: [] })
  // Sizes are those of the sample.
  expect(out.replaceAll(/\d+ KB/g, 'some KB')).toBe(`SMTP server
  ✓ 127.0.0.1:${new URL(server.url).port} answers.
  ✓ The connection is not encrypted; it does not leave this machine.
  ✓ The server asks for no login.
  ✓ The server names no limit of size; a mail has about some KB.
  ✓ The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.
  ✓ The server offers PIPELINING and 8BITMIME.

SPF
  ✓ The SPF of example.com takes 0 of 10 lookups.
  ✓ The SPF of example.com turns away servers that it does not name (fail).
  ✓ SPF passes for example.com from 192.0.2.7.
  ✓ SPF passes for example.com from 192.0.2.8.
  ✓ The SPF of bounces.example.com takes 1 of 10 lookups.
  ✓ The SPF of bounces.example.com turns away servers that it does not name (softfail).
  ✓ SPF passes for bounces.example.com from 192.0.2.7.
  ✓ SPF passes for bounces.example.com from 192.0.2.8.

DKIM
  ✓ diglot._domainkey.example.com holds the public key that mails are signed with, RSA of 2048 bits.
  ✓ The signature covers all 12 fields that it has to (h=).
  ✓ A signed mail is verified with the key that example.com publishes.

DMARC
  ✓ The DMARC policy of example.com is reject.
  ✓ DMARC reports go to example.com.
  ✓ SPF counts for DMARC: bounces.example.com is aligned with example.com.
  ✓ DKIM counts for DMARC: d=example.com is aligned with example.com.

Unsubscribing
  ✓ Gmail’s one-click unsubscribe button can appear.

MX
  ✓ example.com takes answers at mx.example.com.
  ✓ bounces.example.com takes bounces at mx.example.com.

Size
  ✓ The HTML of 2025-w30 has some KB at most (zh-Hans+en); Gmail cuts a mail off at about some KB.

Files
  ✓ Nobody but this user can read the data folder and .env.

0 errors, 0 warnings, 0 not checked, 26 ok.
`)
  expect(await readdir(join(root, 'data'))).toEqual(['cache'])
})

it('tells in JSON what it could not check, with a key that cannot be used and no issue', async () => {
  const root = await aSigningNewsletter('no key')
  await rm(join(root, 'content', 'issues'), { recursive: true })
  const { code, out, err } = await runCli(['-C', root, 'doctor', '--json', '--dns', '127.0.0.1:1'])
  expect({ code, err }).toEqual({ code: 20, err: '' })
  const { groups } = JSON.parse(out)
  expect(
    groups.map(({ title, findings }: { title: string; findings: { severity: string; check: string }[] }) => [
      title,
      ...findings.map(({ severity, check }) => `${severity} ${check}`),
    ]),
  ).toEqual([
    ['DNS', 'not-checked dns'],
    ['SMTP server', 'not-checked smtp-session'],
    ['SPF', 'not-checked spf-record', 'not-checked spf-record'],
    ['DKIM', 'error dkim-key'],
    ['DMARC', 'not-checked dmarc-record'],
    ['Unsubscribing', 'warning one-click'],
    ['MX', 'not-checked mx', 'not-checked mx'],
    ['Size', 'not-checked html-size'],
    ['Files', 'ok private-files'],
  ])
  expect(groups[0].findings[0]).toEqual({
    check: 'dns',
    severity: 'not-checked',
    found: 'Nothing could be looked up: the DNS cannot be reached.',
    remedy: 'Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.',
    publish: null,
  })
  expect(groups[3].findings[0].found).toMatch(/key\.pem holds no private key in PEM\.$/)
})
