import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { type OwnerPurpose, signOwnerLink, signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { signSignUp } from '../../src/domain/readers/sign-up.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aSiteWithAnIssue, post, press, siteKey } from '../helpers/a-site.ts'
import { countsOf } from '../helpers/sign-ups.ts'

const now = new Date('2025-07-27T08:00:00Z')

const extend = ['html-validate:standard', 'html-validate:a11y']
const standard = new HtmlValidate(new StaticConfigLoader({ extends: extend }))
// What a mail needs and a page does not: attributes of old, and roles for programs that know no newer elements.
const mail = new HtmlValidate(
  new StaticConfigLoader({
    extends: extend,
    rules: { 'no-deprecated-attr': 'off', 'prefer-native-element': 'off', 'doctype-style': 'off' },
  }),
)

async function findings(validator: HtmlValidate, path: string, text: string) {
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
  )
}

it('writes pages that are valid HTML, in both languages, and mails that are as valid as they can be', async () => {
  const { app, store } = await aSiteWithAnIssue()
  const { id } = await store.subscribers.add(aPerson({ name: '王芳 & "Co"' }), now)
  const link = { issueId: '2025-w30', subscriberId: id, address: 'reader@example.com' }
  const until = new Date('2025-07-28')
  const ownerLink = (purpose: OwnerPurpose) =>
    `/${purpose}/${signOwnerLink(siteKey, purpose, { ...link, until })}`
  const leave = `/unsubscribe/${signReaderLink(siteKey, 'unsubscribe', link)}`
  const preferences = `/preferences/${signReaderLink(siteKey, 'preferences', link)}`
  await store.signUps.ask(
    { ...aPerson({ address: 'new@example.com' }), language: 'en' },
    countsOf('network'),
    now,
  )
  const signUp = (await store.signUps.nextMail(now))?.signUp ?? { id: 0, addressKey: '' }
  const pages: readonly (readonly [string, RequestInit?])[] = [
    ['/'],
    ['/subscribe', post({ address: 'x' })],
    ['/subscribe', post({ address: 'other@example.com' })],
    [`/confirm/${signSignUp(siteKey, { ...signUp, choice: 0 }, until)}`],
    [`/confirm/${signSignUp(siteKey, { ...signUp, choice: 0 }, now)}`],
    [preferences],
    [preferences, press({ pause: 'x' })],
    [`${preferences}/erase`, press()],
    [ownerLink('data')],
    [ownerLink('erase')],
    [leave],
    [leave, press()],
    ['/unsubscribe/x'],
    ['/archive/en'],
    ['/issues/2025-w30/en/2'],
    ['/search/en'],
    ['/search/en?q=headline'],
    ['/search/zh-Hans?q=%3Cb%3E'],
    ['/nothing'],
  ]
  const found: string[] = []
  for (const [path, request] of pages)
    for (const language of ['zh-Hans', 'en']) {
      const response = await app.request(`${path}?lang=${language}`, request)
      found.push(...(await findings(standard, path, await response.text())))
    }
  for (const edition of ['en', 'zh-Hans+en']) {
    const response = await app.request(`/issues/2025-w30/${edition}`)
    found.push(...(await findings(mail, edition, await response.text())))
  }
  expect(found).toEqual([])
})
