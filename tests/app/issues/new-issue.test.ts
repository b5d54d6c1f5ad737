import { expect, it } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'

it.each([
  ['an empty id', { id: '' }],
  ['an id that is too long', { id: 'x'.repeat(300) }],
  ['empty days', { id: '2025-special', from: '', to: '' }],
])('refuses %s with words', async (_what, input) => {
  const { app } = await anApp()
  await expect(app.newIssue(input)).rejects.toMatchObject({ code: 'USAGE' })
})
