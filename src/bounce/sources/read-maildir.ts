import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Incoming } from '../take-in.ts'
import { readMessageFile } from './read-message-file.ts'

/**
 * The unread messages of a Maildir (https://cr.yp.to/proto/maildir.html): those in `new/`, and those in `cur/` without
 * the flag S, which a mail program has listed and nobody has read. What was read goes to `cur/` with that flag, so a mail
 * program shows it as read. Two readers at once are safe: what one of them has moved, the other passes over.
 */
export async function* readMaildir(folder: string): AsyncGenerator<Incoming> {
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
