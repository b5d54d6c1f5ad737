import { createHash } from 'node:crypto'
import type { CalendarFile } from '../blocks/calendar-file.ts'
import type { Edition } from '../newsletter/edition.ts'
import type { Newsletter } from '../newsletter/newsletter.ts'
import type { PictureFile } from '../newsletter/picture.ts'

/** What every message of an issue says about its sender, whatever the edition. */
export interface Letterhead {
  readonly address: string
  readonly replyTo: string
  readonly bounceDomain: string
  readonly listId: string
  readonly siteUrl: string
}

/**
 * All rendered editions of an issue and their one SHA-256. It covers everything that a reader can see or that a
 * server acts on and that is the same for all subscribers of an edition: bodies, subjects, names and the letterhead.
 */
export interface Proof {
  readonly issueId: string
  readonly letterhead: Letterhead
  readonly editions: readonly Edition[]
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

export function letterheadOf({ sender, listId, siteUrl }: Newsletter): Letterhead {
  const { address, replyTo, bounceDomain } = sender
  return { address, replyTo, bounceDomain, listId, siteUrl }
}

export function createProof(issueId: string, letterhead: Letterhead, editions: readonly Edition[]): Proof {
  return { issueId, letterhead, editions, sha256: sha256Of({ issueId, letterhead, editions }) }
}

/** Whether the hash of a proof is that of its contents: what a sender asks of a proof it has read back from the store. */
export function isIntact({ issueId, letterhead, editions, sha256 }: Proof): boolean {
  return sha256Of({ issueId, letterhead, editions }) === sha256
}

/** The picture files of all editions, each once. */
export function picturesOf({ editions }: Pick<Proof, 'editions'>): readonly PictureFile[] {
  const files = editions.flatMap(({ pictures = [] }) => pictures)
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** The calendar files of all editions, each once. */
export function calendarsOf({ editions }: Pick<Proof, 'editions'>): readonly CalendarFile[] {
  const files = editions.flatMap(({ calendars = [] }) => calendars)
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** The picture files that a message of an edition has to carry. */
export function inlinePictures({ html, pictures = [] }: Edition): readonly PictureFile[] {
  return pictures.filter(({ name }) => html.includes(`cid:${name}@`))
}

export interface Approval {
  readonly issueId: string
  readonly sha256: string
  readonly approvedBy: string
  readonly approvedAt: Date
}

/** Keys are sorted, so that the hash does not depend on who built the object. */
function sha256Of(value: unknown): string {
  const canonical = JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
  return createHash('sha256').update(canonical).digest('hex')
}
