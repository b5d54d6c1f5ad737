import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { variables } from '../src/config.ts'
import { optionalPackages } from '../src/domain/optional-packages.ts'
import { packageDir, runCli } from './helpers/run-cli.ts'

const read = (path: string) => readFileSync(join(packageDir, path), 'utf8')

/** What is said to Diglot: a command and its options. */
async function expectUnderstood([command = '', ...rest]: readonly string[]): Promise<void> {
  const { code, out } = await runCli([command, '--help'])
  expect([command, code]).toEqual([command, 0])
  for (const option of rest.filter((word) => word.startsWith('--'))) expect(out).toContain(option)
}

interface Service {
  readonly image?: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly string[]
}

describe('compose.yaml', () => {
  const file: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
    read('compose.yaml'),
    { merge: true },
  )
  const services = Object.entries(file.services)

  it('starts a database, the site and two workers', () => {
    expect(services.map(([name]) => name)).toEqual(['db', 'migrate', 'site', 'worker'])
    expect(file.services.worker).toMatchObject({ deploy: { replicas: 2 }, build: '.' })
  })

  it.each(services)('%s waits for services that there are, and mounts what there is', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(file.services)).toContain(other)
      expect(['service_healthy', 'service_completed_successfully']).toContain(condition)
    }
    for (const [from = ''] of (service.volumes ?? []).map((volume) => volume.split(':')))
      if (!from.startsWith('./')) expect(Object.keys(file.volumes)).toContain(from)
  })

  const ours = services.filter(([, { build }]) => build !== undefined)

  it.each(ours)('%s gets variables that Diglot reads', (_name, { environment = {} }) => {
    const known = variables.map(({ name }) => name)
    for (const name of Object.keys(environment)) expect(known).toContain(name)
    expect(Object.keys(environment)).toEqual(
      expect.arrayContaining(['DATABASE_URL', 'DIGLOT_SECRET', 'SMTP_URL']),
    )
  })

  it.each(ours)('%s runs a command that Diglot understands', async (_name, { command = [] }) => {
    await expectUnderstood(command)
  })

  it('gives the site what its webhooks and its signature need', () => {
    const { environment = {}, volumes = [] } = file.services.site ?? {}
    const secrets = variables
      .map(({ name }) => name)
      .filter((name) => /^(SES|MAILGUN|POSTMARK|BREVO)_/.test(name))
    expect(secrets.length).toBe(4)
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(secrets))
    expect(volumes).toContain(file.services.worker?.volumes?.find((volume) => volume.includes('dkim')))
  })
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')

  it('copies what there is, or what the build makes', () => {
    const copied = lines.flatMap((line) => /^COPY (?!--from)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
    for (const path of copied) expect([path, existsSync(join(packageDir, path))]).toEqual([path, true])
    const packed = lines
      .filter((line) => line.startsWith('COPY --from=build '))
      .flatMap((line) => [...line.matchAll(/ \/opt\/diglot\/(\S+)(?= )/g)].map(([, name]) => name))
    const { files } = JSON.parse(read('package.json'))
    const needed = ['package.json', 'node_modules', ...files]
    expect(packed.toSorted()).toEqual(needed.toSorted())
  })

  it('brings the packages that a newsletter may need, in the versions that are asked for', () => {
    const asked = Object.values(optionalPackages).flatMap((packages) => Object.entries(packages))
    const installed = lines.find((line) => line.startsWith('RUN npm install --no-save'))?.match(/\S+@\d+/g)
    expect(installed?.toSorted()).toEqual(asked.map(([name, major]) => `${name}@${major}`).toSorted())
  })

  it('starts the program of the package', () => {
    const { scripts } = JSON.parse(read('package.json'))
    expect(lines).toContain('ENTRYPOINT ["node", "/opt/diglot/dist/cli.js"]')
    expect(scripts.build).toBeTypeOf('string')
  })
})

describe('the units of systemd', () => {
  const units = readdirSync(join(packageDir, 'deploy'))

  it.each(units)('%s has its sections, and none is empty', (unit) => {
    const sections = read(`deploy/${unit}`).split(/^\[(.*)\]$/m)
    expect(sections.filter((_, index) => index % 2 === 1)).toEqual(['Unit', 'Service', 'Install'])
    for (const line of read(`deploy/${unit}`).split('\n'))
      expect(line).toMatch(/^(?:#.*|\[\w+\]|[A-Z]\w+=.+|)$/)
  })

  // Nothing may stand between systemd and the program: `npx` ends at SIGTERM and leaves the program behind.
  it.each(units)('%s starts the program itself, with a command that it understands', async (unit) => {
    const started = /^ExecStart=\/srv\/diglot\/node_modules\/\.bin\/diglot (.+)$/m.exec(
      read(`deploy/${unit}`),
    )
    await expectUnderstood(started?.[1]?.split(' ') ?? [])
  })
})

it('tells in docs/deploying.md of every unit, service and metric that there is', () => {
  const page = read('docs/deploying.md')
  for (const unit of readdirSync(join(packageDir, 'deploy')))
    expect(page).toContain(unit.replace(/@?\.service$/, ''))
  const metrics = [...read('src/app/worker/worker-metrics.ts').matchAll(/name: '(diglot_\w+)'/g)]
  expect(metrics.length).toBeGreaterThan(4)
  for (const [, name = ''] of metrics) expect(page).toContain(`\`${name}`)
})
