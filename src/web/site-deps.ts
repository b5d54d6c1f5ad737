import type { KeyObject } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { EditionId } from '../domain/newsletter/edition.ts'
import type { Card } from '../domain/proof/card.ts'
import type { KeptFile, PictureStore } from '../domain/proof/proof-ports.ts'
import type {
  ClickStore,
  LinkStore,
  OwnerLinkStore,
  ReaderStore,
  SignUpStore,
} from '../domain/readers/reader-ports.ts'
import type { Archive } from './archive/archive.ts'
import type { ArticleSearch } from './search/article-search.ts'
import type { Site } from './site.ts'

/** What the site is given; it knows no other part of the program. */
export interface SiteDeps {
  /** The newsletter as it is at this moment. */
  readonly site: () => Promise<Site>
  /** Signs the links of readers, for this database alone. */
  readonly key: KeyObject
  /** Signs the links that count, and signed those of readers before they were bound to their database. */
  readonly secretKey: KeyObject
  readonly clock: () => Date
  readonly readers: ReaderStore
  readonly signUps: SignUpStore
  readonly ownerLinks: OwnerLinkStore
  readonly links: LinkStore
  readonly archive: Archive
  /** Answers what is searched for; where pages are files, how many files the index has that a script searches. */
  readonly search: ArticleSearch | { readonly shards: number }
  /** Draws the picture of an issue that programs show beside a link, with its photograph where that was kept: a JPEG. */
  readonly drawCard: (card: Card, photo: KeptFile | null) => Promise<Uint8Array>
  /** The pictures of mails, by their name. */
  readonly pictures: Pick<PictureStore, 'find'>
  readonly clicks: ClickStore
  /** Where the counted links of an edition lead to, in the order of their numbers; empty where there are none. */
  readonly linkTargets: (issueId: string, edition: EditionId) => Promise<readonly string[]>
  /** The network that a request comes from: an address, or the part of one that a household shares. */
  readonly networkOf: (c: Context) => string
  /** Called when a mail to somebody who has asked for one may be due. */
  readonly onMailDue: () => void
  /** Where providers tell of bounces; null where none does. */
  readonly webhooks: Hono | null
  /** Called with what is a fault of the program; a reader sees only that there is one. */
  readonly onError: (error: unknown) => void
}
