import { describe, expect, it } from 'vitest'
import { signSignUp } from '../../src/domain/readers/sign-up.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aSite, post, press, siteKey, type TestSite } from '../helpers/a-site.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { headingOf } from '../helpers/heading-of.ts'

const now = new Date('2025-07-27T08:00:00Z')
const form = { address: 'Reader@Example.com', name: '王芳', edition: 'en', website: '' }
const ask = ({ app }: TestSite, fields: Readonly<Record<string, string>> = form) =>
  app.request('/subscribe?lang=en', post(fields))

/** The path that the mail about the only request leads to. */
async function mailedPath({ store }: TestSite, at = now): Promise<string> {
  const mail = await store.signUps.nextMail(at)
  if (mail === null || mail.kind === 'known') throw new Error('No mail asks to confirm anything.')
  return `/confirm/${signSignUp(siteKey, { ...mail.signUp, choice: mail.choice }, mail.until)}?lang=en`
}

async function suppress({ store }: TestSite, address: string): Promise<void> {
  const gone = { proof: 'told', delivery: null, address } as const
  await store.bounces.apply(aReport('gone', gone), { now, dryRun: false })
}

describe('subscribing', () => {
  it('takes an address, asks its owner, and puts it on the list by a button', async () => {
    const site = await aSite()
    expect(headingOf(await (await ask(site)).text())).toBe('Check your inbox')
    const path = await mailedPath(site)
    const question = await (await site.app.request(path)).text()
    expect(headingOf(question)).toBe('One more step')
    expect(question).toContain('get AI Policy Weekly at R•••r@example.com')
    expect(await site.store.subscribers.count()).toEqual([])

    const answer = await (await site.app.request(path, press())).text()
    expect(headingOf(answer)).toBe('You are subscribed')
    expect(await site.store.subscribers.find('reader@example.com')).toMatchObject({
      address: 'Reader@example.com',
      name: '王芳',
      edition: 'en',
      status: 'active',
    })
    const preferences = /href="(\/preferences\/[^"]+)"/.exec(answer)?.[1] ?? ''
    expect((await site.app.request(preferences)).status).toBe(200)
  })

  it.each([
    ['en', 'zh-Hans', 'zh-Hans'],
    ['en', 'zh-Hans+en', 'en'],
    ['zh-Hans', 'en', 'en'],
    ['zh-Hans', 'en+zh-Hans', 'zh-Hans'],
    ['en', '', 'en'],
  ])('on a page in %s, for issues in %s, writes in %s', async (page, edition, language) => {
    const site = await aSite()
    await site.app.request(`/subscribe?lang=${page}`, post({ ...form, edition }))
    expect(await site.store.signUps.nextMail(now)).toMatchObject({ signUp: { language } })
  })

  it.each(['victim%other.example@relay.example', 'a!b@example.com', 'reader@ex\u0430mple.com'])(
    'takes no address such as %j, which may lead elsewhere',
    async (address) => {
      const site = await aSite()
      expect((await ask(site, { ...form, address })).status).toBe(422)
      expect(await site.store.signUps.nextMail(now)).toBeNull()
    },
  )

  it('shows what its link confirms, also where a stranger has asked for something else since', async () => {
    const site = await aSite()
    await ask(site)
    const path = await mailedPath(site)
    await ask(site, { ...form, name: '<b>Mallory</b>', edition: 'zh-Hans' })
    const page = await (await site.app.request(path)).text()
    expect(page).toContain('<dd dir="auto">王芳</dd>')
    expect(page).toContain('<dd><span lang="en">English</span></dd>')
    site.setNow(new Date(now.getTime() + 11 * 60_000))
    const strangers = await mailedPath(site, new Date(now.getTime() + 11 * 60_000))
    expect(await (await site.app.request(strangers)).text()).toContain('&lt;b&gt;Mallory&lt;/b&gt;')
    await site.app.request(path, press())
    expect(await site.store.subscribers.find('reader@example.com')).toMatchObject({
      name: '王芳',
      edition: 'en',
    })
    expect(await (await site.app.request(strangers, press())).text()).toContain('You are subscribed')
  })

  it('confirms no request of somebody else that has the same number in another database', async () => {
    const [site, other] = [await aSite(), await aSite()]
    await ask(site)
    const path = await mailedPath(site)
    await ask(other, { ...form, address: 'other@example.com' })
    await mailedPath(other)
    expect((await other.app.request(path, press())).status).toBe(410)
    expect(await other.store.subscribers.count()).toEqual([])
  })

  it('says of a link that has done its work that they are subscribed, and shows no more than before', async () => {
    const site = await aSite()
    await ask(site)
    const path = await mailedPath(site)
    await site.app.request(path, press())
    for (const request of [press(), post(), {}]) {
      const again = await site.app.request(path, request)
      const page = await again.text()
      expect([again.status === 422 ? 200 : again.status, headingOf(page)]).toEqual([
        200,
        'You are subscribed to AI Policy Weekly',
      ])
      expect(page).not.toMatch(/\/preferences\/|\/unsubscribe\/|reader@example\.com/)
    }
  })

  it.each(['left', 'suppressed', 'erased'] as const)(
    'brings nobody back by an old link who has %s',
    async (how) => {
      const site = await aSite()
      await ask(site)
      const path = await mailedPath(site)
      await site.app.request(path, press())
      const { id = 0 } = (await site.store.subscribers.find('reader@example.com')) ?? {}
      if (how === 'left') await site.store.readers.leave(id, { issueId: null, way: 'page' }, now)
      if (how === 'suppressed') await suppress(site, 'reader@example.com')
      if (how === 'erased') await site.store.readers.erase(id, now)
      for (const request of [press(), post(), {}]) {
        const again = await site.app.request(path, request)
        expect([again.status, headingOf(await again.text())]).toEqual([410, 'This link is no longer valid'])
      }
      expect(await site.store.subscribers.count()).toEqual(
        how === 'erased' ? [] : [expect.objectContaining({ status: how })],
      )
    },
  )

  it('lets a link work for three days', async () => {
    const site = await aSite()
    await ask(site)
    const path = await mailedPath(site)
    site.setNow(new Date(now.getTime() + 3 * 86_400_000))
    expect((await site.app.request(path, press())).status).toBe(410)
    expect(await site.store.subscribers.count()).toEqual([])
  })

  it.each([
    ['1.9zzzzz.0000000000000000'],
    ['x'],
    [
      `${signSignUp(siteKey, { id: 1, choice: 0, addressKey: 'reader@example.com' }, new Date('2099-01-01'))}0`,
    ],
  ])('believes no token that it has not signed: %s', async (token) => {
    const site = await aSite()
    await ask(site)
    expect((await site.app.request(`/confirm/${token}`, press())).status).toBe(404)
    expect(await site.store.subscribers.count()).toEqual([])
  })

  it('gives the same answer for every address', async () => {
    const site = await aSite()
    await site.store.subscribers.importAll(
      ['active', 'left', 'suppressed', 'erased'].map((name) => aPerson({ address: `${name}@example.com` })),
      now,
    )
    await site.store.subscribers.remove('left@example.com', now)
    const erased = await site.store.subscribers.find('erased@example.com')
    await site.store.readers.erase(erased?.id ?? 0, now)
    await suppress(site, 'suppressed@example.com')
    const answers = await Promise.all(
      ['active', 'left', 'suppressed', 'erased', 'pending', 'pending', 'new'].map(async (name) => {
        const response = await ask(site, { ...form, address: `${name}@example.com` })
        return [response.status, [...response.headers].sort(), await response.text()]
      }),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it.each([
    [{ address: '' }, 'This is not a complete email address'],
    [{ address: 'a@b.example\r\nBcc: c@example.com' }, 'This is not a complete email address'],
    [{ address: '"a b"@example.com' }, 'This is not a complete email address'],
    [{ name: 'x'.repeat(201) }, 'The name is longer than 200 characters.'],
  ])('shows the form again for %j, with what was given', async (fields, sentence) => {
    const site = await aSite()
    const response = await ask(site, { ...form, ...fields })
    const page = await response.text()
    expect([
      response.status,
      page.includes(sentence),
      page.includes('value="en" id="edition-1" checked'),
    ]).toEqual([422, true, true])
    expect(await site.store.signUps.nextMail(now)).toBeNull()
  })

  it('thanks a program that fills in everything, and does nothing', async () => {
    const site = await aSite()
    const answer = await ask(site, { ...form, website: 'https://example.net' })
    expect(headingOf(await answer.text())).toBe('Check your inbox')
    expect(await site.store.signUps.nextMail(now)).toBeNull()
  })

  it.each([
    ['plus tags', (index: number) => `reader+${index}@example.com`],
    [
      'dots',
      (index: number) => `${'reader'.slice(0, 1 + (index % 5))}.${'reader'.slice(1 + (index % 5))}@gmail.com`,
    ],
    [
      'full-width letters',
      (index: number) => `${index % 2 ? 'ｒ' : 'r'}${index % 4 < 2 ? 'ｅ' : 'e'}ader+${index}@example.com`,
    ],
    ['marks that nobody sees', (index: number) => `rea${'\u034f'.repeat(index % 20)}der\ufe0f@example.com`],
  ])('sends one mailbox three mails at once, however it is written: by %s', async (_how, address) => {
    const site = await aSite()
    const answers = new Set<string>()
    for (let index = 0; index < 30; index += 1)
      answers.add(await (await ask(site, { ...form, address: address(index) })).text())
    let mails = 0
    while (await site.store.signUps.nextMail(now)) mails += 1
    expect(mails).toBe(3)
    expect(answers.size).toBe(1)
  })

  it.each([
    ['a /48', (index: number) => `20010db81234${index.toString(16).padStart(2, '0')}::/56`, 60],
    ['a /40', (index: number) => `20010db812${index.toString(16).padStart(2, '0')}00::/56`, 120],
  ])(
    'sends the mails of %s one after the other, and everybody the same answer',
    async (_what, networkAt, most) => {
      let index = 0
      const site = await aSite({ deps: { networkOf: () => networkAt(index) } })
      const answers = new Set<string>()
      for (; index < 150; index += 1)
        answers.add(await (await ask(site, { ...form, address: `reader@d${index}.example.com` })).text())
      let mails = 0
      while (await site.store.signUps.nextMail(now)) mails += 1
      expect(mails).toBe(most)
      const hourLater = new Date(now.getTime() + 3_600_000)
      while (await site.store.signUps.nextMail(hourLater)) mails += 1
      expect(mails).toBe(Math.min(150, 2 * most))
      expect(answers.size).toBe(1)
    },
  )

  it('asks a network to wait that has subscribed too many', async () => {
    const site = await aSite()
    const answers: number[] = []
    for (let count = 0; count < 61; count += 1)
      answers.push((await ask(site, { ...form, address: `reader${count}@example.com` })).status)
    expect(answers.slice(58)).toEqual([200, 200, 429])
  })
})
