import { createSecretKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { FoundWords } from '../content/words/load-strings.ts'
import type { Content } from '../domain/newsletter/content.ts'
import type { Actor } from '../domain/newsletter/editor.ts'
import type { Newsletter } from '../domain/newsletter/newsletter.ts'
import type { SiteWords } from '../domain/newsletter/site-words.ts'
import type { Store } from '../domain/ports.ts'
import type { DkimKey } from '../mail/dkim/dkim.ts'
import type { PictureShelf } from './media/picture-shelf.ts'
import type { ShareCards } from './site/share-cards.ts'
import { once } from './when-called.ts'

export interface AppOptions {
  readonly config: Config
  /** Where Diglot itself is installed: holds the words and the sample that come with it. */
  readonly packageDir: string
  readonly clock: () => Date
  /** Whose name stands beside what is done. */
  readonly actor: Actor
}

/** What every part of the program works with: places, the clock, and what is opened when it is first needed. */
export interface AppContext {
  readonly config: Config
  readonly clock: () => Date
  /** Who acts; a program that others sign in to makes a context for each of them. */
  readonly actor: Actor
  readonly packageDir: string
  readonly contentDir: string
  readonly templateDir: string
  /** The content as it is on the disk at this moment. */
  load(): Promise<Content>
  /** The same with texts that are not saved in place of files, by their names: `content/newsletter.yaml`. */
  loadDraft(drafts: ReadonlyMap<string, string>): Promise<Content>
  /** The text of every content file that was sound when it was last read, by its name. */
  soundTexts(): Promise<ReadonlyMap<string, string>>
  /** What is wrong with the words of the readers' site, to which every mail links. */
  siteWords(newsletter: Newsletter): Promise<FoundWords<SiteWords>>
  /** The files of `content/media`, as mails show them. */
  pictures(): Promise<PictureShelf>
  /** Pictures of issues, for links to them. */
  cards(): Promise<ShareCards>
  store(): Promise<Store>
  /** The time by the clock of the database where it has one, so that all machines agree; otherwise by this one’s. */
  now(): Promise<Date>
  /** Signs links and bounce addresses, for this database alone. */
  key(): Promise<KeyObject>
  /** What it is made from; makes Message-IDs and the links that count, which name nobody. */
  secretKey(): Promise<KeyObject>
  /** Signs mails; null where they are not signed. Throws `CONFIG_INVALID` where the key cannot be used. */
  dkimKey(): Promise<DkimKey | null>
  close(): Promise<void>
}

/** Whether there is a database to ask. The file of SQLite is made by the first command that writes into it. */
export function hasStore({ databaseUrl, dataDir }: Config): boolean {
  return databaseUrl !== null || existsSync(join(dataDir, 'diglot.db'))
}

export function createContext({ config, packageDir, clock, actor }: AppOptions): AppContext {
  const contentDir = join(config.root, 'content')
  const defaultStringsDir = join(packageDir, 'content', 'strings')
  let opened: Promise<Store> | null = null
  let shelf: Promise<PictureShelf> | null = null

  function store(): Promise<Store> {
    opened ??= import('./open-store.ts').then(({ openStore }) => openStore(config))
    return opened
  }

  const memory = async () => (await import('../content/records/load-record.ts')).createRecordMemory()
  const recordMemory = once(memory)
  // What drafts say would push out of the other one what the files say.
  const draftMemory = once(memory)

  async function secretKey(): Promise<KeyObject> {
    const { loadOrCreateSecret } = await import('../store/secret-file.ts')
    return createSecretKey(Buffer.from(config.secret ?? (await loadOrCreateSecret(config.dataDir))))
  }

  return {
    config,
    clock,
    actor,
    packageDir,
    contentDir,
    templateDir: join(config.root, 'templates'),
    async load() {
      const { loadContent } = await import('../content/load-content.ts')
      return loadContent(contentDir, { defaultStringsDir, memory: await recordMemory() })
    },
    async loadDraft(drafts) {
      const { loadContent } = await import('../content/load-content.ts')
      return loadContent(contentDir, { defaultStringsDir, memory: await draftMemory(), drafts })
    },
    soundTexts: async () => (await recordMemory()).soundTexts(),
    async siteWords(newsletter) {
      const { readSiteWords } = await import('../content/words/load-strings.ts')
      return readSiteWords(newsletter, { contentDir, defaultStringsDir, memory: await recordMemory() })
    },
    pictures() {
      shelf ??= import('./media/picture-shelf.ts').then(({ createPictureShelf }) =>
        createPictureShelf({ contentDir, dataDir: config.dataDir }),
      )
      return shelf
    },
    cards: once(async () => {
      const { createShareCards } = await import('./site/share-cards.ts')
      return createShareCards({ dataDir: config.dataDir })
    }),
    store,
    now: async () => ((await store()).clock?.now ?? clock)(),
    async key() {
      const { installationKey } = await import('../domain/readers/token.ts')
      return installationKey(await secretKey(), await (await store()).links.salt())
    },
    secretKey,
    async dkimKey() {
      if (config.dkim === null) return null
      const { selector, keyFile } = config.dkim
      const { loadDkimKey } = await import('../mail/dkim/dkim-key.ts')
      return { selector, privateKey: await loadDkimKey(keyFile) }
    },
    async close() {
      if (shelf !== null) await (await shelf).close()
      if (opened !== null) await (await opened).close()
    },
  }
}
