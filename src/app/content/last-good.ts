import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createSerialQueue } from '../../files/concurrency.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import type { AppContext } from '../context.ts'

/** A text that a content file had when it could be read. */
interface GoodText {
  readonly text: string
  readonly keptAt: Date
}

export interface LastGood {
  /** Keeps what is sound at this moment. */
  keep(): Promise<void>
  /** Null where this program has never read the file while it was sound. */
  find(name: string): Promise<GoodText | null>
  /** Waits for what is being kept. */
  settled(): Promise<void>
}

/**
 * The last text of every content file that could be read, in the data folder: what an editor goes back to when a file is
 * broken. Nothing here is asked of git, which a newsletter need not be kept in.
 */
export function createLastGood({ config, soundTexts }: Pick<AppContext, 'config' | 'soundTexts'>): LastGood {
  const kept = new Map<string, string>()
  const pathOf = (name: string) => join(config.dataDir, 'last-good', ...name.split('/').slice(1))
  const oneAtATime = createSerialQueue()

  async function keepAll(): Promise<void> {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
    for (const [name, text] of await soundTexts()) {
      // Words that come with the program have a path of their own.
      if (!name.startsWith('content/') || kept.get(name) === text) continue
      if ((await read(pathOf(name))) !== text) await writeWhole(pathOf(name), text, { force: true })
      kept.set(name, text)
    }
  }

  // The caller who began to keep hears of a failure; what was kept before is there all the same.
  const settled = () => oneAtATime(async () => undefined)

  return {
    keep: () => oneAtATime(keepAll),
    async find(name) {
      await settled()
      const text = await read(pathOf(name))
      return text === null ? null : { text, keptAt: (await stat(pathOf(name))).mtime }
    },
    settled,
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}
