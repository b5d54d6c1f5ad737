import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../../files/write-file.ts'
import type { AppContext } from '../context.ts'

/** Folders of the data folder in which whole mails are kept, or requests of providers. */
const KEPT_MAIL = ['outbox', join('bounces', 'unread')]

/** The refused rows of a list that was imported from the data folder. */
const REJECTS = /\.rejects\.csv$/

/**
 * Erases a reader from the database, and then from the files that are kept beside it: those can be found by the address
 * alone. Resolves when nothing in the data folder holds it any more. False where there is nobody to erase.
 */
export async function eraseEverywhere(
  { config, store }: Pick<AppContext, 'config' | 'store'>,
  id: number,
  now: Date,
): Promise<boolean> {
  const { readers, reviews } = await store()
  const reader = await readers.find(id)
  const isErased = await readers.erase(id, now)
  if (reader !== null) {
    await reviews.forgetAddress(reader.address)
    await eraseFiles(config.dataDir, reader.address)
  }
  return isErased
}

/** Deletes mails that hold the address, in whatever way mails spell it, and takes its lines out of refused rows. */
async function eraseFiles(dataDir: string, address: string): Promise<void> {
  for (const folder of KEPT_MAIL)
    for (const path of await filesIn(join(dataDir, folder)))
      if (mentions(await readIfThere(path), address)) await rm(path, { force: true })
  for (const path of await filesIn(dataDir)) if (REJECTS.test(path)) await eraseLines(path, address)
}

async function eraseLines(path: string, address: string): Promise<void> {
  const lines = (await readIfThere(path)).toString('utf8').split(/(?<=\n)/)
  const kept = lines.filter((line) => !mentions(Buffer.from(line), address))
  if (kept.length < lines.length) await writeWhole(path, kept.join(''), { force: true, mode: 0o600 })
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Empty where it is gone by now: somebody else reads the outbox, or has looked through what was kept. */
async function readIfThere(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0)
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Whether the bytes of a mail name an address: as they are, in quoted-printable, percent-encoded, or in base64. */
export function mentions(bytes: Buffer, address: string): boolean {
  const text = bytes.toString('utf8')
  const wanted = address.toLowerCase()
  return [text, unquoted(text), unescaped(text), ...decoded(text)].some((form) =>
    form.toLowerCase().includes(wanted),
  )
}

/** RFC 2045 section 6.7. What is no escape stays as it is. */
function unquoted(text: string): string {
  return fromHex(text.replace(/=\r?\n/g, ''), /(?:=[\dA-F]{2})+/gi)
}

function unescaped(text: string): string {
  return fromHex(text, /(?:%[\dA-F]{2})+/gi)
}

function fromHex(text: string, escapes: RegExp): string {
  return text.replace(escapes, (run) => Buffer.from(run.replace(/[=%]/g, ''), 'hex').toString('utf8'))
}

/** What stands in lines of base64, in encoded words (RFC 2047), and in the values of JSON. */
function decoded(text: string): readonly string[] {
  const blocks = text.match(/(?:^[A-Za-z\d+/]{4,}={0,2}\r?\n?)+/gm) ?? []
  const words = text.match(/[A-Za-z\d+/]{12,}={0,2}/g) ?? []
  return [...blocks, ...words].map((block) => Buffer.from(block, 'base64').toString('utf8'))
}
