import { expect, it } from 'vitest'
import { aPictureFile, pictureBytes } from '../helpers/a-picture.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const file = aPictureFile()

export function pictureContract(makePlace: MakePlace): void {
  it('gives a picture back as it was kept, also to the next process, and keeps it once', async () => {
    const { store, reopen } = await storeFor(makePlace)
    await store.pictures.keep(file, pictureBytes)
    await store.pictures.keep(file, pictureBytes)
    expect(await (await reopen()).pictures.find(file.name)).toEqual({
      type: 'image/jpeg',
      content: pictureBytes,
    })
  })

  it('knows no picture that was not kept', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.pictures.find(file.name)).toBeNull()
  })

  it('keeps no bytes under the hash of others', async () => {
    const { store } = await storeFor(makePlace)
    await expect(store.pictures.keep(file, Buffer.from('other'))).rejects.toThrow(/is not what its hash says/)
  })
}
