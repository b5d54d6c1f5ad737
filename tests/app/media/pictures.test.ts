import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import { simpleParser } from 'mailparser'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { App } from '../../../src/app.ts'
import { anApp } from '../../helpers/an-app.ts'
import { startCapturingServer } from '../../helpers/capturing-server.ts'
import { issueYaml, newsletterYaml } from '../../helpers/content-folder.ts'
import { aJpegOf, aPlane, aPngBomb, GPS_MARK, withExif } from '../../helpers/picture-files.ts'
import { sendNow } from '../../helpers/send-now.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ISSUE = '2025-w30'
const image = `image:
  file: hall.jpg
  alt: { zh-Hans: 会场, en: The hall }
`

/** A newsletter whose issue has a picture, and what is sent of it. */
async function aPicturedNewsletter(settings = '') {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const { app, root, contentDir } = await anApp({
    files: {
      'newsletter.yaml': newsletterYaml + settings,
      'issues/2025-w30.yaml': issueYaml + image,
    },
    env: { SMTP_URL: server.url },
  })
  const file = join(contentDir, 'media', 'hall.jpg')
  await mkdir(join(contentDir, 'media'))
  await writeFile(file, withExif(await aJpegOf(aPlane({ width: 700, height: 300 })), 1))
  return { app, root, file, messages: server.messages }
}

async function send(app: App): Promise<void> {
  await app.addSubscriber({ address: 'reader@example.com', name: '', edition: 'en' })
  await sendNow(app, ISSUE)
}

describe('a picture that readers fetch', () => {
  it('is at its unguessable address, as it was approved, whatever becomes of its file', async () => {
    const { app, file, messages } = await aPicturedNewsletter()
    const { proof } = await app.approve(ISSUE)
    const [shown] = proof.editions[0]?.pictures ?? []
    await rm(file)
    await writeFile(file, await aJpegOf(aPlane({ width: 700, height: 300 }, [0, 200, 0])))
    expect((await app.renderIssue(ISSUE)).proof.sha256).not.toBe(proof.sha256)
    await rm(file)
    await writeFile(file, withExif(await aJpegOf(aPlane({ width: 700, height: 300 })), 1))
    await send(app)
    const { html } = await simpleParser(messages[0]?.raw ?? '')
    const $ = load(html || '')
    const src = $('img[alt="The hall"]').attr('src') ?? ''
    expect(src).toMatch(/^https:\/\/digest\.example\.com\/pictures\/[0-9a-f]{32}\.jpg$/)
    expect(shown?.sha256.startsWith(shown.name.slice(0, 32))).toBe(true)

    const site = await app.serveReaders({ host: '127.0.0.1', port: 0, trustProxy: false, onError: fail })
    onTestFinished(() => site.close())
    await rm(file)
    const answer = await fetch(`${site.url}/pictures/${src.split('/').at(-1)}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.includes(GPS_MARK)).toBe(false)
    for (const other of [`${'0'.repeat(32)}.jpg`, 'hall.jpg', '..%2f..%2fnewsletter.yaml'])
      expect((await fetch(`${site.url}/pictures/${other}`)).status).toBe(404)

    const folder = join(await tempFolder(), 'archive')
    await app.buildArchive(folder)
    expect((await readdir(join(folder, 'pictures'))).sort()).toEqual(
      proof.editions[0]?.pictures?.map(({ name }) => name).sort(),
    )
    expect(await readFile(join(folder, 'pictures', src.split('/').at(-1) ?? ''))).toEqual(bytes)
  })
})

describe('a picture that mails carry', () => {
  it('is a part of each message once, and on the pages of the archive it comes from the site', async () => {
    const { app, messages } = await aPicturedNewsletter('pictures: inline\n')
    const { proof } = await app.approve(ISSUE)
    await send(app)
    const mail = await simpleParser(messages[0]?.raw ?? '', { skipImageLinks: true })
    const [carried, ...others] = mail.attachments
    expect(others).toEqual([])
    expect(carried).toMatchObject({ contentType: 'image/jpeg', related: true })
    expect(mail.html).toContain(`src="cid:${carried?.cid}"`)
    const [file] = proof.editions[0]?.pictures ?? []
    expect([carried?.filename, carried?.content.length]).toEqual([file?.name, file?.bytes])
    expect(mail.text).toContain('[The hall]')

    const site = await app.serveReaders({ host: '127.0.0.1', port: 0, trustProxy: false, onError: fail })
    onTestFinished(() => site.close())
    const page = await (await fetch(`${site.url}/issues/${ISSUE}/en`)).text()
    expect(load(page)('img[alt="The hall"]').attr('src')).toBe(
      `https://digest.example.com/pictures/${file?.name}`,
    )
  })
})

describe('a picture that cannot be shown', () => {
  it('keeps its issue from being approved, in a sentence', async () => {
    const { app, file } = await aPicturedNewsletter()
    await writeFile(file, aPngBomb(30_000, 30_000))
    await expect(app.approve(ISSUE)).rejects.toMatchObject({
      code: 'CHECK_FAILED',
    })
    const { problems } = await app.renderIssue(ISSUE)
    expect(
      problems.filter(({ rule }) => rule === 'picture-file').map(({ message }) => String(message)),
    ).toHaveLength(1)
    await rm(file)
    const again = await app.renderIssue(ISSUE)
    expect(again.problems.map(({ rule }) => rule)).toContain('picture-file')
  })
})

function fail(error: unknown): never {
  throw error
}
