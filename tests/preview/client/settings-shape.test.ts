import { describe, expect, it } from 'vitest'
import { readNewsletter } from '../../../src/content/newsletter/load-newsletter.ts'
import { changeSettings, settingsChanges } from '../../../src/content/newsletter/settings-changes.ts'
import { settingsChangesOf, settingsValues } from '../../../src/preview/client/settings/settings-shape.ts'
import { newsletterYaml } from '../../helpers/content-folder.ts'

const all = `${newsletterYaml}fields:
  company: { name: { zh-Hans: 公司, en: Company }, default: { zh-Hans: 贵司, en: your company }, maxLength: 80 }
palette: { light: { accent: "#0b5d4e" }, dark: { chips: [{ tint: "#111111", ink: "#eeeeee" }, { tint: "#111111", ink: "#eeeeee" }] } }
typography: { en: { units: false } }
pace: { connections: 3, groups: [{ domains: [qq.com], messagesPerSecond: 5 }] }
logo: { url: "https://example.com/logo.png", width: 160, height: 48, alt: { zh-Hans: 标志, en: Logo } }
`

function fieldsOf(text: string) {
  const read = readNewsletter('newsletter.yaml', text)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.record
}

describe('the settings taken apart for editing', () => {
  it('have each setting on its own, and those whole that are changed so', () => {
    const values = settingsValues(fieldsOf(all))
    expect(values).toMatchObject({
      'name.en': 'Weekly',
      'sender.address': 'digest@example.com',
      'palette.light.accent': '#0b5d4e',
      'typography.en.units': false,
      'pace.connections': 3,
      editors: ['editor@example.com'],
      offeredTags: [],
    })
    expect(values.topics).toEqual([
      { key: 'eu', names: { 'zh-Hans': '欧盟', en: 'European Union' } },
      { key: 'us', names: { 'zh-Hans': '美国', en: 'United States' } },
    ])
  })

  it('say the same when all of them are written again', () => {
    const record = fieldsOf(all)
    const changes = settingsChanges.parse(settingsChangesOf(settingsValues(record)))
    expect(changeSettings(all, record, changes)).toBe(all)
  })

  it('are written with what changed; what is empty is taken out where it may be', () => {
    expect(
      settingsChangesOf({
        'name.en': ' Monthly ',
        'sender.replyTo': '',
        'sender.address': '',
        'pace.connections': '',
        topics: [{ key: 'b', names: { en: 'B' } }],
        linkClicks: null,
      }),
    ).toEqual({
      name: { en: 'Monthly' },
      sender: { replyTo: null, address: '' },
      pace: { connections: null },
      topics: { b: { en: 'B' } },
      linkClicks: null,
    })
  })
})
