import { expect, it } from 'vitest'
import { loadNewsletter } from '../../src/content/newsletter/load-newsletter.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { DiglotError } from '../../src/errors.ts'
import { contentFolder, newsletterYaml } from '../helpers/content-folder.ts'

const withPace = async (pace: string) =>
  loadNewsletter(await contentFolder({ 'newsletter.yaml': `${newsletterYaml}${pace}` }))

async function saysOf(pace: string): Promise<readonly string[]> {
  const error = await withPace(pace).catch((thrown: unknown) => thrown)
  if (!(error instanceof DiglotError)) throw error
  return error.details.map(
    ({ where, message, hint }) =>
      `${where.replace(/^.*yaml:/, '')} ${inEnglish(message)} | ${inEnglish(hint)}`,
  )
}

it('reads the limits in all and of groups, with domains as the list spells them', async () => {
  const { newsletter } = await withPace(`pace:
  messagesPerSecond: 50
  connections: 10
  groups:
    - { domains: [QQ.com, 例子.test], messagesPerSecond: 0.5, connections: 2 }
    - domains: [gmail.com]
`)
  expect(newsletter.pace).toEqual({
    messagesPerSecond: 50,
    connections: 10,
    groups: [
      { domains: ['qq.com', 'xn--fsqu00a.test'], messagesPerSecond: 0.5, connections: 2 },
      { domains: ['gmail.com'], messagesPerSecond: null, connections: null },
    ],
  })
})

it('knows no limit where none is written', async () => {
  const { newsletter } = await withPace('')
  expect(newsletter.pace).toEqual({ messagesPerSecond: null, connections: null, groups: [] })
})

it.each([
  [
    'messagesPerSecond: 0',
    '14:28 The `pace.messagesPerSecond` is `0`, at which nothing would ever go out. | Write a number above 0, such as 5, or 0.5 for one message in two seconds.',
  ],
  [
    'connections: 0',
    '14:22 The `pace.connections` is `0`, through which nothing would ever go out. | Write 1 or more.',
  ],
  [
    'connections: 1.5',
    '14:22 The `pace.connections` must be a whole number, not a fraction. | Write it in digits, without quotes.',
  ],
  [
    'groups: [{ domains: [a.test] }, { domains: [b.test, A.test] }]',
    '14:61 Item 2 of the `pace.groups[2].domains` is `A.test` again. | A domain has one pace: keep one of the two.',
  ],
  [
    'groups: [{ domains: [] }]',
    '14:20 The `pace.groups[1].domains` is empty. | Name at least one domain, such as [qq.com].',
  ],
  [
    'groups: [{ domains: [reader@qq.com] }]',
    '14:30 Item 1 of the `pace.groups[1].domains` is not a domain: `reader@qq.com`. | Write a host name, such as bounces.example.com.',
  ],
])('refuses %s', async (line, says) => {
  expect(await saysOf(`pace: { ${line} }\n`)).toEqual([says])
})
