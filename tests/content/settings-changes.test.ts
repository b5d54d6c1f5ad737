import { describe, expect, it } from 'vitest'
import { readNewsletter } from '../../src/content/newsletter/load-newsletter.ts'
import { changeSettings, type SettingsChanges } from '../../src/content/newsletter/settings-changes.ts'
import { orderKeys } from '../../src/content/yaml/order-keys.ts'

const file = `# the schema
name: { zh-Hans: 周报, en: Weekly } # on the masthead
languages: [zh-Hans, en]
timeZone: Asia/Shanghai
defaultEdition: zh-Hans+en
sender:
  # the desk
  address: 'digest@example.com'
  replyTo: desk@example.com # read every morning
editors: [editor@example.com]
listId: weekly.example.com
siteUrl: https://digest.example.com
postalAddress: 1 Example Street
topics:
  # first of all
  eu: { zh-Hans: 欧盟, en: European Union }
  us: { zh-Hans: 美国, en: United States } # and its states
pace:
  groups:
    - { domains: [qq.com], messagesPerSecond: 5 } # slow
`

/** The lines that changes take out (\`-\`) and put in (\`+\`). */
function changed(changes: SettingsChanges, text = file): string[] {
  const [before, after] = [text.split('\n'), change(changes, text).split('\n')]
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ]
}

function change(changes: SettingsChanges, text = file): string {
  const read = readNewsletter('newsletter.yaml', text)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return changeSettings(text, read.record, changes)
}

describe('changing newsletter.yaml', () => {
  it.each<[string, SettingsChanges, string[]]>([
    [
      'one of two names',
      { name: { en: 'Monthly' } },
      [
        '-name: { zh-Hans: 周报, en: Weekly } # on the masthead',
        '+name: { zh-Hans: 周报, en: Monthly } # on the masthead',
      ],
    ],
    [
      'the address, in its own quotes',
      { sender: { address: 'news@example.com' } },
      ["-  address: 'digest@example.com'", "+  address: 'news@example.com'"],
    ],
    [
      'what may be left out',
      { sender: { replyTo: null } },
      ['-  replyTo: desk@example.com # read every morning'],
    ],
    ['a switch', { linkClicks: true }, ['+linkClicks: true']],
    [
      'a colour, and the others stay the default ones',
      { palette: { light: { accent: '#0b5d4e' } } },
      ['+palette: { light: { accent: "#0b5d4e" } }'],
    ],
    [
      'what is on for a language',
      { typography: { en: { punctuation: false } } },
      ['+typography: { en: { punctuation: false } }'],
    ],
    [
      'a topic more',
      {
        topics: {
          eu: { 'zh-Hans': '欧盟', en: 'European Union' },
          us: { 'zh-Hans': '美国', en: 'United States' },
          uk: { 'zh-Hans': '英国', en: 'Britain' },
        },
      },
      ['+  uk: { zh-Hans: 英国, en: Britain }'],
    ],
    [
      'a topic less',
      { topics: { eu: { 'zh-Hans': '欧盟', en: 'European Union' } } },
      ['-  us: { zh-Hans: 美国, en: United States } # and its states'],
    ],
    [
      'a pace of its own for a group',
      { pace: { groups: [{ domains: ['qq.com'], messagesPerSecond: 2 }] } },
      [
        '-    - { domains: [qq.com], messagesPerSecond: 5 } # slow',
        '+    - { domains: [qq.com], messagesPerSecond: 2 } # slow',
      ],
    ],
    [
      'an editor more, with a role',
      {
        editors: ['editor@example.com', { address: 'fr@example.com', name: 'English desk', role: 'writer' }],
      },
      [
        '-editors: [editor@example.com]',
        '+editors: [editor@example.com, { address: fr@example.com, name: English desk, role: writer }]',
      ],
    ],
    ['nothing', { name: { en: 'Weekly' }, linkClicks: null, palette: null }, []],
  ])('%s', (_name, changes, lines) => {
    expect(changed(changes)).toEqual(lines)
  })

  it('takes the last setting of a map out with the map', () => {
    const text = change({ typography: { en: { units: false } } })
    expect(change({ typography: { en: { units: null } } }, text)).toBe(file)
  })

  it('takes a language out of a map on one line', () => {
    const text = change({ languages: ['en'], defaultEdition: 'en', name: { 'zh-Hans': null } })
    expect(text).toContain('name: { en: Weekly } # on the masthead')
  })

  it('moves topics with what is said about them', () => {
    const topics = {
      us: { 'zh-Hans': '美国', en: 'United States' },
      eu: { 'zh-Hans': '欧盟', en: 'European Union' },
    }
    expect(change({ topics })).toBe(
      file.replace(
        /( {2}# first of all\n.*\n)(.*\n)/,
        (_all, first: string, second: string) => second + first,
      ),
    )
  })
})

describe('a list of people', () => {
  const text = file.replace(
    'editors: [editor@example.com]',
    `editors:
  # in chief
  - { address: one@example.com, name: Chief, role: publisher }
  - two@example.com # on Mondays
  - address: three@example.com
    name: Desk
    role: writer`,
  )

  it.each<[string, SettingsChanges, string[]]>([
    [
      'keeps the lines of all who stay when one goes',
      {
        editors: [
          { address: 'one@example.com', name: 'Chief', role: 'publisher' },
          { address: 'three@example.com', name: 'Desk', role: 'writer' },
        ],
      },
      ['-  - two@example.com # on Mondays'],
    ],
    [
      'changes the line of one alone',
      {
        editors: [
          { address: 'one@example.com', name: 'Chief', role: 'publisher' },
          { address: 'two@example.com', name: 'Second', role: 'editor' },
          { address: 'three@example.com', name: 'Desk', role: 'writer' },
        ],
      },
      ['-  - two@example.com # on Mondays', '+  - { address: two@example.com, name: Second, role: editor }'],
    ],
  ])('%s', (_name, changes, lines) => {
    expect(changed(changes, text)).toEqual(lines)
  })
})

describe('the order of keys', () => {
  it.each([
    [
      'on one line',
      'a: { x: 1, y: [2, 3], z: 4 } # kept\nb: 1\n',
      'a: { z: 4, x: 1, y: [2, 3] } # kept\nb: 1\n',
    ],
    ['without a line break at the end', 'a:\n  x: 1\n  # of z\n  z: 4', 'a:\n  # of z\n  z: 4\n  x: 1\n'],
  ])('%s', (_name, before, after) => {
    expect(orderKeys(before, ['a'], ['z', 'x', 'y'])).toBe(after)
  })

  it('stays where it is the one that is wanted, and of what is no map', () => {
    expect(orderKeys(file, ['topics'], ['eu', 'us'])).toBe(file)
    expect(orderKeys(file, ['languages'], ['en'])).toBe(file)
  })
})
