import { frameIn } from '../../web/page-frame.ts'
import type { RunningSite } from '../../web/serve-site.ts'
import { siteLanguages } from '../../web/site.ts'
import { subscribeSnippet } from '../../web/snippet.ts'
import type { AppContext } from '../context.ts'
import { type ServeOptions, serveReaders } from './serve.ts'
import { readSiteContent } from './site-content.ts'

/** The readers' site. */
export function createReadersSite(context: AppContext) {
  return {
    serveReaders: (
      options: Omit<ServeOptions, 'port'> & Partial<Pick<ServeOptions, 'port'>>,
    ): Promise<RunningSite> => serveReaders(context, { port: context.config.sitePort, ...options }),

    /** A form in each language, to embed in other sites. */
    async subscribeSnippets(): Promise<readonly string[]> {
      const { site } = await readSiteContent(context)
      return Promise.all(
        siteLanguages(site).map((language) => subscribeSnippet(frameIn(site, language, '/'))),
      )
    },
  }
}
