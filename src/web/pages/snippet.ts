import { html } from 'hono/html'
import { directionOf } from '../../domain/language/language.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { newsletterName, type PageFrame } from '../site.ts'
import { HONEYPOT } from './subscribe-pages.ts'

/** A form for any page on the web: plain HTML, without a script, a style sheet or anything that tracks. */
export async function subscribeSnippet(frame: PageFrame): Promise<string> {
  const { language, words, site } = frame
  const title = fillPlaces(words.subscribeTitle, { newsletter: newsletterName(frame) })
  return String(
    await html`<form method="post" action="${site.newsletter.siteUrl}/subscribe?lang=${language}" lang="${language}" dir="${directionOf(language)}">
  <p><strong>${title}</strong></p>
  <p><label>${words.address} <input type="email" name="address" maxlength="254" autocomplete="email" required></label></p>
  <p style="position:absolute;left:-6000px"><label>${words.leaveEmpty} <input type="text" name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
  <p><button type="submit">${words.subscribe}</button></p>
</form>
`,
  )
}
