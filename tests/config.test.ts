import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Config, environmentExample, parseConfig } from '../src/config.ts'

it('lists every variable in .env.example', () => {
  expect(readFileSync(new URL('../.env.example', import.meta.url), 'utf8')).toBe(environmentExample())
})

it('works without any variable', () => {
  expect(parseConfig({}, '/n')).toEqual({
    root: '/n',
    dataDir: '/n/data',
    databaseUrl: null,
    smtpUrl: null,
    secret: null,
    dkim: null,
    imapUrl: null,
    webhooks: { sesTopicArn: null, mailgunSigningKey: null, postmarkSecret: null, brevoSecret: null },
    extraCaFile: null,
    previewPort: 4400,
    previewPassword: null,
    previewUrl: null,
    sitePort: 4401,
    sources: {},
  })
})

it('takes a variable that is empty for one that is not there', () => {
  expect(parseConfig({ SMTP_URL: ' ', DIGLOT_SECRET: '' }, '/n').smtpUrl).toBeNull()
})

it.each(['DIGLOT_SECRET', 'POSTMARK_WEBHOOK_SECRET', 'BREVO_WEBHOOK_SECRET', 'PREVIEW_PASSWORD'])(
  'refuses a short %s without repeating it',
  (name) => {
    const { message } = failureOf(() => readAll(parseConfig({ [name]: 'hunter2' }, '/n'))) as Error
    expect(message).toContain(`${name} cannot be used. It has 7 characters.`)
    expect(message).not.toContain('hunter2')
  },
)

it('takes a topic of SNS, and nothing that only looks like one', () => {
  const arn = 'arn:aws:sns:eu-west-1:123456789012:bounces'
  expect(parseConfig({ SES_TOPIC_ARN: arn }, '/n').webhooks.sesTopicArn).toBe(arn)
  expect(() => parseConfig({ SES_TOPIC_ARN: 'bounces' }, '/n').webhooks.sesTopicArn).toThrow(
    'does not name a topic of SNS',
  )
})

it('takes a database with the secret that all machines share', () => {
  const DATABASE_URL = 'postgres://diglot:secret@db.example.test/diglot'
  const DIGLOT_SECRET = 'k'.repeat(32)
  expect(parseConfig({ DATABASE_URL, DIGLOT_SECRET }, '/n')).toMatchObject({ databaseUrl: DATABASE_URL })
  expect(failureOf(() => parseConfig({ DATABASE_URL }, '/n').secret)).toMatchObject({
    where: 'DIGLOT_SECRET',
  })
})

it.each(['mysql://u:secret@h/d', 'secret', 'postgres://'])(
  'refuses the database %s without repeating it',
  (DATABASE_URL) => {
    const failure = failureOf(() => parseConfig({ DATABASE_URL }, '/n').databaseUrl)
    expect(failure).toMatchObject({ code: 'CONFIG_INVALID', where: 'DATABASE_URL' })
    expect(JSON.stringify(failure)).not.toMatch(/secret/)
  },
)

it.each(['80x', '-1', '70000', '1.5'])('refuses the port %s', (port) => {
  expect(() => parseConfig({ PREVIEW_PORT: port }, '/n').previewPort).toThrow(`“${port}” is not a port.`)
})

it.each([
  ['data/dkim/example.com.diglot.pem', '/n/data/dkim/example.com.diglot.pem'],
  ['/etc/diglot/key.pem', '/etc/diglot/key.pem'],
])('reads the key file %s from the newsletter', (file, keyFile) => {
  const { dkim } = parseConfig({ DKIM_SELECTOR: 'diglot', DKIM_KEY_FILE: file }, '/n')
  expect(dkim).toEqual({ selector: 'diglot', keyFile })
})

it.each([
  [{ DKIM_SELECTOR: 'diglot' }, 'DKIM_KEY_FILE', 'DKIM_SELECTOR is set, but DKIM_KEY_FILE is not.'],
  [
    { DKIM_SELECTOR: ' ', DKIM_KEY_FILE: 'key.pem' },
    'DKIM_SELECTOR',
    'DKIM_KEY_FILE is set, but DKIM_SELECTOR is not.',
  ],
  [
    { DKIM_SELECTOR: 'se_cret', DKIM_KEY_FILE: 'key.pem' },
    'DKIM_SELECTOR',
    'The environment variable DKIM_SELECTOR cannot be used. It is not a DKIM selector.',
  ],
  [
    { DKIM_SELECTOR: 'diglot', DKIM_KEY_FILE: '-----BEGIN PRIVATE KEY-----\ncret' },
    'DKIM_KEY_FILE',
    'The environment variable DKIM_KEY_FILE cannot be used. It holds a key and not the path of a file.',
  ],
  [
    { DKIM_SELECTOR: 'diglot', DKIM_KEY_FILE: `MC4CAQAwBQYDK2VwBCIEI${'cret'.repeat(11)}` },
    'DKIM_KEY_FILE',
    'The environment variable DKIM_KEY_FILE cannot be used. It holds a key and not the path of a file.',
  ],
])(
  'refuses half of DKIM, and a key where a name belongs, without repeating it (%#)',
  (environment, where, message) => {
    const failure = failureOf(() => parseConfig(environment, '/n').dkim)
    expect(failure).toMatchObject({ code: 'CONFIG_INVALID', where, message })
    expect(`${JSON.stringify(failure)} ${(failure as Error).stack}`).not.toMatch(/cret/)
  },
)

function failureOf(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

/** Asks for every setting. */
function readAll(config: Config): unknown {
  return structuredClone(config)
}

it('fails for no setting that is not asked for', () => {
  const wrong = {
    DIGLOT_SECRET: 'x',
    DATABASE_URL: 'x',
    DKIM_SELECTOR: 'x',
    PREVIEW_PORT: 'x',
    SITE_PORT: '8080',
  }
  expect(parseConfig({ ...wrong, SES_TOPIC_ARN: 'x', PREVIEW_PASSWORD: 'x' }, '/n').sitePort).toBe(8080)
})

it('knows where each variable was found, and never says its value', () => {
  const env = { SMTP_URL: 'smtp://user:hunter2@localhost', DKIM_SELECTOR: 'one', HOME: '/home' }
  expect(parseConfig(env, '/n', ['DKIM_SELECTOR']).sources).toEqual({
    SMTP_URL: 'environment',
    DKIM_SELECTOR: 'file',
  })
})
