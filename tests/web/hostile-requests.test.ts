import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signClickLink } from '../../src/domain/readers/click-link.ts'
import { signOwnerLink, signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { signSignUp } from '../../src/domain/readers/sign-up.ts'
import { signToken } from '../../src/domain/readers/token.ts'
import { aSite, aSiteWithAnIssue, post, press, secretKey, siteKey } from '../helpers/a-site.ts'
import { anyText } from '../helpers/any-text.ts'
import { countsOf } from '../helpers/sign-ups.ts'

const now = new Date('2025-07-27T08:00:00Z')
const reader = { issueId: '2025-w30', subscriberId: 1, address: 'reader@example.com' }
const later = new Date('2025-07-28T08:00:00Z')

const tokens = new Map([
  ['unsubscribe', signReaderLink(siteKey, 'unsubscribe', reader)],
  ['preferences', signReaderLink(siteKey, 'preferences', reader)],
  ['confirm', signSignUp(siteKey, { id: 1, choice: 0, addressKey: 'new@example.com' }, later)],
  ['data', signOwnerLink(siteKey, 'data', { ...reader, until: later })],
  ['erase', signOwnerLink(siteKey, 'erase', { ...reader, until: later })],
  ['go', signClickLink(secretKey, { issueId: '2025-w30', editionId: 'en', index: 0 })],
  ['bounce', signToken(siteKey, 'bounce', ['2025-w30', '1'])],
])

describe('a token', () => {
  it('is good for its own purpose alone', async () => {
    const site = await aSite()
    await site.readerPath('unsubscribe')
    const person = { address: 'new@example.com', addressKey: 'new@example.com', name: '', edition: null }
    await site.store.signUps.ask({ ...person, language: 'en' }, countsOf('network'), now)
    const answered: string[] = []
    await site.store.signUps.nextMail(now)
    for (const path of ['unsubscribe', 'preferences', 'confirm', 'go', 'data', 'erase'])
      for (const [purpose, token] of tokens)
        for (const request of [{}, press({ name: 'x' }), post({ 'List-Unsubscribe': 'One-Click' })]) {
          const { status } = await site.app.request(`/${path}/${token}`, request)
          if (status !== 404) answered.push(`${purpose} at ${path}`)
        }
    expect(new Set(answered)).toEqual(
      new Set(['unsubscribe', 'preferences', 'confirm', 'data', 'erase'].map((one) => `${one} at ${one}`)),
    )
  })

  it('may come percent-encoded, as some programs write it, and with a slash after it', async () => {
    const site = await aSite()
    const path = await site.readerPath('unsubscribe')
    for (const spelled of [path.replaceAll('.', '%2e'), path.replaceAll('-', '%2D'), `${path}/`])
      expect((await site.app.request(spelled)).status).toBe(200)
    for (const spelled of [`/${path}`, path.replace('/unsubscribe/', '/unsubscribe//'), path.toUpperCase()])
      expect((await site.app.request(spelled)).status).toBe(404)
  })
})

describe('a page', () => {
  it.each([
    '/',
    '/archive',
    '/archive/en',
    '/issues/2025-w30/en',
    '/feeds/en.atom',
    '/sitemap.xml',
    '/robots.txt',
    '/no',
  ])('%s is the same whatever host a request names', async (path) => {
    const { app } = await aSiteWithAnIssue()
    const answer = async (headers: HeadersInit) => {
      const response = await app.request(`http://evil.example.net${path}`, { headers })
      return [[...response.headers].sort(), await response.text()]
    }
    const forwarded = {
      'x-forwarded-host': 'evil.example.net',
      'x-forwarded-proto': 'ftp',
      'x-original-url': '/x',
    }
    const text = await answer({ host: 'evil.example.net', forwarded: 'host=evil.example.net', ...forwarded })
    expect(text).toEqual(await answer({}))
    expect(JSON.stringify(text)).not.toContain('evil.example.net')
  })

  it.each(['/', '/archive', '/issues/2025-w30'])(
    '%s that depends on the reader’s languages says so to caches',
    async (path) => {
      const { app } = await aSiteWithAnIssue()
      expect((await app.request(path)).headers.get('vary')).toBe('Accept-Language')
    },
  )

  it('has the same header for HEAD, and no body', async () => {
    const { app } = await aSiteWithAnIssue()
    for (const path of ['/', '/issues/2025-w30/en', '/feeds/en.json']) {
      const [get, head] = [await app.request(path), await app.request(path, { method: 'HEAD' })]
      expect([head.status, [...head.headers], await head.text()]).toEqual([200, [...get.headers], ''])
    }
  })
})

/** What comes where a language, a form or a path is expected. */
const noise = fc.oneof(
  anyText({ maxLength: 60 }),
  fc.constantFrom(
    '*',
    'en;q=x',
    'zh-;q=1',
    'x'.repeat(9_000),
    'en-'.repeat(500),
    'i-klingon',
    ';;,,',
    '__proto__',
    '%',
  ),
)
const asHeader = (text: string) => text.replace(/[^\t -~]/g, '?')

it('never fails, whatever a request says', async () => {
  const site = await aSite()
  const paths = [
    await site.readerPath('unsubscribe'),
    await site.readerPath('preferences'),
    '/subscribe',
    '/',
  ]
  const before = await site.store.subscribers.find('reader@example.com')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.record({ language: noise, lang: noise, name: noise, value: noise, type: noise }),
      async (path, { language, lang, name, value, type }) => {
        const headers = { 'accept-language': asHeader(language), 'if-none-match': asHeader(type) }
        const url = `${path}?lang=${encodeURIComponent(lang.toWellFormed())}`
        const fields = new URLSearchParams([
          [name, value],
          [name, value],
        ])
        const requests: RequestInit[] = [
          { headers },
          { method: 'POST', headers, body: fields },
          {
            method: 'POST',
            headers: { ...headers, 'content-type': `multipart/form-data; boundary=${asHeader(type)}` },
            body: value,
          },
        ]
        for (const request of requests) {
          const { status } = await site.app.request(url, request)
          if (status >= 500) return false
        }
        return true
      },
    ),
    { numRuns: 60 },
  )
  expect(site.errors).toEqual([])
  expect(await site.store.subscribers.find('reader@example.com')).toEqual(before)
})

it('ends in one state where somebody leaves, comes back, chooses and is erased at once', async () => {
  const site = await aSite()
  const [leave, preferences] = [await site.readerPath('unsubscribe'), await site.readerPath('preferences')]
  const erase = `/erase/${signOwnerLink(siteKey, 'erase', { ...reader, until: later })}`
  const answers = await Promise.all(
    [leave, preferences, `${leave}/undo`, erase, leave, preferences].map((path) =>
      site.app.request(path, press({ name: '王芳', edition: 'en' })),
    ),
  )
  expect(answers.every(({ status }) => status === 200 || status === 404)).toBe(true)
  expect(site.errors).toEqual([])
  expect(await site.store.subscribers.count()).toEqual([])
  expect(await site.store.subscribers.find('reader@example.com')).toBeNull()
  for (const path of [leave, preferences, erase]) expect((await site.app.request(path)).status).toBe(404)
})
