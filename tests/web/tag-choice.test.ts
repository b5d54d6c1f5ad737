import { expect, it } from 'vitest'
import { signSignUp } from '../../src/domain/readers/sign-up.ts'
import { aSite, post, press, siteKey } from '../helpers/a-site.ts'

const now = new Date('2025-07-27T08:00:00Z')
const offeredTags = new Map([
  [
    'EU',
    new Map([
      ['zh-Hans', '欧盟'],
      ['en', 'European <Union>'],
    ]),
  ],
  [
    'us',
    new Map([
      ['zh-Hans', '美国'],
      ['en', 'United States'],
    ]),
  ],
])

it('asks for topics only where the newsletter offers any', async () => {
  const [without, with_] = [await aSite(), await aSite({ offeredTags })]
  expect(await (await without.app.request('/subscribe?lang=en')).text()).not.toContain('type="checkbox"')
  const page = await (await with_.app.request('/subscribe?lang=en')).text()
  expect(page.match(/type="checkbox" name="tag:\w+"/g)).toEqual([
    'type="checkbox" name="tag:eu"',
    'type="checkbox" name="tag:us"',
  ])
  expect(page).toContain('European &lt;Union&gt;')
  expect(await (await with_.app.request('/subscribe?lang=zh-Hans')).text()).toContain('欧盟')
})

it('puts the chosen topics on those who confirm, shows them before, and takes no other tag', async () => {
  const { app, store } = await aSite({ offeredTags })
  const form = { address: 'reader@example.com', edition: 'en', 'tag:eu': 'yes', 'tag:board': 'yes' }
  await app.request('/subscribe?lang=en', post(form))
  const mail = await store.signUps.nextMail(now)
  if (mail?.kind !== 'confirm') throw new Error('No mail asks to confirm anything.')
  const path = `/confirm/${signSignUp(siteKey, { ...mail.signUp, choice: mail.choice }, mail.until)}?lang=en`
  expect(await (await app.request(path)).text()).toContain('<dd>European &lt;Union&gt;</dd>')
  await app.request(path, press())
  const found = await store.subscribers.find('reader@example.com')
  expect(await store.readers.tagsOf(found?.id ?? 0)).toEqual(['eu'])
})

it('keeps what was ticked where something else could not be taken', async () => {
  const { app } = await aSite({ offeredTags })
  const answer = await app.request('/subscribe?lang=en', post({ address: 'nobody', 'tag:us': 'yes' }))
  expect(await answer.text()).toMatch(/name="tag:us" value="yes" id="tag-1" checked>/)
})

it('lets a reader choose topics later, and leaves the tags of editors alone', async () => {
  const { app, store, readerPath } = await aSite({ offeredTags })
  const tags = [
    { key: 'board', label: 'Board' },
    { key: 'eu', label: 'eu' },
  ]
  const path = await readerPath('preferences', { edition: 'en', tags })
  const page = await (await app.request(path)).text()
  expect(page).toMatch(/name="tag:eu" value="yes" id="tag-0" checked>/)
  expect(page).not.toContain('Board')
  const saved = await (await app.request(path, press({ edition: 'en', 'tag:us': 'yes' }))).text()
  expect(saved).toMatch(/name="tag:us" value="yes" id="tag-1" checked>/)
  const found = await store.subscribers.find('reader@example.com')
  expect(await store.readers.tagsOf(found?.id ?? 0)).toEqual(['board', 'us'])
})
