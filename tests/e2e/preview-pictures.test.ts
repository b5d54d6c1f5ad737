import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import encode from '@jsquash/jpeg/encode.js'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats } from '../../src/preview/client/language/formats.ts'
import { openPreview } from '../../src/preview/open-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { openApp } from '../helpers/open-app.ts'
import {
  aGif,
  aGrainyPlane,
  aJpegOf,
  anSvg,
  aPlane,
  aPngBomb,
  aPngOf,
  GPS_MARK,
  withExif,
} from '../helpers/picture-files.ts'
import { button, field, previewTabs, until } from '../helpers/preview-tabs.ts'
import { aNewsletterFolder } from '../helpers/run-cli.ts'
import { sendNow } from '../helpers/send-now.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const ISSUE = '2025-w30'
const formats = createFormats('en-GB')
const { pictures, fields, record } = en

const browser = clientBrowser()

/** The editors' page of a newsletter of its own, the mail server that it sends to, and its files. */
async function aDesk() {
  const root = await aNewsletterFolder(await tempFolder())
  const server = await startCapturingServer()
  const app = openApp(root, { env: { SMTP_URL: server.url } })
  const bugs: unknown[] = []
  const preview = await openPreview(await app.openDesk({ onBug: (error) => bugs.push(error) }), { port: 0 })
  onTestFinished(async () => {
    await preview.close()
    await app.close()
    await server.close()
    expect(bugs).toEqual([])
  })
  const media = join(root, 'content', 'media')
  await mkdir(media, { recursive: true })
  const recordOf = async () =>
    parse(await readFile(join(root, 'content', 'issues', `${ISSUE}.yaml`), 'utf8')) as {
      readonly image?: {
        readonly file: string
        readonly alt?: object
        readonly focus?: { readonly y: number }
      }
    }
  return { app, media, recordOf, url: preview.url, messages: server.messages }
}

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const input = page.locator('.picture-editor input[type=file]').first()
  return input.setInputFiles({ name, mimeType: 'image/jpeg', buffer })
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText(record.states.saved, { exact: true }).waitFor()
}

const focusButton = (page: Page) => page.locator('.focal-point')
const widthOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : 0))

it('takes a photograph of a phone from the page into mails and the archive, and hostile files nowhere', async () => {
  const { app, media, recordOf, url, messages } = await aDesk()
  const open = await previewTabs(browser(), url)
  const page = await open(`/issues/${ISSUE}/articles`)
  await page.getByRole('heading', { name: pictures.title, exact: true }).waitFor()

  const hostile = [
    ['drawing.jpg', anSvg, 'This is an SVG or another text, which may hold programs'],
    ['large.png', aPngBomb(30_000, 30_000), 'The picture has 30,000 by 30,000 pixels'],
    ['many.gif', aGif({ width: 2_000, height: 2_000, frames: 299 }), 'The GIF is too large for mails'],
  ] as const
  for (const [name, bytes, sentence] of hostile) {
    await choose(page, name, bytes)
    await page.locator('.picture-editor [role=alert]').filter({ hasText: sentence }).waitFor()
  }
  expect(await readdir(media)).toEqual([])

  const photograph = await aPhonePhotograph()
  expect(photograph.length).toBeGreaterThan(12_000_000)
  expect(photograph.includes(GPS_MARK)).toBe(true)
  await choose(page, 'IMG_0042.JPG', photograph)
  await page.locator('.picture-editor progress').waitFor()
  await focusButton(page).waitFor({ timeout: 200_000 })
  await until(() => widthOf(page, '.focal-point img')).toBe(1_200)
  const [file = '', ...others] = await readdir(media)
  expect([file, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.jpg$/), []])
  const kept = await readFile(join(media, file))
  expect([kept.includes(GPS_MARK), kept.includes('Exif'), kept.length < 3_000_000]).toEqual([
    false,
    false,
    true,
  ])

  await field(page, formats.inLanguage(fields.alt, 'zh-Hans')).fill('会场')
  await field(page, formats.inLanguage(fields.alt, 'en')).fill('The hall')
  await focusButton(page).press('ArrowUp')
  await focusButton(page).press('ArrowUp')
  await page.getByRole('button', { name: pictures.focus('50', '40') }).waitFor()
  await save(page)
  const alt = { 'zh-Hans': '会场', en: 'The hall' }
  expect((await recordOf()).image).toEqual({ file, alt, focus: { x: 0.5, y: 0.4 } })
  expect(await seriousFindings(page)).toEqual([])

  await button(page, pictures.remove).click()
  await until(() => focusButton(page).count()).toBe(0)
  await save(page)
  expect((await recordOf()).image).toBeUndefined()
  await button(page, record.undo).click()
  await focusButton(page).waitFor()
  await save(page)
  expect((await recordOf()).image).toEqual({ file, alt, focus: { x: 0.5, y: 0.4 } })

  const mail = await open(`/frame/issues/${ISSUE}/en`)
  await until(() => widthOf(mail, 'img[alt="The hall"]')).toBeGreaterThanOrEqual(560)
  expect(await mail.locator('img[alt="The hall"]').evaluate((image) => image.clientHeight)).toBeLessThan(470)

  const { proof } = await app.approve(ISSUE)
  await app.addSubscriber({ address: 'reader@example.com', name: '', edition: 'en' })
  await sendNow(app, ISSUE)
  const names = proof.editions[0]?.pictures?.map(({ name }) => name) ?? []
  expect(names.length).toBeGreaterThan(0)
  expect(messages).toHaveLength(1)

  const site = await app.serveReaders({ host: '127.0.0.1', port: 0, trustProxy: false, onError: fail })
  onTestFinished(() => site.close())
  const archived = await browser().newPage()
  onTestFinished(() => archived.close())
  await archived.route('https://digest.example.com/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: `${site.url}${pathname}` }) })
  })
  await archived.goto(`${site.url}/issues/${ISSUE}/en`)
  await until(() => widthOf(archived, 'img[alt="The hall"]')).toBeGreaterThanOrEqual(560)
  const folder = join(await tempFolder(), 'archive')
  await app.buildArchive(folder)
  expect((await readdir(join(folder, 'pictures'))).sort()).toEqual([...names].sort())
})

