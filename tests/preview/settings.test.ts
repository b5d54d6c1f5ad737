import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DeliverySetup, SettingsDraft, SettingsView } from '../../src/app/views/settings.ts'
import type { SettingsChanges } from '../../src/content/newsletter/settings-changes.ts'
import type { ApiError } from '../../src/preview/api-error.ts'
import { articleYaml, issueYaml, newsletterYaml } from '../helpers/content-folder.ts'
import { type PreviewPlace, type RunningPreview, runningPreview } from '../helpers/running-preview.ts'

const SETTINGS = '/api/settings'
const fileOf = ({ root }: RunningPreview, name = 'newsletter.yaml') =>
  readFile(join(root, 'content', name), 'utf8')

async function open(place: PreviewPlace = {}) {
  const preview = await runningPreview(place)
  const seen = await preview.get<SettingsView>(SETTINGS)
  return {
    preview,
    seen,
    draft: (changes: SettingsChanges) => preview.post<SettingsDraft>(`${SETTINGS}/draft`, { changes }),
    write: (changes: SettingsChanges, revision = seen.revision) =>
      preview.post<SettingsView & ApiError>(SETTINGS, { revision, changes }, 'PUT'),
  }
}

describe('the settings in the browser', () => {
  it('are read as they are written, with what holds for the others', async () => {
    const { seen } = await open()
    expect(seen.fields).toMatchObject({ name: { en: 'Weekly' }, sender: { address: 'digest@example.com' } })
    expect(seen.fields.layout).toBeUndefined()
    expect(seen.defaults.typography['zh-Hans']?.spaces).toBe(true)
    expect(seen.knownLanguages).toEqual([
      'ar',
      'de',
      'en',
      'es',
      'fr',
      'ja',
      'ko',
      'ru',
      'zh-Hans',
      'zh-Hant',
    ])
  })

  it('know which languages have digits of their own, and write a mail in them once that is chosen', async () => {
    const inBoth = (text: string) => text.replaceAll('zh-Hans', 'ar')
    const { seen, draft } = await open({
      files: {
        'newsletter.yaml': inBoth(newsletterYaml),
        'articles/2025-07-24-template.yaml': inBoth(articleYaml),
        'issues/2025-w30.yaml': inBoth(issueYaml),
      },
    })
    expect(seen.withEasternDigits).toEqual(['ar'])
    expect((await draft({})).mail?.html).toContain('28 يوليو 2025')
    const { mail } = await draft({ typography: { ar: { easternDigits: true } } })
    expect(mail?.html).toContain('٢٨ يوليو ٢٠٢٥')
    expect(mail?.html).toContain('28 July 2025')
  })

  it('are shown in the newest mail before they are saved', async () => {
    const { preview, draft } = await open()
    const shown = await draft({ name: { en: 'Not saved' }, palette: { light: { ink: '#777777' } } })
    expect(shown.mail).toMatchObject({ issue: '2025-w30', edition: 'zh-Hans+en' })
    expect(shown.mail?.html).toContain('Not saved')
    const ink = shown.contrasts.find(({ field }) => field === 'palette.light.ink')
    expect(ink).toMatchObject({ front: '#777777', least: 4.5, ratio: expect.closeTo(4.4, 1) })
    expect(await fileOf(preview)).toBe(newsletterYaml)
  })

  it('say what is wrong beside the field', async () => {
    const { draft, write, preview } = await open()
    const changes: SettingsChanges = {
      sender: { address: 'nobody' },
      timeZone: 'Mars/Olympus',
      topics: { 'Not a key': { en: 'x', 'zh-Hans': 'y' } },
    }
    const { faults, mail } = await draft(changes)
    expect(faults.map(({ field }) => field)).toEqual(['timeZone', 'sender.address', 'topics.Not a key'])
    expect(mail).toBeNull()
    expect(await write(changes)).toMatchObject({ status: 422, code: 'CONTENT_INVALID' })
    expect(await fileOf(preview)).toBe(newsletterYaml)
  })

  it('are written as edits of the file, and undone', async () => {
    const { preview, write } = await open()
    const written = await write({ siteUrl: 'https://news.example.com', linkClicks: true })
    expect(await fileOf(preview)).toBe(
      `${newsletterYaml.replace('https://digest.', 'https://news.')}linkClicks: true\n`,
    )
    const { revision } = written
    expect(await preview.post(`${SETTINGS}/undo`, { revision })).toMatchObject({ canUndo: false })
    expect(await fileOf(preview)).toBe(newsletterYaml)
  })

  it('are undone save by save, and not where somebody else has written since', async () => {
    const { preview, write } = await open()
    const undo = (revision: string) => preview.post<SettingsView & ApiError>(`${SETTINGS}/undo`, { revision })
    const first = await write({ name: { en: 'First' } })
    const second = await write({ name: { en: 'Second' } }, first.revision)
    const back = await undo(second.revision)
    expect([back.fields.name.en, back.canUndo]).toEqual(['First', true])
    await writeFile(join(preview.root, 'content/newsletter.yaml'), newsletterYaml.replace('Weekly', 'Theirs'))
    const theirs = await preview.get<SettingsView>(SETTINGS)
    expect(theirs.canUndo).toBe(false)
    expect(await undo(theirs.revision)).toMatchObject({ status: 404 })
    expect(await undo(back.revision)).toMatchObject({ status: 409, code: 'RECORD_CHANGED' })
  })

  it('are not written over what somebody else wrote', async () => {
    const { preview, write } = await open()
    const theirs = newsletterYaml.replace('Weekly', 'Theirs')
    await writeFile(join(preview.root, 'content/newsletter.yaml'), theirs)
    expect(await write({ name: { en: 'Mine' } })).toMatchObject({ status: 409, code: 'RECORD_CHANGED' })
    expect(await fileOf(preview)).toBe(theirs)
  })

  it('are not written where records could not be read with them', async () => {
    const { preview, draft, write } = await open()
    const topics = { us: { 'zh-Hans': '美国', en: 'United States' } }
    expect((await draft({ topics })).breaks).toMatchObject([
      { where: expect.stringContaining('content/articles/2025-07-24-template.yaml') },
    ])
    expect(await write({ topics })).toMatchObject({
      status: 422,
      details: [{ where: expect.stringContaining('content/articles/') }],
    })
    expect(await fileOf(preview)).toBe(newsletterYaml)
  })

  it('mark the texts of issues missing in a language that is added, and take that back', async () => {
    const { preview, draft, write } = await open()
    const changes: SettingsChanges = {
      languages: ['zh-Hans', 'en', 'ja'],
      name: { ja: '週報' },
      topics: {
        eu: { 'zh-Hans': '欧盟', en: 'European Union', ja: '欧州連合' },
        us: { 'zh-Hans': '美国', en: 'United States', ja: '米国' },
      },
    }
    const { warnings, breaks, faults } = await draft(changes)
    expect([faults, breaks]).toEqual([[], []])
    expect(warnings).toContainEqual({ kind: 'new-language', language: 'ja', articles: 1 })
    const { revision } = await write(changes)
    expect(await fileOf(preview, 'issues/2025-w30.yaml')).toBe(
      issueYaml
        .replace('en: Subject }', 'en: Subject, ja: null }')
        .replace('en: Preheader }', 'en: Preheader, ja: null }'),
    )
    await preview.post(`${SETTINGS}/undo`, { revision })
    expect(await fileOf(preview)).toBe(newsletterYaml)
    expect(await fileOf(preview, 'issues/2025-w30.yaml')).toBe(issueYaml)
  })

  it('warn of what belongs to the domain of the sender', async () => {
    const { draft } = await open()
    const changes = { sender: { address: 'news@example.org' }, listId: 'news.example.org' }
    expect((await draft(changes)).warnings).toEqual([
      { kind: 'sender-domain', from: 'example.com', to: 'example.org' },
      { kind: 'list-id' },
    ])
  })

  it.each([{ name: { en: 'x'.repeat(200_000) } }, { unknown: 1 }, { editors: 'everybody' }])(
    'refuse %o',
    async (changes) => {
      const { preview, seen } = await open()
      const answer = await preview.post<ApiError>(SETTINGS, { revision: seen.revision, changes }, 'PUT')
      expect(answer).toMatchObject({ status: 400, code: 'USAGE' })
      expect(await fileOf(preview)).toBe(newsletterYaml)
    },
  )
})

it('keeps a key out that no map may have', async () => {
  const { write, preview } = await open()
  const topics = JSON.parse('{"__proto__":{"en":"x"},"constructor":{"en":"x"}}')
  expect(await write({ topics })).toMatchObject({ status: 422 })
  expect(await fileOf(preview)).toBe(newsletterYaml)
})

describe('how mail leaves', () => {
  it('is shown without a secret', async () => {
    const env = { SMTP_URL: 'smtps://someone:hunter2@mail.example.com', DKIM_SELECTOR: 'one' }
    const preview = await runningPreview({ env })
    const setup = await preview.get<DeliverySetup>(`${SETTINGS}/delivery`)
    expect(setup.smtp).toEqual({ server: 'mail.example.com:465', hasLogin: true })
    expect(setup.dkim).toBeNull()
    expect(setup.faults).toMatchObject([{ where: 'DKIM_KEY_FILE' }])
    expect(setup.variables).toContainEqual({ name: 'SMTP_URL', setIn: 'environment' })
    expect(setup.variables).toContainEqual({ name: 'IMAP_URL', setIn: null })
    expect(JSON.stringify(setup)).not.toMatch(/hunter2|someone/)
  })
})
