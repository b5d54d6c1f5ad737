import { describe, expect, it } from 'vitest'
import { signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { aSite, post, press, siteKey, type TestSite } from '../helpers/a-site.ts'
import { headingOf } from '../helpers/heading-of.ts'

const aLink = { issueId: '2025-w30', subscriberId: 1, address: 'reader@example.com' }
const oneClick = { 'List-Unsubscribe': 'One-Click' }

function statuses({ store }: TestSite) {
  return store.subscribers.find('reader@example.com').then((found) => found?.status)
}

describe('one click', () => {
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  it.each([
    ['as a form', post(oneClick)],
    ['as multipart', { method: 'POST', body: multipart }],
    ['in small letters', post({ 'list-unsubscribe': 'one-click' })],
    ['without a type', { method: 'POST', body: Buffer.from('List-Unsubscribe=One-Click') }],
    [
      'as multipart without its boundary',
      {
        method: 'POST',
        body: '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--',
        headers: { 'content-type': 'multipart/form-data' },
      },
    ],
  ])('takes somebody off the list %s, without a cookie or a redirect', async (_how, request) => {
    const site = await aSite()
    const response = await site.app.request(await site.readerPath('unsubscribe'), request)
    expect([response.status, response.headers.get('set-cookie'), response.headers.get('location')]).toEqual([
      200,
      null,
      null,
    ])
    expect(await response.text()).toBe('')
    expect(await statuses(site)).toBe('left')
    expect(site.errors).toEqual([])
  })

  it('writes down by which issue and how somebody left, once', async () => {
    const site = await aSite()
    const path = await site.readerPath('unsubscribe')
    await site.app.request(path, post(oneClick))
    await site.app.request(path, press())
    const reader = await site.store.subscribers.find('reader@example.com')
    expect(await site.store.readers.record(reader?.id ?? 0)).toMatchObject({
      departures: [{ issueId: '2025-w30', way: 'one-click', reason: null }],
    })
  })

  it.each([
    ['another purpose', signReaderLink(siteKey, 'preferences', aLink)],
    ['another reader', `2025-w30.2.${'0'.repeat(16)}`],
    ['nobody', signReaderLink(siteKey, 'unsubscribe', { ...aLink, subscriberId: 99 })],
    ['no shape', 'x'],
    ['a path', '..%2f..%2fetc%2fpasswd'],
    ['a line end', '2025-w30.1%0d%0aSet-Cookie:%20a=b'],
    ['a byte that is none', '%ff%00'],
  ])('refuses a token of %s, and repeats none of it in a header', async (_what, token) => {
    const site = await aSite()
    await site.readerPath('unsubscribe')
    const response = await site.app.request(`/unsubscribe/${token}`, post(oneClick))
    expect(response.status).toBe(404)
    expect(headingOf(await response.text())).toBe('链接不完整')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await statuses(site)).toBe('active')
  })
})

describe('the page for leaving', () => {
  it('asks first, in the language of the reader’s edition, and names the address only in part', async () => {
    const site = await aSite()
    const page = await (
      await site.app.request(await site.readerPath('unsubscribe', { edition: 'en' }))
    ).text()
    expect(headingOf(page)).toBe('Unsubscribe')
    expect(page).toContain('r•••r@example.com will get no more issues of AI Policy Weekly')
    expect(page).not.toContain('reader@example.com')
    expect(await statuses(site)).toBe('active')
  })

  it.each([
    ['', {}, 'zh-Hans'],
    ['?lang=en', {}, 'en'],
    ['?lang=xx', {}, 'zh-Hans'],
    ['?lang=en', { 'accept-language': 'zh-CN' }, 'en'],
  ])('is in the language that is chosen: %s %j gives %s', async (query, headers, language) => {
    const site = await aSite()
    const response = await site.app.request(`${await site.readerPath('unsubscribe')}${query}`, { headers })
    expect(await response.text()).toContain(`<html lang="${language}" dir="ltr">`)
  })

  it('takes the reader off the list, asks why, and brings them back', async () => {
    const site = await aSite()
    const path = await site.readerPath('unsubscribe', { edition: 'en' })
    const left = await (await site.app.request(path, press())).text()
    expect(headingOf(left)).toBe('You have unsubscribed')
    expect(headingOf(await (await site.app.request(path)).text())).toBe('You have unsubscribed')
    const thanks = await site.app.request(`${path}/reason`, post({ reason: 'too-often' }))
    expect(await thanks.text()).toContain('Thank you.')
    const back = await (await site.app.request(`${path}/undo`, press())).text()
    expect(headingOf(back)).toBe('Welcome back')
    const reader = await site.store.subscribers.find('reader@example.com')
    expect(await site.store.readers.record(reader?.id ?? 0)).toMatchObject({
      status: 'active',
      departures: [{ way: 'page', reason: 'too-often' }],
    })
  })

  it.each([
    ['an hour later', press(), 60],
    ['by one click', post(oneClick), 1],
  ])('brings nobody back who has left %s: they subscribe again', async (_how, request, minutes) => {
    const site = await aSite()
    const path = await site.readerPath('unsubscribe', { edition: 'en' })
    await site.app.request(path, request)
    site.setNow(new Date(new Date('2025-07-27T08:00:00Z').getTime() + minutes * 60_000))
    const page = await (await site.app.request(path)).text()
    expect(page).not.toContain('/undo')
    expect(page).toContain('href="/subscribe?lang=en">Subscribe</a></p>')
    const answer = await (await site.app.request(`${path}/undo`, press())).text()
    expect(headingOf(answer)).toBe('You have unsubscribed')
    expect(await statuses(site)).toBe('left')
  })

  it('takes no reason that is not on the page', async () => {
    const site = await aSite()
    const path = await site.readerPath('unsubscribe')
    await site.app.request(path, press())
    expect((await site.app.request(`${path}/reason`, post({ reason: '<script>' }))).status).toBe(200)
    const reader = await site.store.subscribers.find('reader@example.com')
    expect(await site.store.readers.record(reader?.id ?? 0)).toMatchObject({ departures: [{ reason: null }] })
  })

  it.each([
    ['/unsubscribe/sample', 200, 'This link is from a test email'],
    ['/unsubscribe', 200, 'Use the link in your email'],
    ['/preferences/sample', 200, 'This link is from a test email'],
    ['/unsubscribe/sample/other', 404, 'There is no such page'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'There is no such page'],
  ])('%s answers with %i: %s', async (path, status, heading) => {
    const site = await aSite()
    const response = await site.app.request(path, { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
    expect([response.status, headingOf(await response.text())]).toEqual([status, heading])
  })
})