it('takes a picture that is pasted, wherever the cursor is', async () => {
  const { media, recordOf, url } = await aDesk()
  const page = await (await previewTabs(browser(), url))(`/issues/${ISSUE}/articles`)
  await page.getByRole('heading', { name: pictures.title, exact: true }).waitFor()
  const png = await aPngOf(aPlane({ width: 600, height: 300 }))
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }))
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
  }, png.toString('base64'))
  await focusButton(page).waitFor({ timeout: 100_000 })
  await save(page)
  expect((await readdir(media))[0]).toBe((await recordOf()).image?.file)
})

function fail(error: unknown): never {
  throw error
}

const WIDTH = 4_032
const HEIGHT = 3_024
const STRIP = 16

/**
 * A photograph as a phone takes one: 12 megapixels and as many megabytes, held upright, with its place. One strip of grain is
 * encoded and set as often below itself as it takes, with restart markers between (ITU-T T.81, B.2.1): to encode all of it
 * would take half a minute.
 */
async function aPhonePhotograph(): Promise<Buffer> {
  await aJpegOf(aPlane({ width: 16, height: 16 })) // brings the encoder up
  const grain = aGrainyPlane({ width: WIDTH, height: STRIP }, 120)
  const strip = Buffer.from(await encode(grain as ImageData, { quality: 95, progressive: false }))
  const [frame, scan] = [segmentAt(strip, 0xc0), segmentAt(strip, 0xda)]
  const body = scan + 2 + strip.readUInt16BE(scan + 2)
  const head = Buffer.from(strip.subarray(0, scan))
  head.writeUInt16BE(HEIGHT, frame + 5)
  const sampling = strip.readUInt8(frame + 11)
  const [across, down] = [8 * (sampling >> 4), 8 * (sampling & 15)]
  const restart = Buffer.from([0xff, 0xdd, 0, 4, 0, 0])
  restart.writeUInt16BE((WIDTH / across) * (STRIP / down), 4)
  const rows = Array.from({ length: HEIGHT / STRIP }, (_, row) => [
    strip.subarray(body, -2),
    Buffer.from(row === HEIGHT / STRIP - 1 ? [0xff, 0xd9] : [0xff, 0xd0 + (row % 8)]),
  ])
  return withExif(Buffer.concat([head, restart, strip.subarray(scan, body), ...rows.flat()]), 6)
}

function segmentAt(jpeg: Buffer, marker: number): number {
  let at = 2
  while (jpeg.readUInt8(at + 1) !== marker) at += 2 + jpeg.readUInt16BE(at + 2)
  return at
}
