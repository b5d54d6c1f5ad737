import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { msg } from '../src/domain/language/message.ts'
import { DiglotError, errorCodes } from '../src/errors.ts'

it('documents every code with its exit code, and no other', () => {
  const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8')
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` \| (\d+) \|/gm)].map((match) => [
    match[1],
    Number(match[2]),
  ])
  expect(documented).toEqual(Object.entries(errorCodes).map(([code, { exit }]) => [code, exit]))
})

it('gives every code an exit code of its own', () => {
  const exits = Object.values(errorCodes).map(({ exit }) => exit)
  expect(new Set(exits).size).toBe(exits.length)
})

it('carries place, hint and cause', () => {
  const cause = new Error('disk')
  const error = new DiglotError('CONTENT_INVALID', msg`It is broken.`, {
    where: 'a.yaml:1:2',
    hint: msg`Fix it.`,
    cause,
  })
  expect([error.exitCode, error.httpStatus, error.where, error.hint, error.cause]).toEqual([
    4,
    422,
    'a.yaml:1:2',
    'Fix it.',
    cause,
  ])
})
