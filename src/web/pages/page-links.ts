import { archivePath } from '../archive/archive.ts'
import { basePathOf, linkTo, type PageFrame } from '../site.ts'

/** The page to subscribe on. */
export function subscribeLink({ site, language }: PageFrame): string {
  return `${site.formsUrl ?? basePathOf(site.newsletter.siteUrl)}/subscribe?lang=${language}`
}

/** Where the newsletter's name leads to: files have no page that follows a reader's language. */
export function homeLink(frame: PageFrame): string {
  const { site, language } = frame
  return linkTo(frame, site.formsUrl === null ? `/?lang=${language}` : archivePath(language))
}
