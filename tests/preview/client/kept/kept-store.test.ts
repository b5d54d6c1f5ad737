import { describe, expect, it } from 'vitest'
import { createKeptStore } from '../../../../src/preview/client/kept/kept-store.ts'

/** A browser's storage with room for so many characters. */
function aStorage(room = Number.POSITIVE_INFINITY) {
  const items = new Map<string, string>()
  const size = () => [...items].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  return {
    items,
    get length() {
      return items.size
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, text: string) {
      const before = items.get(key)
      items.set(key, text)
      if (size() <= room) return
      if (before === undefined) items.delete(key)
      else items.set(key, before)
      throw new DOMException('There is no room.', 'QuotaExceededError')
    },
    removeItem: (key: string) => void items.delete(key),
  }
}

function aWindow(storage: ReturnType<typeof aStorage>, window: string, previous: string | null = null) {
  let time = 0
  const now = () => {
    time += 1
    return time
  }
  return createKeptStore({ storage, newsletter: 'n', window, previous, now })
}

describe('what a browser keeps', () => {
  it('is kept by window, so that no window writes over what another one keeps', () => {
    const storage = aStorage()
    const [one, two] = [aWindow(storage, '1'), aWindow(storage, '2')]
    one.put('articles/a', 'of one')
    two.put('articles/a', 'of two')
    one.changedElsewhere('diglot/kept/n/2/articles/a')
    expect([one.mine('articles/a'), two.mine('articles/a')]).toEqual(['of one', 'of two'])
    expect(one.all().map(({ name, isMine, value }) => [name, isMine, value])).toEqual([
      ['articles/a', true, 'of one'],
      ['articles/a', false, 'of two'],
    ])
    one.drop('articles/a')
    expect([one.mine('articles/a'), two.mine('articles/a')]).toEqual([null, 'of two'])
  })

  it('is of one newsletter alone', () => {
    const storage = aStorage()
    aWindow(storage, '1').put('paste', 'a text')
    const place = { storage, newsletter: 'another', window: '1', previous: '1', now: () => 0 }
    expect(createKeptStore(place).all()).toEqual([])
  })

  it('goes over to the next page of the same tab', () => {
    const storage = aStorage()
    aWindow(storage, '1').put('articles/a', 'words')
    const next = aWindow(storage, '2', '1')
    expect(next.mine('articles/a')).toBe('words')
    expect([...storage.items.keys()]).toEqual(['diglot/kept/n/2/articles/a'])
  })

  it('stays with a window whose tab was duplicated', () => {
    const storage = aStorage()
    const first = aWindow(storage, '1')
    first.put('articles/a', 'words')
    const copy = aWindow(storage, '2', '1')
    first.changedElsewhere('diglot/kept/n/1/articles/a')
    expect([first.mine('articles/a'), copy.mine('articles/a')]).toEqual(['words', 'words'])
    expect(storage.items.size).toBe(2)
  })

  it('tells who follows it of every change, and gives the same list until there is one', () => {
    const store = aWindow(aStorage(), '1')
    const list = store.all()
    expect(store.all()).toBe(list)
    let changes = 0
    const stop = store.subscribe(() => {
      changes += 1
    })
    store.put('paste', 'a text')
    store.changedElsewhere('something/else')
    store.changedElsewhere(null)
    stop()
    store.drop('paste')
    expect(changes).toBe(2)
  })

  it('makes room by giving up steps that could be undone, and says where even that is not enough', () => {
    const storage = aStorage(400)
    const store = aWindow(storage, '1')
    expect(store.put('history/articles/a', 'x'.repeat(200))).toBe(true)
    expect(store.put('articles/a', 'y'.repeat(200))).toBe(true)
    expect([...storage.items.keys()]).toEqual(['diglot/kept/n/1/articles/a'])
    expect(store.put('articles/b', 'z'.repeat(200))).toBe(false)
    // It is unsaved all the same.
    expect(store.all().map(({ name }) => name)).toContain('articles/b')
    expect(aWindow(aStorage(), '2').put('articles/c', 'x'.repeat(1_000_000))).toBe(false)
  })

  it('is discarded for another window, once a person has decided', () => {
    const storage = aStorage()
    aWindow(storage, '1').put('articles/a', 'words')
    const other = aWindow(storage, '2')
    const [kept] = other.all()
    if (kept !== undefined) other.discard(kept)
    expect([other.all(), storage.items.size]).toEqual([[], 0])
  })

  it.each(['', '{', 'null', '1', '{"value":1}', '{"at":"now","value":1}'])(
    'is none where %j stands in its place',
    (text) => {
      const storage = aStorage()
      storage.setItem('diglot/kept/n/1/articles/a', text)
      const store = aWindow(storage, '2', '1')
      expect([store.all(), store.mine('articles/a')]).toEqual([[], null])
    },
  )
})
