import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { signSignUp } from '../../src/domain/sign-up.ts'
import { createIssueComposer } from '../../src/mail/compose.ts'
import { collect } from '../contracts/store-place.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aSiteWithAnIssue, siteKey } from '../helpers/a-site.ts'
import { scanners } from '../helpers/scanners.ts'

const now = new Date('2025-07-27T08:00:00Z')
const SITE = 'https://digest.example.com'
const methods = ['GET', 'HEAD', 'OPTIONS'] as const

it('lets no scanner change anything, whatever links of a mail it follows, and however', async () => {
  const site = await aSiteWithAnIssue()
  const { store, app } = site
  await store.subscribers.add(aPerson({ name: '王芳', edition: 'en' }), now)
  await store.signUps.ask({ ...aPerson({ address: 'new@example.com' }), language: 'en' }, 'network', now)
  const signUp = await store.signUps.nextMail(now)
  const proof = await aGoldenProof('2025-w31')
  await store.ledger.start(proof, { offered: ['en'], fallback: 'en' }, now)
  const [delivery] = await store.ledger.claim('2025-w31', 1, now)
  if (delivery === undefined || signUp === null) throw new Error('There is no mail to follow the links of.')
  const { raw } = await createIssueComposer(proof, { key: siteKey })(delivery, now)
  const mail = await simpleParser(raw)
  const own = [...`${mail.html}`.matchAll(/href="(https:\/\/digest\.example\.com[^"]*)"/g)].map(
    ([, url]) => url ?? '',
  )
  const leave = own.find((url) => url.includes('/unsubscribe/')) ?? ''
  const preferences = own.find((url) => url.includes('/preferences/')) ?? ''
  const links = new Set([
    ...own,
    `${SITE}/confirm/${signSignUp(siteKey, signUp.signUp.id, new Date('2025-07-30'))}`,
    ...['/undo', '/reason'].map((path) => `${leave}${path}`),
    ...['/data', '/erase'].map((path) => `${preferences}${path}`),
    `${SITE}/subscribe?address=other@example.com`,
  ])
  expect(links.size).toBeGreaterThan(8)
  const state = async () => ({
    list: await collect(store.subscribers.list()),
    record: await store.readers.record(delivery.subscriberId),
    signUp: await store.signUps.find(signUp.signUp.id, now),
    mail: await store.signUps.nextMail(now),
  })
  const before = await state()

  const statuses = new Set<number>()
  for (const scanner of scanners)
    for (const url of links)
      for (const method of methods) {
        const response = await app.request(url.slice(SITE.length), { method, headers: scanner })
        statuses.add(response.status)
        expect(response.headers.get('set-cookie')).toBeNull()
      }

  expect(await state()).toEqual(before)
  expect(before.signUp).not.toBeNull()
  expect([...statuses].sort()).toEqual([200, 404])
  expect(site.errors).toEqual([])
})
