import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Message, msg } from '../../domain/language/message.ts'
import {
  type Crop,
  cropOf,
  type Picture,
  type PictureFile,
  pictureKey,
  type ReadyPicture,
  type ReadyPictures,
} from '../../domain/newsletter/picture.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { readRegularFile, systemErrorCode } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import { damaged, MOST_PICTURE_BYTES, readPictureFacts } from '../../media/picture-facts.ts'
import { runPictureTask } from '../../media/run-picture-task.ts'

/** Pictures as they are shown, and why some of them cannot be; both by `pictureKey`. */
export interface PicturesOfIssue {
  readonly ready: ReadyPictures
  readonly refused: ReadonlyMap<string, Message>
}

/**
 * The files of `content/media` made ready for mails. What was made is kept in the data folder by the hash of what it was made
 * from, and can be made again; it is never changed.
 */
export interface PictureShelf {
  ready(pictures: readonly Picture[]): Promise<PicturesOfIssue>
  /** The bytes of a file that was made; null where none of this name is on the shelf. */
  content(name: string): Promise<Buffer | null>
  /** Waits for what is being made. */
  close(): Promise<void>
}

/** Another way of making them is another version: what was made before is not taken for it. */
const VERSION = 1
const NAME = /^([0-9a-f]{32})\.(?:jpg|png|gif)$/

type Made = ReadyPicture | { readonly refused: Message }

interface ShelfPlace {
  readonly contentDir: string
  readonly dataDir: string
}

export function createPictureShelf({ contentDir, dataDir }: ShelfPlace): PictureShelf {
  const folder = join(dataDir, 'pictures')
  const underWay = new Set<Promise<unknown>>()
  const made = new Map<string, { readonly stamp: string; readonly making: Promise<Made> }>()

  /** Made once for each state of the file. */
  async function readyOne(file: string, focus: Crop): Promise<Made> {
    const stamp = await stampOf(contentFile(contentDir, 'media', file).path)
    if (stamp === null)
      return { refused: msg`There is no file ${file} in content/media. Choose the picture again.` }
    const key = pictureKey(file, focus)
    const known = made.get(key)
    if (known?.stamp === stamp) return known.making
    const making = make(file, focus)
    made.set(key, { stamp, making })
    making.catch(() => made.delete(key))
    return making
  }

  async function make(file: string, focus: Crop): Promise<Made> {
    const { path, within } = contentFile(contentDir, 'media', file)
    const bytes = await readRegularFile(path, { within, mostBytes: MOST_PICTURE_BYTES }).catch(refusal)
    if ('refused' in bytes) return bytes
    const source = createHash('sha256').update(bytes).digest('hex')
    const note = join(
      folder,
      `${source}-${Math.round(focus.x * 1000)}-${Math.round(focus.y * 1000)}${focus.isPortrait ? '-portrait' : ''}-${VERSION}.json`,
    )
    const noted = await readNote(note)
    if (noted !== null) return noted
    const read = readPictureFacts(bytes)
    if ('refused' in read) return read
    const shown = await runPictureTask({ kind: 'show', bytes, facts: read.facts, focus })
    if (shown === null) return { refused: damaged }
    for (const [name, content] of shown.contents)
      await writeWhole(join(folder, name), Buffer.from(content), { force: true })
    await writeWhole(note, JSON.stringify(shown.ready), { force: true })
    return shown.ready
  }

  /** What was made before, where all of it still is there. */
  async function readNote(note: string): Promise<ReadyPicture | null> {
    const text = await readIfThere(note, 10_000)
    if (text === null) return null
    const ready = JSON.parse(text.toString('utf8')) as ReadyPicture
    for (const { name } of filesOf(ready)) if ((await content(name)) === null) return null
    return ready
  }

  async function content(name: string): Promise<Buffer | null> {
    const [, digest] = NAME.exec(name) ?? []
    if (digest === undefined) return null
    const bytes = await readIfThere(join(folder, name), MOST_PICTURE_BYTES)
    // A file that is damaged is made again.
    return bytes !== null && createHash('sha256').update(bytes).digest('hex').startsWith(digest)
      ? bytes
      : null
  }

  return {
    ready(pictures) {
      const readying = readyAll(pictures)
      const ended = () => underWay.delete(readying)
      underWay.add(readying)
      readying.then(ended, ended)
      return readying
    },
    content,
    async close() {
      await Promise.allSettled(underWay)
    },
  }

  async function readyAll(pictures: readonly Picture[]): Promise<PicturesOfIssue> {
    const wanted = new Map(
      pictures.flatMap((picture) =>
        [picture.source, picture.dark].flatMap((source) =>
          source !== null && 'file' in source
            ? [
                [
                  pictureKey(source.file, cropOf(picture)),
                  { file: source.file, focus: cropOf(picture) },
                ] as const,
              ]
            : [],
        ),
      ),
    )
    const all = await Promise.all(
      [...wanted].map(async ([key, { file, focus }]) => [key, await readyOne(file, focus)] as const),
    )
    return {
      ready: new Map(all.flatMap(([key, one]) => ('refused' in one ? [] : [[key, one] as const]))),
      refused: new Map(all.flatMap(([key, one]) => ('refused' in one ? [[key, one.refused] as const] : []))),
    }
  }
}

export function filesOf({ single, double }: ReadyPicture): readonly PictureFile[] {
  return double === null ? [single] : [single, double]
}

/** Whether a file is another one than before; null where it is not there. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true })
    return `${mtimeNs} ${size} ${ino}`
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function readIfThere(path: string, mostBytes: number): Promise<Buffer | null> {
  try {
    return await readRegularFile(path, { mostBytes })
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

function refusal(error: unknown): { readonly refused: Message } {
  if (error instanceof DiglotError) return { refused: error.said }
  throw error
}
