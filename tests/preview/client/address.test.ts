import { describe, expect, it } from 'vitest'
import { match, withQuery } from '../../../src/preview/client/shell/address.ts'

describe('an address of the preview', () => {
  it.each([
    ['/', '/', {}],
    ['/issues/:issue', '/issues/2025-w30', { issue: '2025-w30' }],
    ['/issues/:issue/send', '/issues/2025-w30/send', { issue: '2025-w30' }],
    ['/outbox/:message', '/outbox/1700000000.M1%3A2%2CS', { message: '1700000000.M1:2,S' }],
    ['/issues/:issue', '/issues/', null],
    ['/issues/:issue', '/issues/2025-w30/send', null],
    ['/issues/:issue', '/issues/%E4%A', null],
  ])('%s and %s give %j', (pattern, path, named) => {
    expect(match(pattern, path)).toEqual(named)
  })

  it('keeps what is not changed and leaves out what is taken away', () => {
    const here = { path: '/issues/2025-w30', query: new URLSearchParams('edition=en&images=on') }
    expect(withQuery(here, { images: null, part: 'text' })).toBe('/issues/2025-w30?edition=en&part=text')
    expect(withQuery(here, { images: null, edition: null })).toBe('/issues/2025-w30')
  })
})
