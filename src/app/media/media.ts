import { createHash } from 'node:crypto'
import { mediaName } from '../../content/schema/picture.ts'
import { msg } from '../../domain/language/message.ts'
import { pictureTypes } from '../../domain/newsletter/picture.ts'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { readRegularFile, systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { damaged, MOST_PICTURE_BYTES, readPictureFacts } from '../../media/picture-facts.ts'
import { runPictureTask } from '../../media/run-picture-task.ts'
import type { AppContext } from '../context.ts'
import type { UploadedPicture } from '../views/records.ts'

export { MOST_PICTURE_BYTES }

/** The files of `content/media`. */
export function createMedia({ contentDir }: Pick<AppContext, 'contentDir'>) {
  return {
    /**
     * Keeps a picture under the hash of what is kept of it. Throws `CONTENT_INVALID` with a sentence where it is none, or one
     * that mails cannot show; nothing is written then.
     */
    async upload(bytes: Uint8Array): Promise<UploadedPicture> {
      const read = readPictureFacts(bytes)
      if ('refused' in read) throw new DiglotError('CONTENT_INVALID', read.refused)
      const kept = await runPictureTask({ kind: 'keep', bytes, facts: read.facts })
      if (kept === null) throw new DiglotError('CONTENT_INVALID', damaged)
      const { extension, width, height } = kept
      const content = Buffer.from(kept.bytes)
      const file = `${createHash('sha256').update(content).digest('hex')}.${extension}`
      await writeRecordFile(contentFile(contentDir, 'media', file), content, { force: false })
      return { file, width, height, bytes: content.length }
    },

    /** A file as it lies there, for the page. Throws `NOT_FOUND`. */
    async file(name: string): Promise<KeptFile> {
      const [, extension = ''] = mediaName.test(name) ? (/\.(\w+)$/.exec(name) ?? []) : []
      const type = Object.entries({ ...pictureTypes, jpeg: 'image/jpeg', webp: 'image/webp' }).find(
        ([known]) => known === extension.toLowerCase(),
      )?.[1]
      if (type === undefined) throw noPicture(name)
      const { path, within } = contentFile(contentDir, 'media', name)
      try {
        return { type, content: await readRegularFile(path, { within, mostBytes: MOST_PICTURE_BYTES }) }
      } catch (error) {
        throw systemErrorCode(error) === 'ENOENT' ? noPicture(name) : error
      }
    },
  }
}

function noPicture(name: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`There is no picture ${name} in content/media.`, {
    hint: msg`Upload it again.`,
  })
}
