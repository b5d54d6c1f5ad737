import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { environmentExample, parseConfig } from '../src/config.ts'

it('lists every variable in .env.example', () => {
  expect(readFileSync(new URL('../.env.example', import.meta.url), 'utf8')).toBe(environmentExample())
})

it('works without any variable', () => {
  expect(parseConfig({}, '/n')).toEqual({
    root: '/n',
    dataDir: '/n/data',
    smtpUrl: null,
    secret: null,
    previewPort: 4400,
  })
})

it('takes a variable that is empty for one that is not there', () => {
  expect(parseConfig({ SMTP_URL: ' ', DIGLOT_SECRET: '' }, '/n').smtpUrl).toBeNull()
})

it('refuses a short secret without repeating it', () => {
  expect(() => parseConfig({ DIGLOT_SECRET: 'hunter2' }, '/n')).toThrow(/It has 7 characters\./)
  expect(() => parseConfig({ DIGLOT_SECRET: 'hunter2' }, '/n')).not.toThrow(/hunter2/)
})

it.each(['80x', '-1', '70000', '1.5'])('refuses the port %s', (port) => {
  expect(() => parseConfig({ PREVIEW_PORT: port }, '/n')).toThrow(`“${port}” is not a port.`)
})
