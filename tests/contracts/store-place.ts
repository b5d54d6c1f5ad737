import { onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'

/** A new and empty database that can be closed and opened again. */
export interface StorePlace {
  open(): Promise<Store>
  remove(): Promise<void>
}

export type MakePlace = () => Promise<StorePlace>

/** A store for one test; `reopen` closes it and opens what it left behind, as the next process would. */
export async function storeFor(
  makePlace: MakePlace,
): Promise<{ store: Store; reopen: () => Promise<Store> }> {
  const place = await makePlace()
  let store = await place.open()
  onTestFinished(async () => {
    await store.close()
    await place.remove()
  })
  const reopen = async () => {
    await store.close()
    store = await place.open()
    return store
  }
  return { store, reopen }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
