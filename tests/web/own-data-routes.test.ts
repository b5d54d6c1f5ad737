import { expect, it } from 'vitest'
import { type OwnerPurpose, ownerPurposes } from '../../src/domain/readers/reader-link.ts'
import { noticeMail } from '../../src/web/notices/notice-mail.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aSite, post, press, siteKey, siteOf } from '../helpers/a-site.ts'
import { headingOf } from '../helpers/heading-of.ts'

const now = new Date('2025-07-27T08:00:00Z')

/** The site, and the path that the mail leads to which a reader has asked for. */
async function aMailedPath(purpose: OwnerPurpose) {
  const site = await aSite()
  const preferences = await site.readerPath('preferences', { name: '王芳', edition: 'en' })
  await site.app.request(`${preferences}/${purpose}`, press())
  const mail = await site.store.ownerLinks.nextMail(now)
  if (mail === null) throw new Error('No mail has a link.')
  const { subject, text, html } = await noticeMail(await siteOf(aNewsletter()), mail, siteKey)
  const path = /https:\/\/digest\.example\.com(\S+)/.exec(text)?.[1] ?? ''
  return { ...site, path, subject, text, html }
}

it('hands over everything that is kept, by the mailed link and its button', async () => {
  const { app, path, subject, text, html } = await aMailedPath('data')
  expect(subject).toBe('Your data: AI Policy Weekly')
  expect(`${text}${html}`).not.toContain('王芳')
  const page = await (await app.request(path)).text()
  expect(headingOf(page)).toBe('Your data')
  expect(page).not.toMatch(/reader@|王芳/)
  expect((await app.request(path, post())).status).toBe(422)
  const response = await app.request(path, press())
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="my-data.json"')
  expect(await response.json()).toMatchObject({ address: 'reader@example.com', departures: [] })
})

it('erases a reader by the mailed link and its button, once', async () => {
  const { app, path, store } = await aMailedPath('erase')
  expect(await (await app.request(path)).text()).toContain('salted hash')
  expect((await app.request(path, post())).status).toBe(422)
  expect(await store.subscribers.find('reader@example.com')).not.toBeNull()
  expect(headingOf(await (await app.request(path, press())).text())).toBe('You have been erased')
  expect(await store.subscribers.find('reader@example.com')).toBeNull()
  expect(await store.subscribers.importAll([aPerson()], now)).toMatchObject({ added: 0, kept: 1 })
  expect((await app.request(path, press())).status).toBe(404)
})

it.each(ownerPurposes)('lets a link for %s work for an hour, and for nothing else', async (purpose) => {
  const { app, path, setNow, store } = await aMailedPath(purpose)
  const other = path.replace(purpose, purpose === 'data' ? 'erase' : 'data')
  expect((await app.request(other, press())).status).toBe(404)
  expect((await app.request(path.replace('/1.', '/2.'), press())).status).toBe(404)
  setNow(new Date(now.getTime() + 3_600_000))
  const answer = await app.request(path, press())
  expect([answer.status, headingOf(await answer.text())]).toEqual([410, 'This link is no longer valid'])
  expect(await store.subscribers.find('reader@example.com')).not.toBeNull()
})
