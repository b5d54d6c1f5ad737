import { createSecretKey, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createRecordMemory } from '../content/records/load-record.ts'
import type { Content } from '../domain/newsletter/content.ts'
import type { Newsletter } from '../domain/newsletter/newsletter.ts'
import type { Store } from '../domain/ports.ts'
import { installationKey } from '../domain/readers/token.ts'
import type { ErrorDetail } from '../errors.ts'
import type { DkimKey } from '../mail/dkim/dkim.ts'
import { loadOrCreateSecret } from '../store/secret-file.ts'
import { openStore } from './open-store.ts'

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
  const memory = createRecordMemory()
  let opened: Promise<Store> | null = null

  function store(): Promise<Store> {
    opened ??= openStore(config)
    return opened
  }

  async function secretKey(): Promise<KeyObject> {
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
      return loadContent(contentDir, { defaultStringsDir, memory })
    },
    async siteWordFaults(newsletter) {
      const { siteWordFaults } = await import('../content/words/load-strings.ts')
      return siteWordFaults(newsletter, { contentDir, defaultStringsDir, memory })
    },
    store,
    now: async () => ((await store()).clock?.now ?? clock)(),
    key: async () => installationKey(await secretKey(), await (await store()).links.salt()),
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
