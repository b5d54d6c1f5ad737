import { describe, expect, it } from 'vitest'
import { draftsAmong, type SaveState } from '../../../../src/preview/client/record/editing/drafts.ts'
import { unsavedOf } from '../../../../src/preview/client/record/editing/unsaved-records.ts'

const edits = { 'sections.en.headline': { from: 'A plan', to: 'The plan' } }
const aDraft = (name: string, state: SaveState, { isMine = true, at = 10_000 } = {}) => ({
  ...{ name, window: isMine ? 'here' : 'there', isMine, at },
  value: { edits, state },
})
const unsaved = (all: Parameters<typeof draftsAmong>[0], now = 10_100) =>
  unsavedOf(draftsAmong(all), now).map(({ kind, id, why }) => `${kind} ${id} ${why}`)

describe('what is not saved', () => {
  it('is told of every record once, with what asks the most of a person', () => {
    const all = [
      aDraft('articles/a', 'waiting'),
      aDraft('articles/a', 'refused', { isMine: false }),
      aDraft('issues/2025-w30', 'conflict'),
      aDraft('articles/b', 'away'),
    ]
    expect(unsaved(all)).toEqual(['article a refused', 'issue 2025-w30 conflict', 'article b away'])
  })

  it('is on its way for a moment, and left where the window of it does not save it any more', () => {
    const other = [aDraft('articles/a', 'waiting', { isMine: false })]
    expect([unsaved(other), unsaved(other, 60_000)]).toEqual([['article a saving'], ['article a left']])
    expect(unsaved([aDraft('articles/a', 'waiting')], 60_000)).toEqual(['article a saving'])
  })

  it.each([
    ['paste', { text: 'a text' }],
    ['history/articles/a', { done: [], undone: [] }],
    ['articles/a', { edits: {}, state: 'waiting' }],
    ['articles/a', { edits: { headline: 'no edit' } }],
    ['articles/a', null],
    ['articles/a', 'text'],
  ])('is nothing where %s keeps %j', (name, value) => {
    expect(draftsAmong([{ name, window: 'here', isMine: true, at: 0, value }])).toEqual([])
  })
})
