import { CALENDAR_TYPE } from '../../domain/blocks/calendar-file.ts'
import { msg } from '../../domain/language/message.ts'
import type { PictureFile } from '../../domain/newsletter/picture.ts'
import { calendarsOf, inlinePictures, type Proof, picturesOf } from '../../domain/proof/proof.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

/** How long a test mail finds pictures that were never approved. */
const TESTED_MS = 90 * 86_400_000

type ContentOf = (name: string) => Promise<Buffer | null>

/**
 * Keeps the pictures of a proof and its calendar files in the database, so that what was approved is what readers get, whatever
 * becomes of the files. Those of a test mail alone go after a time.
 */
export async function keepPictures(
  { pictures, store }: Pick<AppContext, 'pictures' | 'store'>,
  proof: Proof,
  testedAt?: Date,
): Promise<void> {
  if (testedAt !== undefined) await (await store()).pictures.forget(new Date(testedAt.getTime() - TESTED_MS))
  for (const { name, sha256, content } of calendarsOf(proof))
    await (await store()).pictures.keep({ name, sha256, type: CALENDAR_TYPE }, Buffer.from(content), testedAt)
  const files = picturesOf(proof)
  if (files.length === 0) return
  const shelf = await pictures()
  const kept = (await store()).pictures
  for (const file of files) await kept.keep(file, await contentOf(file, shelf.content), testedAt)
}

/** The bytes of the pictures that messages of a proof carry, by name; none where readers fetch them. */
export async function carriedPictures(proof: Proof, find: ContentOf): Promise<ReadonlyMap<string, Buffer>> {
  const carried = new Map<string, Buffer>()
  for (const file of proof.editions.flatMap(inlinePictures))
    if (!carried.has(file.name)) carried.set(file.name, await contentOf(file, find))
  return carried
}

/** The same of the pictures as they were approved. */
export function keptPictures(proof: Proof, store: AppContext['store']): Promise<ReadonlyMap<string, Buffer>> {
  return carriedPictures(proof, async (name) => (await (await store()).pictures.find(name))?.content ?? null)
}

async function contentOf({ name }: PictureFile, find: ContentOf): Promise<Buffer> {
  const content = await find(name)
  if (content !== null) return content
  throw new DiglotError('NOT_FOUND', msg`The picture ${name} of this issue is gone; nothing was sent.`, {
    hint: msg`Look at the issue again, so that it is made again of its file, and approve it again.`,
  })
}
