import { createSecretKey, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Content } from '../domain/newsletter/content.ts'
import type { Newsletter } from '../domain/newsletter/newsletter.ts'
import type { Store } from '../domain/ports.ts'
import type { ErrorDetail } from '../errors.ts'
import type { DkimKey } from '../mail/dkim/dkim.ts'
import { once } from './when-called.ts'

export interface AppOptions {
  readonly config: Config
  /** Where Diglot itself is installed: holds the words and the sample that come with it. */
  readonly packageDir: string
  readonly clock: () => Date
}

/** What every part of the program works with: places, the clock, and what is opened when it is first needed. */
export interface AppContext {
  readonly config: Config
  readonly clock: () => Date
  readonly packageDir: string
  readonly contentDir: string
  readonly templateDir: string
  /** The content as it is on the disk at this moment. */
  load(): Promise<Content>
  /** What is wrong with the words of the readers' site, to which every mail links. */
  siteWordFaults(newsletter: Newsletter): Promise<readonly ErrorDetail[]>
  store(): Promise<Store>
  /** The time that all who work on the store go by. */
  now(): Promise<Date>
  /** Signs links and bounce addresses, for this database alone. */
  key(): Promise<KeyObject>
  /** What it is made from; makes Message-IDs and the links that count, which name nobody. */
  secretKey(): Promise<KeyObject>
  /** Signs mails; null where they are not signed. Throws `CONFIG_INVALID` where the key cannot be used. */
  dkimKey(): Promise<DkimKey | null>
  close(): Promise<void>
}

export function createContext({ config, packageDir, clock }: AppOptions): AppContext {
  const contentDir = join(config.root, 'content')
  const defaultStringsDir = join(packageDir, 'content', 'strings')
  let opened: Promise<Store> | null = null

  function store(): Promise<Store> {
    opened ??= import('./open-store.ts').then(({ openStore }) => openStore(config))
    return opened
  }

  const recordMemory = once(async () =>
    (await import('../content/records/load-record.ts')).createRecordMemory(),
  )

  async function secretKey(): Promise<KeyObject> {
    const { loadOrCreateSecret } = await import('../store/secret-file.ts')
    return createSecretKey(Buffer.from(config.secret ?? (await loadOrCreateSecret(config.dataDir))))
  }

  return {
    config,
    clock,
    packageDir,
    contentDir,
    templateDir: join(config.root, 'templates'),
    async load() {
      const { loadContent } = await import('../content/load-content.ts')
      return loadContent(contentDir, { defaultStringsDir, memory: await recordMemory() })
    },
    async siteWordFaults(newsletter) {
      const { siteWordFaults } = await import('../content/words/load-strings.ts')
      return siteWordFaults(newsletter, { contentDir, defaultStringsDir, memory: await recordMemory() })
    },
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
      if (opened !== null) await (await opened).close()
    },
  }
}
