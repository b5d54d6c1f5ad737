import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { ownerPurposes, signOwnerLink } from '../../src/domain/readers/reader-link.ts'
import { signSignUp } from '../../src/domain/readers/sign-up.ts'
import { createIssueComposer } from '../../src/mail/message/compose.ts'
import { collect } from '../contracts/store-place.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aSiteWithAnIssue, post, siteKey } from '../helpers/a-site.ts'
import { scanners } from '../helpers/scanners.ts'
import { countsOf } from '../helpers/sign-ups.ts'

const now = new Date('2025-07-27T08:00:00Z')
const SITE = 'https://digest.example.com'

/** How links are followed by programs; some of these try everything that they find by POST as well. */
const requests: readonly RequestInit[] = [
  { method: 'GET' },
  { method: 'HEAD' },
  { method: 'OPTIONS' },
  { method: 'GET', headers: { 'x-http-method-override': 'POST', 'x-http-method': 'DELETE' } },
  { method: 'PUT', body: 'pressed=yes' },
  { method: 'DELETE' },
  { method: 'POST' },
  { method: 'POST', body: '{"pressed":"yes"}', headers: { 'content-type': 'application/json' } },
  { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data' } },
  post({ name: 'x', edition: 'zh-Hans', reason: 'x', q: '1' }),
]

it('lets no scanner change anything, whatever links of a mail it follows, and however', async () => {
  const site = await aSiteWithAnIssue()
  const { store, app } = site
  const { id } = await store.subscribers.add(aPerson(), now)
  await store.signUps.ask(
    { ...aPerson({ address: 'new@example.com' }), language: 'en' },
    countsOf('network'),
    now,
  )
  const signUp = await store.signUps.nextMail(now)
  const proof = await aGoldenProof('2025-w31')
  await store.sends.start(proof, { offered: ['en'], fallback: 'en' }, now)
  const [delivery] = await store.deliveries.claim('2025-w31', 1, now)
  if (delivery === undefined || signUp === null) throw new Error('There is no mail to follow the links of.')
  const preferred = { name: '王芳', edition: 'en', pausedUntil: new Date('2025-08-29T00:00:00Z') }
  await store.readers.change(id, preferred, now)
  const { raw } = await createIssueComposer(proof, { key: siteKey })(delivery, now)
  const mail = await simpleParser(raw)
  const own = [...`${mail.html}`.matchAll(/href="(https:\/\/digest\.example\.com[^"]*)"/g)].map(
    ([, url]) => url ?? '',
  )
  const leave = own.find((url) => url.includes('/unsubscribe/')) ?? ''
  const preferences = own.find((url) => url.includes('/preferences/')) ?? ''
  const owner = { subscriberId: delivery.subscriberId, address: delivery.address }
  const links = new Set([
    ...own,
    `${SITE}/confirm/${signSignUp(siteKey, { ...signUp.signUp, choice: 0 }, new Date('2025-07-30'))}`,
    ...['/undo', '/reason'].map((path) => `${leave}${path}`),
    ...['/data', '/erase'].map((path) => `${preferences}${path}`),
    ...ownerPurposes.map(
      (purpose) =>
        `${SITE}/${purpose}/${signOwnerLink(siteKey, purpose, { ...owner, until: new Date('2025-07-30') })}`,
    ),
    `${SITE}/subscribe?address=other@example.com`,
  ])
  expect(links.size).toBeGreaterThan(8)
  const state = async () => ({
    list: await collect(store.subscribers.list()),
    record: await store.readers.record(delivery.subscriberId),
    signUp: await store.signUps.find({ id: signUp.signUp.id, choice: 0 }, now),
    mail: await store.signUps.nextMail(now),
    ownerMail: await store.ownerLinks.nextMail(now),
  })
  const before = await state()

  const statuses = new Set<number>()
  for (const scanner of scanners)
    for (const url of links)
      for (const request of requests) {
        const headers = { ...scanner, ...(request.headers as Record<string, string>) }
        const response = await app.request(url.slice(SITE.length), { ...request, headers })
        statuses.add(response.status)
        expect(response.headers.get('set-cookie')).toBeNull()
      }

  expect(await state()).toEqual(before)
  expect(before.signUp).not.toBeNull()
  expect([...statuses].sort()).toEqual([200, 404, 422])
  expect(site.errors).toEqual([])
})
