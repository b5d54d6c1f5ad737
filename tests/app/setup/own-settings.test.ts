import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { siteWordProblems } from '../../../src/app/issues/word-problems.ts'
import { initNewsletter } from '../../../src/app/setup/init-newsletter.ts'
import type { Environment } from '../../../src/config.ts'
import { msg } from '../../../src/domain/language/message.ts'
import { startCapturingServer } from '../../helpers/capturing-server.ts'
import { openAppForTest } from '../../helpers/open-app.ts'
import { packageDir } from '../../helpers/run-cli.ts'
import { onceThrough, sendNow } from '../../helpers/send-now.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const id = '2025-w30'
const path = 'content/newsletter.yaml'

async function theSample(env: Environment = {}) {
  const root = join(await tempFolder(), 'my-digest')
  await initNewsletter(packageDir, { folder: root, sample: true })
  const app = openAppForTest(root, { env })
  const list = join(root, 'list.csv')
  await writeFile(list, 'email,name,edition\nreader@example.com,,en\n')
  await app.importSubscribers(list, {})
  const change = async (from: string, to: string) => {
    const text = await readFile(join(root, path), 'utf8')
    expect(text).toContain(from)
    await writeFile(join(root, path), text.replaceAll(from, to))
  }
  return { root, app, change }
}

it('rehearses with the settings of the sample, and warns of them', async () => {
  const { app } = await theSample()
  const { problems } = await app.renderIssue(id)
  expect(problems).toMatchObject([
    {
      rule: 'sample-settings',
      severity: 'warning',
      where: { file: path, line: 9 },
      message:
        'Still the sample’s: `sender.address`, `sender.replyTo`, `sender.bounceDomain`, `listId`, `siteUrl`, `postalAddress`. No issue is sent over SMTP with them.',
    },
  ])
  const groups = await app.diagnose({ dnsServers: ['127.0.0.1:9'], addresses: [] })
  expect(groups[0]?.findings).toMatchObject([{ check: 'sample-settings', severity: 'warning' }])
  await app.approve(id)
  expect((await sendNow(app, id)).counts.accepted).toBe(1)
})

it('sends nothing over SMTP, and schedules nothing, until the last of them is changed', async () => {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const { app, change } = await theSample({ SMTP_URL: server.url })
  await change('sample.example.com', 'own.example.com')
  await app.approve(id)
  const refused = {
    code: 'CONFIG_INVALID',
    message: `newsletter.yaml still has the sample’s \`postalAddress\`; ${id} was not sent.`,
    where: expect.stringMatching(/^content\/newsletter\.yaml:17:/),
    hint: `Write your own \`postalAddress\` in line 17 of ${path}, then approve ${id} again.`,
  }
  const plan = await app.planSend(id)
  await expect(app.send(plan, onceThrough)).rejects.toMatchObject(refused)
  await expect(app.scheduleSend(plan, await app.planTime(plan, '2099-11-30 08:00'))).rejects.toMatchObject(
    refused,
  )
  expect(server.messages).toEqual([])
  expect((await app.overview()).sends).toEqual([])

  await change('1 Sample Street', '2 Own Street')
  await app.approve(id)
  expect((await app.renderIssue(id)).problems).toEqual([])
  await sendNow(app, id)
  expect(server.messages).toHaveLength(1)
})

it('asks for the words of the site before mails link to it', async () => {
  const { root, app, change } = await theSample()
  const words = join(root, 'content', 'strings')
  await change('languages: [zh-Hans, en]', 'languages: [zh-Hans, en]\nderived: { it: en }')
  await writeFile(join(words, 'it.yaml'), await readFile(join(words, 'en.yaml'), 'utf8'))
  await expect(app.approve(id)).rejects.toMatchObject({
    code: 'CHECK_FAILED',
    details: [{ where: 'content/strings/it.site.yaml:1:1', message: expect.saying(/readers’ site/) }],
  })
})

it('tells of each file of site words once', () => {
  const fault = (where: string) => ({ where, message: msg`A word is empty.`, hint: msg`Write it.` })
  const faults = ['fr.site.yaml:3:1', 'fr.site.yaml:4:1', 'de.site.yaml:1:1'].map(fault)
  expect(siteWordProblems(faults).map(({ where, message }) => [where.line, message])).toEqual([
    [
      3,
      'The readers’ site, to which every mail links, cannot be shown. A word is empty. Words that cannot be used in this file besides: 1.',
    ],
    [1, 'The readers’ site, to which every mail links, cannot be shown. A word is empty.'],
  ])
})
