import type { Reader } from '../../domain/readers/reader.ts'
import {
  isMarkOf,
  type ReaderLink,
  type ReaderPurpose,
  readReaderLink,
} from '../../domain/readers/reader-link.ts'
import type { SiteDeps } from '../site-deps.ts'

export interface LinkedReader {
  readonly link: ReaderLink
  readonly reader: Reader
}

/**
 * The reader whom a link of a mail is for. Null where it was not signed for this database and this address; one of the
 * old form, which named only rows, is good for what was there when links began to be bound.
 */
export async function findLinkedReader(
  { key, secretKey, readers, links }: Pick<SiteDeps, 'key' | 'secretKey' | 'readers' | 'links'>,
  purpose: ReaderPurpose,
  token: string,
): Promise<LinkedReader | null> {
  const bound = readReaderLink(key, purpose, token)
  const link = bound ?? readReaderLink(secretKey, purpose, token)
  const reader = link && (await readers.find(link.subscriberId))
  if (!link || !reader) return null
  const isTheirs =
    link.mark === null
      ? await links.madeUnbound(link)
      : bound !== null && isMarkOf(key, reader.address, link.mark)
  return isTheirs ? { link, reader } : null
}
