import { createHash } from 'node:crypto'
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

  it('forgets in time what test mails alone have shown, and never what was approved', async () => {
    const { store } = await storeFor(makePlace)
    const calendar = Buffer.from('BEGIN:VCALENDAR')
    const sha256 = createHash('sha256').update(calendar).digest('hex')
    const tested = { name: `${sha256.slice(0, 32)}.ics`, sha256, type: 'text/calendar' }
    const day = (date: number) => new Date(Date.UTC(2025, 6, date))
    await store.pictures.keep(tested, calendar, day(1))
    await store.pictures.keep(file, pictureBytes, day(1))
    await store.pictures.keep(file, pictureBytes)
    await store.pictures.keep(file, pictureBytes, day(1))
    await store.pictures.forget(day(1))
    expect(await store.pictures.find(tested.name)).not.toBeNull()
    await store.pictures.keep(tested, calendar, day(3))
    await store.pictures.forget(day(2))
    expect(await store.pictures.find(tested.name)).not.toBeNull()
    await store.pictures.forget(day(4))
    expect(await store.pictures.find(tested.name)).toBeNull()
    expect(await store.pictures.find(file.name)).not.toBeNull()
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
