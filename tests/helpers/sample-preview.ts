import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { aNewsletterFolder, runCli } from './run-cli.ts'
import { startPreview } from './serving-process.ts'
import { tempRoot } from './temp-folder.ts'

export interface SamplePreview {
  readonly url: string
  readonly root: string
  /** The exit code of the preview, which is ended as by Ctrl-C. */
  readonly close: () => Promise<number | null>
}

/** `diglot preview` on a copy of the sample with the sample's list. */
export async function openSamplePreview(): Promise<SamplePreview> {
  const folder = await mkdtemp(join(tempRoot, 'diglot-'))
  const root = await aNewsletterFolder(folder)
  await runCli(['-C', root, 'subscribers', 'import', join(root, 'content', 'subscribers.sample.csv')])
  const { url, stop } = await startPreview(root)
  return {
    url,
    root,
    async close() {
      const code = await stop()
      await rm(folder, { recursive: true })
      return code
    },
  }
}
