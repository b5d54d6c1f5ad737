import { expect, it } from 'vitest'
import { createSessions } from '../../src/preview/access/sessions.ts'

const password = 'correct horse battery'
/** Refused without being compared, so that hundreds cost no time. */
const wrong = 'x'.repeat(2_000)

it('lets editors in after wrong passwords from a hundred networks', async () => {
  const sessions = createSessions(password, () => new Date('2025-07-27T08:00:00Z'))
  for (let index = 0; index < 100; index += 1)
    await expect(sessions.signIn(wrong, `network ${index}`)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  const token = await sessions.signIn(password, 'the editors')
  expect(sessions.isSignedIn(token)).toBe(true)
})

it('keeps a hundred attempts waiting and no more, and those who were here before with none of them', async () => {
  const sessions = createSessions(password, () => new Date('2025-07-27T08:00:00Z'))
  await sessions.signIn(password, 'the editors')
  const tries = Array.from({ length: 150 }, (_, index) => sessions.signIn(wrong, `network ${index}`))
  const answers = await Promise.all([
    ...tries.map((trying) => trying.catch(({ code, message }) => `${code}: ${message}`)),
    sessions.signIn(password, 'the editors').then(sessions.isSignedIn),
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
  const sessions = createSessions(password, () => new Date('2025-07-27T08:00:00Z'))
  for (let count = 0; count < 8; count += 1)
    await expect(sessions.signIn(wrong, 'one network')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  await expect(sessions.signIn(password, 'one network')).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
})
