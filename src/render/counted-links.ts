import { load } from 'cheerio'
import type { Edition } from '../domain/newsletter/edition.ts'
import { holdsSlot } from '../domain/proof/slots.ts'

/**
 * The same edition with every link of its HTML part replaced by one that counts, and the targets in the order of their
 * numbers. Links of the site itself stay, and so do those that are another one for each reader (a counted link
 * has one target), and the text part, where a reader sees whole addresses. The bytes
 * around the links are not touched.
 */
export function withCountedLinks(
  edition: Edition,
  siteUrl: string,
  urlOf: (index: number) => string,
): Edition {
  const links: string[] = []
  const html = edition.html.replace(LINK, (tag, before: string, attribute: string, after: string) => {
    const target = decoded(attribute)
    if (target === siteUrl || target.startsWith(`${siteUrl}/`) || holdsSlot(target)) return tag
    const known = links.indexOf(target)
    const index = known === -1 ? links.push(target) - 1 : known
    return `${before}${urlOf(index)}${after}`
  })
  return { ...edition, html, links }
}

const LINK = /(<a\b[^>]*?\shref=")(https?:[^"]*)(")/gi

/** An attribute's value without its character references. */
function decoded(attribute: string): string {
  return load(`<a href="${attribute}">`)('a').attr('href') ?? ''
}
