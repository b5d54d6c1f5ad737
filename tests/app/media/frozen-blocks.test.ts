import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import { simpleParser } from 'mailparser'
import { expect, it, onTestFinished } from 'vitest'
import { anApp } from '../../helpers/an-app.ts'
import { startCapturingServer } from '../../helpers/capturing-server.ts'
import { issueYaml } from '../../helpers/content-folder.ts'
import { aJpegOf, aPlane } from '../../helpers/picture-files.ts'
import { sendNow } from '../../helpers/send-now.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ISSUE = '2025-w30'
const blocks = `blocks:
  note:
    kind: note
    image: { file: ana.jpg, alt: { zh-Hans: 安娜, en: Ana } }
    sections:
      zh-Hans: { text: 你好。, by: 安娜 }
      en: { text: Hello., by: Ana }
  hearing:
    kind: event
    starts: 2025-08-12 14:00
    zone: Europe/Brussels
    sections:
      zh-Hans: { headline: 听证会, place: 布鲁塞尔 }
      en: { headline: Hearing, place: Brussels }
`

it('freezes portraits and calendar files at the approval, and serves them from the site and a built archive', async () => {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const text = issueYaml.replace('[', '[blocks/note, blocks/hearing, ') + blocks
  const { app, contentDir } = await anApp({
    files: { 'issues/2025-w30.yaml': text },
    env: { SMTP_URL: server.url },
  })
  const portrait = join(contentDir, 'media', 'ana.jpg')
  await mkdir(join(contentDir, 'media'))
  await writeFile(portrait, await aJpegOf(aPlane({ width: 300, height: 400 })))
  await app.approve(ISSUE)
  await app.addSubscriber({ address: 'reader@example.com', name: '', edition: 'en' })
  await sendNow(app, ISSUE)
  // What becomes of the records is nothing to what was sent.
  await rm(portrait)
  await writeFile(join(contentDir, 'issues', `${ISSUE}.yaml`), text.replace('08-12 14:00', '08-13 15:00'))

  const $ = load((await simpleParser(server.messages[0]?.raw ?? '')).html || '')
  const picture = $('#b-note img').attr('src') ?? ''
  const calendar = $('#b-hearing a[href*="/calendar/"]').attr('href') ?? ''
  expect([picture, calendar]).toEqual([
    expect.stringMatching(/^https:\/\/digest\.example\.com\/pictures\/[0-9a-f]{32}\.jpg$/),
    expect.stringMatching(/^https:\/\/digest\.example\.com\/calendar\/[0-9a-f]{32}\.ics$/),
  ])

  const fail = (error: unknown) => {
    throw error
  }
  const site = await app.serveReaders({ host: '127.0.0.1', port: 0, trustProxy: false, onError: fail })
  onTestFinished(() => site.close())
  const archive = join(await tempFolder(), 'archive')
  await app.buildArchive(archive)
  const served = async (address: string) => {
    const path = new URL(address).pathname
    const answer = await fetch(site.url + path)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes).toEqual(await readFile(join(archive, path)))
    return { status: answer.status, type: answer.headers.get('content-type'), bytes }
  }
  expect(await served(picture)).toMatchObject({ status: 200, type: 'image/jpeg' })
  const event = await served(calendar)
  expect([event.status, event.type]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(event.bytes.toString()).toContain('DTSTART:20250812T120000Z')
  expect((await fetch(`${site.url}/calendar/${'0'.repeat(32)}.ics`)).status).toBe(404)
})
