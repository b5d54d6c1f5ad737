import { readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { openRegularFile, readAtMost } from '../../files/regular-file.ts'
import type { Incoming } from '../take-in.ts'
import { MAX_MESSAGE_BYTES, splitMbox, withoutFromLine } from './split-mbox.ts'

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
    throw new DiglotError('NOT_FOUND', msg`The folder is no Maildir and holds no .eml files.`, {
      where: path,
      hint: msg`Name a Maildir (a folder with new/ and cur/), an mbox, or .eml files.`,
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
    throw new DiglotError('NOT_FOUND', msg`There is no mail to read: the path does not exist.`, {
      where: path,
      hint: msg`Name a Maildir, an mbox or .eml files, or - for standard input.`,
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

/**
 * The unread messages of a Maildir (https://cr.yp.to/proto/maildir.html): those in `new/`, and those in `cur/` without
 * the flag S, which a mail program has listed and nobody has read. What was read goes to `cur/` with that flag, so a mail
 * program shows it as read. Two readers at once are safe: what one of them has moved, the other passes over.
 */
async function* readMaildir(folder: string): AsyncGenerator<Incoming> {
  for (const place of ['new', 'cur']) {
    for (const name of await messagesIn(join(folder, place))) {
      if (place === 'cur' && flagsOf(name).includes('S')) continue
      const path = join(folder, place, name)
      const raw = await unlessGone(readMessageFile(path, folder))
      if (raw === undefined) continue
      yield { raw, settle: () => unlessGone(rename(path, join(folder, 'cur', asSeen(name)))) }
    }
  }
}

/** Messages are files; whatever else somebody has put there is not to be read. */
async function messagesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
}

function flagsOf(name: string): string {
  return /:2,([A-Za-z]*)$/.exec(name)?.[1] ?? ''
}

/** The flags stand in the order of the alphabet. */
function asSeen(name: string): string {
  const flags = [...new Set(`${flagsOf(name)}S`)].sort().join('')
  return `${name.replace(/:2,[A-Za-z]*$/, '')}:2,${flags}`
}

/** Undefined where another reader, or a mail program, has moved the file meanwhile. */
async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The message in a file; of one that is longer than any mail, its beginning. */
async function readMessageFile(path: string, within?: string): Promise<Buffer> {
  const file = await openRegularFile(path, { within })
  try {
    return await readAtMost(file, MAX_MESSAGE_BYTES)
  } finally {
    await file.close()
  }
}

/** One message from a stream, as a mail server pipes it into a program. The stream is read to its end. */
export async function* readStream(stream: AsyncIterable<Buffer>): AsyncGenerator<Incoming> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (size < MAX_MESSAGE_BYTES) chunks.push(chunk)
    size += chunk.length
  }
  yield { raw: withoutFromLine(Buffer.concat(chunks)), settle: async () => {} }
}
