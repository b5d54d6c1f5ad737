import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { fontPackages, optionalPackages } from '../../src/domain/optional-packages.ts'
import { dkimRecord } from '../../src/mail/dkim/dkim-record.ts'
import { aDkimKey } from '../helpers/a-dkim-key.ts'
import { startDnsServer } from '../helpers/dns-server.ts'
import { aNewsletterFolder, packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const without = { NODE_OPTIONS: `--import=${join(packageDir, 'tests/helpers/hide-packages.ts')}` }

it('names the packages that a React template needs, where they are not installed', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const file = join(root, 'content', 'newsletter.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('template: mjml', 'template: react'))
  const check = await runCli(['-C', root, 'check'], { env: without })
  expect(check).toMatchObject({ code: 30, out: '' })
  expect(check.err).toContain('A React template needs what is not installed: react, react-dom, react-email.')
  expect(check.err).toContain('`npm install react@19 react-dom@19 react-email@6`')
})

it('has the doctor look at all that needs no package, and say what does', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const key = aDkimKey()
  await writeFile(join(root, 'key.pem'), key.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const record = dkimRecord('example.com', key)
  const dns = await startDnsServer(
    `${record.name} TXT ${record.value}`,
    'example.com TXT v=spf1 ip4:192.0.2.0/24 -all',
    'example.com MX 10 mx.example.com',
    'mx.example.com A 192.0.2.25',
  )
  const signing = { DKIM_SELECTOR: 'diglot', DKIM_KEY_FILE: 'key.pem' }
  const doctor = (env: Record<string, string>) =>
    runCli(['-C', root, 'doctor', '--dns', dns], { env: { ...signing, ...env } })
  const bare = await doctor(without)
  expect(bare.err).toBe('')
  expect(bare.out).toContain('? What SPF, DMARC and the signature of a mail come to was not evaluated')
  expect(bare.out).toContain('`npm install mailauth@7`')
  const findings = ({ out }: { readonly out: string }) =>
    out.split('\n').filter((line) => /^ {2}\S/.test(line))
  const all = findings(await doctor({}))
  const evaluated = (line: string) => /mailauth|one-click/.test(line)
  expect(all).toEqual(expect.arrayContaining(findings(bare).filter((line) => !evaluated(line))))
  expect(bare.out).toContain('bounces.example.com, which deliveries leave from, has no SPF record.')
  expect(bare.out).toContain('The signature covers all')
  expect(bare.out).toContain('button can appear if the signature of a mail is valid, which was not evaluated')
})

it('asks for the versions that it is tested with', () => {
  const fonts = Object.values(fontPackages).map((name) => [name, 1])
  const asked: Readonly<Record<string, number>> = Object.assign(
    Object.fromEntries(fonts),
    ...Object.values(optionalPackages),
  )
  const majorOf = (range: string) => Number.parseInt(range.replace(/^\^/, ''), 10)
  const peers = Object.entries(manifest.peerDependencies).map(([name, range]) => [name, majorOf(range)])
  expect(asked).toEqual(Object.fromEntries(peers))
  const tested: Readonly<Record<string, string>> = manifest.devDependencies
  for (const [name, major] of Object.entries(asked)) expect(majorOf(tested[name] ?? '')).toBe(major)
  const optional = Object.entries(manifest.peerDependenciesMeta).filter(([, { optional }]) => optional)
  expect(optional.map(([name]) => name).sort()).toEqual(Object.keys(asked).sort())
})
