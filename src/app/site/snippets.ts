import { frameIn } from '../../web/page-frame.ts'
import { siteLanguages } from '../../web/site.ts'
import { subscribeSnippet } from '../../web/snippet.ts'
import { readSiteContent, type SiteContentContext } from './site-content.ts'

export async function subscribeSnippets(context: SiteContentContext): Promise<readonly string[]> {
  const { site } = await readSiteContent(context)
  return Promise.all(siteLanguages(site).map((language) => subscribeSnippet(frameIn(site, language, '/'))))
}
