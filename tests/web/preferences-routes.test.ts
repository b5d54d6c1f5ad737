import { describe, expect, it } from 'vitest'
import { ownerPurposes } from '../../src/domain/readers/reader-link.ts'
import { aSite, post, press } from '../helpers/a-site.ts'
import { headingOf } from '../helpers/heading-of.ts'

const now = new Date('2025-07-27T08:00:00Z')
const before = { name: '王芳', edition: 'en' }

async function aReader() {
  const site = await aSite()
  const path = await site.readerPath('preferences', before)
  const reader = async () => {
    const { id = 0 } = (await site.store.subscribers.find('reader@example.com')) ?? {}
    return site.store.readers.find(id)
  }
  return { ...site, path, reader }
}

describe('preferences', () => {
  it('shows what is known, and changes nothing by being looked at', async () => {
    const { app, path, reader } = await aReader()
    const page = await (await app.request(path)).text()
    expect(page).toMatch(/value="en" id="edition-\d" checked>/)
    expect(page).toContain('name="name" maxlength')
    for (const kept of ['王芳', 'reader@example.com', '2025-w30<']) expect(page).not.toContain(kept)
    expect(page).toContain('min="2025-07-28" max="2026-07-27"')
    expect(await reader()).toMatchObject({ ...before, pausedUntil: null })
  })

  it('keeps what the reader chooses; a pause ends when the day begins where the newsletter is at home', async () => {
    const { app, path, reader } = await aReader()
    const chosen = { name: ' 李\u202e雷\r\nBcc: x@example.com ', edition: 'zh-Hans+en', pause: '2025-09-01' }
    const response = await app.request(path, press(chosen))
    expect(await response.text()).toContain('已保存。')
    expect(await reader()).toMatchObject({
      name: '李 雷 Bcc: x@example.com',
      edition: 'zh-Hans+en',
      pausedUntil: new Date('2025-08-31T16:00:00Z'),
    })
    expect(await (await app.request(path)).text()).toContain('value="2025-09-01"')
    await app.request(path, press({ ...chosen, pause: '' }))
    expect(await reader()).toMatchObject({ pausedUntil: null })
  })

  it.each([
    [{ pause: '2025-07-27' }, 'Choose a day from tomorrow'],
    [{ pause: '2026-07-28' }, 'Choose a day from tomorrow'],
    [{ pause: '2025-02-30' }, 'Choose a day from tomorrow'],
    [{ pause: 'soon' }, 'Choose a day from tomorrow'],
    [{ name: '长'.repeat(201) }, 'The name is longer than 200 characters.'],
  ])('keeps nothing of %j', async (fields, sentence) => {
    const { app, path, reader } = await aReader()
    const response = await app.request(path, press({ edition: 'zh-Hans', ...fields }))
    expect([response.status, (await response.text()).includes(sentence)]).toEqual([422, true])
    expect(await reader()).toMatchObject(before)
  })

  it('keeps the name where none is given, since it does not show the one that there is', async () => {
    const { app, path, reader } = await aReader()
    await app.request(path, press({ name: ' ', edition: 'zh-Hans' }))
    expect(await reader()).toMatchObject({ name: '王芳', edition: 'zh-Hans' })
  })

  it('takes no edition that the newsletter does not offer', async () => {
    const { app, path, reader } = await aReader()
    await app.request(path, press({ edition: 'fr' }))
    expect(await reader()).toMatchObject({ edition: 'en' })
  })

  it.each(ownerPurposes)('gives away nothing for %s, and mails a link to the address', async (purpose) => {
    const { app, path, store } = await aReader()
    const answer = await (await app.request(`${path}/${purpose}?lang=en`, press())).text()
    expect(headingOf(answer)).toBe('Check your inbox')
    expect(answer).toContain('r•••r@example.com')
    expect(answer).not.toMatch(/reader@|王芳/)
    expect(await store.ownerLinks.nextMail(now)).toMatchObject({
      kind: purpose,
      address: 'reader@example.com',
    })
    expect(await store.subscribers.find('reader@example.com')).not.toBeNull()
    expect((await app.request(`${path}/${purpose}`)).status).toBe(404)
  })

  it('mails no link where the button was not pressed, and three in a day where it was', async () => {
    const { app, path, store, setNow } = await aReader()
    expect((await app.request(`${path}/data`, post())).status).toBe(422)
    let mails = 0
    for (let minute = 0; minute < 23 * 60; minute += 5) {
      setNow(new Date(now.getTime() + minute * 60_000))
      expect((await app.request(`${path}/data`, press())).status).toBe(200)
      if (await store.ownerLinks.nextMail(new Date(now.getTime() + minute * 60_000))) mails += 1
    }
    expect(mails).toBe(3)
  })

  it('offers somebody who has just left to come back, the data, and nothing to choose', async () => {
    const { app, path, store, setNow, reader } = await aReader()
    await store.readers.leave((await reader())?.id ?? 0, { issueId: null, way: 'page' }, now)
    const page = await (await app.request(path)).text()
    expect(page).toContain('/undo?lang=en')
    expect(page).toContain('/data?lang=en')
    expect(page).not.toContain('name="edition"')
    expect(await (await app.request(path, press({ name: 'new' }))).text()).not.toContain('new')
    setNow(new Date(now.getTime() + 3_600_000))
    const later = await (await app.request(path)).text()
    expect(later).not.toContain('/undo')
    expect(later).toContain('href="/subscribe?lang=en"')
  })
})
