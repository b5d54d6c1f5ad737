import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../../src/app.ts'
import { startCapturingServer } from './capturing-server.ts'
import { openApp } from './open-app.ts'
import { aJpegOf } from './picture-files.ts'
import { aNewsletterFolder } from './run-cli.ts'
import { sendNow } from './send-now.ts'

const LEAD = '2025-07-26-global-ai-governance-action-plan'
const issues = ['2025-w07', '2025-w30']

/** A sky over the sea, so that a picture is seen to be one. */
function aSeascape(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [up, across] = [y / height, x / width]
      const isSun = Math.hypot(x - width * 0.7, y - height * 0.42) < height * 0.09
      const sky = [70 + 170 * up, 110 + 90 * up, 150 + 20 * up]
      const sea = [30 + 40 * across, 70 + 40 * (1 - up), 105 + 20 * Math.sin(x / 37 + y / 5)]
      const colour = up > 0.62 ? sea : isSun ? [255, 232, 190] : sky
      data.set([...colour, 255], (y * width + x) * 4)
    }
  return { width, height, data }
}

const pictureOf = (zh: string, en: string) => `image:
  file: sea.jpg
  alt: { zh-Hans: ${zh}, en: ${en} }
  caption: { zh-Hans: 上海外海，七月二十六日, en: "Off Shanghai, 26 July" }
  credit: { zh-Hans: 示例图片社, en: Example Pictures }
`

const blocks = `blocks:
  number:
    kind: figure
    url: https://example.com/number
    sections:
      zh-Hans: { figure: 90多项, text: 白宫计划列出的联邦政策举措。 }
      en: { figure: 90 or more, text: The federal policy actions that the White House lists. }
  hearing:
    kind: event
    starts: 2025-08-12 14:00
    ends: 2025-08-12 16:00
    zone: Europe/Paris
    url: https://example.com/hearing
    sections:
      zh-Hans: { headline: 公开听证会, place: 巴黎，市政厅 }
      en: { headline: Public hearing, place: "Paris, City Hall" }
`

/** Gives the sample's newest issue a picture and two blocks. */
async function illustrate(root: string): Promise<void> {
  const at = (...path: string[]) => join(root, 'content', ...path)
  await mkdir(at('media'), { recursive: true })
  await writeFile(at('media', 'sea.jpg'), await aJpegOf(aSeascape(1200, 675)))
  await appendFile(at('articles', `${LEAD}.yaml`), pictureOf('海上日落', 'The sun sets over the sea'))
  const issue = await readFile(at('issues', '2025-w30.yaml'), 'utf8')
  const placed = issue.replace(`  - ${LEAD}\n`, `  - ${LEAD}\n  - blocks/number\n  - blocks/hearing\n`)
  await writeFile(at('issues', '2025-w30.yaml'), `${placed}${blocks}`)
}

export interface PublishedNewsletter {
  readonly app: App
  readonly root: string
  readonly close: () => Promise<void>
}

/** The sample, of which two issues in two languages were sent; the newest has a picture and blocks. */
export async function aPublishedNewsletter(
  folder: string,
  settings = '',
  change: (root: string) => Promise<void> = async () => undefined,
): Promise<PublishedNewsletter> {
  const root = await aNewsletterFolder(folder)
  await illustrate(root)
  await appendFile(join(root, 'content', 'newsletter.yaml'), settings)
  await change(root)
  const server = await startCapturingServer()
  const app = openApp(root, { env: { SMTP_URL: server.url } })
  await app.addSubscriber({ address: 'reader@example.com', name: '', edition: 'en' })
  for (const issue of issues) {
    await app.approve(issue)
    await sendNow(app, issue)
  }
  return {
    app,
    root,
    close: async () => {
      await app.close()
      await server.close()
    },
  }
}
