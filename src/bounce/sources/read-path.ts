import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DiglotError } from '../../errors.ts'
import { openRegularFile } from '../../files/regular-file.ts'
import type { Incoming } from '../take-in.ts'
import { readMaildir } from './read-maildir.ts'
import { readMessageFile } from './read-message-file.ts'
import { splitMbox } from './split-mbox.ts'

/**
 * The messages at a path: a Maildir, a folder of `.eml` files, an mbox or one `.eml` file. Only a Maildir is changed by
 * reading it. Throws `NOT_FOUND` where there is nothing of these.
 */
export async function* readPath(path: string): AsyncGenerator<Incoming> {
  if (await isFolder(path)) yield* readFolder(path)
  else if (await isMbox(path)) yield* readMbox(path)
  else yield unchanged(await readMessageFile(path))
}

async function* readMbox(path: string): AsyncGenerator<Incoming> {
  const file = await openRegularFile(path)
  for await (const raw of splitMbox(file.createReadStream())) yield unchanged(raw)
}

async function* readFolder(path: string): AsyncGenerator<Incoming> {
  const entries = await readdir(path, { withFileTypes: true })
  const isMaildir = ['new', 'cur'].every((place) => entries.some(({ name }) => name === place))
  if (isMaildir) return yield* readMaildir(path)
  const letters = entries
    .filter((entry) => entry.isFile() && /\.eml$/i.test(entry.name))
    .map(({ name }) => name)
    .sort()
  if (letters.length === 0)
    throw new DiglotError('NOT_FOUND', 'The folder is no Maildir and holds no .eml files.', {
      where: path,
      hint: 'Name a Maildir (a folder with new/ and cur/), an mbox, or .eml files.',
    })
  for (const name of letters) yield unchanged(await readMessageFile(join(path, name), path))
}

function unchanged(raw: Buffer): Incoming {
  return { raw, settle: async () => {} }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
    throw new DiglotError('NOT_FOUND', 'There is no mail to read: the path does not exist.', {
      where: path,
      hint: 'Name a Maildir, an mbox or .eml files, or - for standard input.',
      cause,
    })
  }
}

async function isMbox(path: string): Promise<boolean> {
  const file = await openRegularFile(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0)
    return buffer.subarray(0, bytesRead).equals(Buffer.from('From '))
  } finally {
    await file.close()
  }
}
