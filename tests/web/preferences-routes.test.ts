import { describe, expect, it } from 'vitest'
import { aPerson } from '../helpers/a-person.ts'
import { aSite, post, press } from '../helpers/a-site.ts'
import { headingOf } from '../helpers/heading-of.ts'

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
    expect(page).toContain('name="name" value="王芳"')
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

  it('shows a name as text, whatever it is', async () => {
    const { app, path } = await aReader()
    await app.request(path, press({ name: '"><script>alert(1)</script>' }))
    const page = await (await app.request(path)).text()
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  })

  it('takes no edition that the newsletter does not offer', async () => {
    const { app, path, reader } = await aReader()
    await app.request(path, press({ edition: 'fr' }))
    expect(await reader()).toMatchObject({ edition: 'en' })
  })

  it('hands over everything that is known, as a file', async () => {
    const { app, path } = await aReader()
    const response = await app.request(`${path}/data`, post())
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="my-data.json"')
    expect(await response.json()).toMatchObject({ address: 'reader@example.com', departures: [] })
    expect((await app.request(`${path}/data`)).status).toBe(404)
  })

  it('erases a reader when she presses the button, and not before', async () => {
    const { app, path, store } = await aReader()
    const question = await (await app.request(`${path}/erase`)).text()
    expect(question).toContain('salted hash')
    expect(await store.subscribers.find('reader@example.com')).not.toBeNull()
    const answer = await app.request(`${path}/erase`, press())
    expect(headingOf(await answer.text())).toBe('You have been erased')
    expect(await store.subscribers.find('reader@example.com')).toBeNull()
    expect(await store.subscribers.importAll([aPerson()], new Date())).toMatchObject({ added: 0, kept: 1 })
    expect((await app.request(path)).status).toBe(404)
  })

  it('offers somebody who left to come back, her data, and nothing to choose', async () => {
    const { app, path, store } = await aReader()
    await store.subscribers.remove('reader@example.com', new Date())
    const page = await (await app.request(path)).text()
    expect(page).toContain('/undo?lang=en')
    expect(page).not.toContain('name="edition"')
    expect(await (await app.request(path, press({ name: 'new' }))).text()).not.toContain('new')
  })
})
