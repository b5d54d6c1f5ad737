import { expect, it } from 'vitest'
import { misspelledVariables } from '../../src/app/setup/misspelled-variables.ts'
import { variables } from '../../src/config.ts'

it.each([
  ['SMPT_URL', 'SMTP_URL'],
  ['SMTPURL', 'SMTP_URL'],
  ['smtp_url', 'SMTP_URL'],
  ['SMTP_URI', 'SMTP_URL'],
  ['DIGLOT_SMTP_URL', 'SMTP_URL'],
  ['DIGLOT_DATA_DIR', 'DIGLOT_DATA'],
  ['DIGLOT_SECERT', 'DIGLOT_SECRET'],
  ['DATBASE_ULR', 'DATABASE_URL'],
])('takes %s for %s', (name, meant) => {
  expect(misspelledVariables({ [name]: 'x' }, [])).toEqual([{ name, meant }])
})

it('is stricter with what other programs may have set than with what stands in .env', () => {
  expect(misspelledVariables({ AMQP_URL: 'x' }, [])).toEqual([])
  expect(misspelledVariables({ STMP_ULR: 'x' }, ['STMP_ULR'])).toEqual([
    { name: 'STMP_ULR', meant: 'SMTP_URL' },
  ])
})

it('says nothing of its own names, nor of those of the system', () => {
  const known = Object.fromEntries(variables.map(({ name }) => [name, 'x']))
  const system = {
    PATH: '',
    HOME: '',
    LANG: '',
    NODE_ENV: '',
    NODE_COMPILE_CACHE: '',
    HTTP_PROXY: '',
    SSH_TTY: '',
  }
  expect(misspelledVariables({ ...known, ...system, POSTGRES_PASSWORD: '' }, ['POSTGRES_PASSWORD'])).toEqual(
    [],
  )
})
