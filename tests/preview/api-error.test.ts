import { expect, it } from 'vitest'
import { type Message, msg } from '../../src/domain/language/message.ts'
import { DiglotError } from '../../src/errors.ts'
import { apiErrorOf } from '../../src/preview/api-error.ts'
import { RequestError } from '../../src/preview/request-error.ts'

it('carries all that a page can show of a mistake', () => {
  const details = [{ where: 'a.yaml:1:2', message: msg`It is broken.`, hint: msg`Fix it.` }]
  const options = { where: 'a.yaml', hint: msg`Fix them.`, details, cause: new Error('secret') }
  expect(apiErrorOf(new DiglotError('CONTENT_INVALID', msg`There are errors.`, options))).toEqual({
    status: 422,
    code: 'CONTENT_INVALID',
    message: 'There are errors.',
    where: 'a.yaml',
    hint: 'Fix them.',
    details,
  })
})

it('says when a request may come again', () => {
  const error = new RequestError('TOO_MANY_ATTEMPTS', msg`Too many.`, { hint: msg`Wait.`, retryAfter: 60 })
  expect(apiErrorOf(error)).toMatchObject({ status: 429, retryAfterSeconds: 60 })
})

it('tells nobody to type a command where there is a button', () => {
  const hintOf = (hint: Message) => apiErrorOf(new DiglotError('SEND_PAUSED', msg`Paused.`, { hint }))?.hint
  expect(hintOf(msg`Run \`diglot resume 2025-w30\`.`)).toEqual('Resume it first.')
  expect(hintOf(msg`Wait.`)).toEqual('Wait.')
})

it('says nothing of a bug', () => {
  expect(apiErrorOf(new TypeError('reader@example.com is not a function'))).toBeNull()
})
