import { expect, it } from 'vitest'
import { createPasswordCheck } from '../../src/preview/access/password-check.ts'
import { createSessions } from '../../src/preview/access/sessions.ts'

const password = 'correct horse battery'
/** Refused without being compared, so that hundreds cost no time. */
const wrong = 'x'.repeat(2_000)

it('lets editors in after wrong passwords from a hundred networks', async () => {
  const check = createPasswordCheck(password, () => new Date('2025-07-27T08:00:00Z'))
  for (let index = 0; index < 100; index += 1)
    await expect(check.requirePassword(wrong, `network ${index}`)).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  await check.requirePassword(password, 'the editors')
})

it('keeps a hundred attempts waiting and no more, and those who were here before with none of them', async () => {
  const check = createPasswordCheck(password, () => new Date('2025-07-27T08:00:00Z'))
  await check.requirePassword(password, 'the editors')
  const tries = Array.from({ length: 150 }, (_, index) => check.requirePassword(wrong, `network ${index}`))
  const answers = await Promise.all([
    ...tries.map((trying) => trying.catch(({ code, message }) => `${code}: ${message}`)),
    check.requirePassword(password, 'the editors').then(() => true),
  ])
  expect(
    new Map([...new Set(answers)].map((one) => [one, answers.filter((it) => it === one).length])),
  ).toEqual(
    new Map<unknown, number>([
      ['NOT_SIGNED_IN: The password is not right.', 100],
      ['TOO_MANY_ATTEMPTS: Too many passwords are being tried at this moment.', 50],
      [true, 1],
    ]),
  )
})

it('shuts out a network after eight wrong passwords, even with the right one', async () => {
  const check = createPasswordCheck(password, () => new Date('2025-07-27T08:00:00Z'))
  for (let count = 0; count < 8; count += 1)
    await expect(check.requirePassword(wrong, 'one network')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  await expect(check.requirePassword(password, 'one network')).rejects.toMatchObject({
    code: 'TOO_MANY_ATTEMPTS',
  })
})

it('knows a session by its token, for half a day and until it is closed', () => {
  let now = Date.parse('2025-07-27T08:00:00Z')
  const sessions = createSessions(null, () => new Date(now))
  const entrance = { by: 'link', address: 'editor@example.com' } as const
  const [first, second] = [sessions.open(entrance), sessions.open({ by: 'password', name: 'an editor' })]
  sessions.rename(first, 'another')
  sessions.rename(second, 'another')
  expect([first, second, 'x', undefined].map(sessions.find)).toEqual([
    entrance,
    { by: 'password', name: 'another' },
    null,
    null,
  ])
  sessions.close(first)
  expect(sessions.find(first)).toBeNull()
  now += 12 * 3_600_000
  expect(sessions.find(second)).toBeNull()
})
