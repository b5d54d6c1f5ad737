import { frameIn } from '../../web/pages/page-frame.ts'
import { subscribeSnippet } from '../../web/pages/subscribe-pages.ts'
import { siteLanguages } from '../../web/site.ts'
import { readSiteContent, type SiteContentContext } from './site-content.ts'

/** A form for any page of a website by which people subscribe, in each language of the readers' site. */
export interface SubscribeForm {
  readonly language: string
  readonly html: string
}

export async function subscribeForms(context: SiteContentContext): Promise<readonly SubscribeForm[]> {
  const { site } = await readSiteContent(context)
  return Promise.all(
    siteLanguages(site).map(async (language) => ({
      ...{ language, html: await subscribeSnippet(frameIn(site, language, '/')) },
    })),
  )
}
