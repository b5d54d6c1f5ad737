import { expect, it } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'

it('leaves somebody who has left already as they are, with the day on which they left', async () => {
  const { app } = await anApp()
  const address = 'leaves@example.com'
  await app.addSubscriber({ address, name: '', edition: null })
  await app.removeSubscriber(address)
  const left = await app.showSubscriber(address)
  expect(await app.removeSubscriber(address)).toMatchObject({ address, status: 'left' })
  expect(await app.showSubscriber(address)).toEqual(left)
})
