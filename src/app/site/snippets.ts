import { frameIn } from '../../web/pages/page-frame.ts'
import { subscribeSnippet } from '../../web/pages/subscribe-pages.ts'
import { siteLanguages } from '../../web/site.ts'
import { readSiteContent, type SiteContentContext } from './site-content.ts'

export async function subscribeSnippets(context: SiteContentContext): Promise<readonly string[]> {
  const { site } = await readSiteContent(context)
  return Promise.all(siteLanguages(site).map((language) => subscribeSnippet(frameIn(site, language, '/'))))
}
