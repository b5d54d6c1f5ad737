import type { RunningSite } from '../web/serve-site.ts'
import type { AppContext } from './context.ts'
import type { ServeOptions } from './site/serve.ts'

/** The readers' site. Nothing of it is loaded before it is asked for. */
export function createReadersSite(context: AppContext) {
  return {
    async serveReaders(
      options: Omit<ServeOptions, 'port'> & Partial<Pick<ServeOptions, 'port'>>,
    ): Promise<RunningSite> {
      const { serveReaders } = await import('./site/serve.ts')
      return serveReaders(context, { port: context.config.sitePort, ...options })
    },

    /** A form in each language, to embed in other sites. */
    subscribeSnippets: async (): Promise<readonly string[]> =>
      (await import('./site/snippets.ts')).subscribeSnippets(context),
  }
}
