import type { RunningSite } from '../web/serve-site.ts'
import type { AppContext } from './context.ts'
import type { BuiltArchive } from './site/build-archive.ts'
import type { IssueClicks } from './site/clicks.ts'
import type { ServeOptions } from './site/serve.ts'

/** The readers' site. Nothing of it is loaded before it is asked for. */
export function createReadersSite(
  context: AppContext,
  { webhooks, sending }: Pick<ServeOptions, 'webhooks' | 'sending'>,
) {
  return {
    async serveReaders(
      options: Omit<ServeOptions, 'port' | 'webhooks' | 'sending'> & Partial<Pick<ServeOptions, 'port'>>,
    ): Promise<RunningSite> {
      const { serveReaders } = await import('./site/serve.ts')
      return serveReaders(context, { port: context.config.sitePort, webhooks, sending, ...options })
    },

    /** Writes the archive as files for any web host. Throws `ALREADY_EXISTS` where the folder holds something else. */
    buildArchive: async (folder: string): Promise<BuiltArchive> =>
      (await import('./site/build-archive.ts')).buildArchive(context, folder),

    /** How often each link of an issue was followed, per edition; and whether clicks are counted at this time. */
    clicks: async (issueId: string): Promise<IssueClicks> =>
      (await import('./site/clicks.ts')).readClicks(context, issueId),

    /** A form in each language, to embed in other sites. */
    subscribeSnippets: async (): Promise<readonly string[]> =>
      (await import('./site/snippets.ts')).subscribeSnippets(context),
  }
}
