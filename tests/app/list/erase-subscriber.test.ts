import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'

it('forgets somebody who asked the operator for it, and a later list does not bring them back', async () => {
  const { app, root } = await anApp()
  const address = 'asks@example.com'
  await app.addSubscriber({ address, name: 'Ada', edition: null })
  await app.eraseSubscriber(address)
  await expect(app.showSubscriber(address)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(app.eraseSubscriber(address)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const list = join(root, 'list.csv')
  await writeFile(list, `email\n${address}\n`)
  await app.importSubscribers(list, {})
  await expect(app.showSubscriber(address)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
