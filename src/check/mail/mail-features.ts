import type { CheerioAPI } from 'cheerio'
import { featuresOfDeclarations, featuresOfStylesheet } from './css-features.ts'

/**
 * What a mail asks of a client, in the names of Can I email (`css-display-flex`, `html-video`): every element,
 * attribute, property, selector and at-rule once. Names that Can I email does not have are among them.
 */
export function featuresOf($: CheerioAPI): ReadonlySet<string> {
  const features = new Set<string>()
  const styles = new Set<string>()
  for (const element of $('html,html *').toArray()) {
    const { tagName, attribs } = element
    for (const feature of featuresOfElement(tagName, attribs)) features.add(feature)
    if (attribs.style !== undefined) styles.add(attribs.style)
    if (tagName === 'style')
      for (const feature of featuresOfStylesheet($(element).text())) features.add(feature)
  }
  for (const style of styles) for (const feature of featuresOfDeclarations(style)) features.add(feature)
  return features
}

type Attributes = Readonly<Record<string, string>>

const GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'html-h1-h6'])),
  ...Object.fromEntries(['ul', 'ol', 'dl'].map((tag) => [tag, 'html-lists'])),
  ...Object.fromEntries(
    [
      'article',
      'aside',
      'details',
      'figcaption',
      'figure',
      'footer',
      'header',
      'main',
      'mark',
      'nav',
      'section',
      'summary',
      'time',
    ].map((tag) => [tag, 'html-semantics']),
  ),
  map: 'html-image-maps',
}

function featuresOfElement(tag: string, attributes: Attributes): string[] {
  const names = Object.keys(attributes).map((name) => `html-${name === 'sizes' ? 'srcset' : name}`)
  return [GROUPS[tag] ?? `html-${tag}`, ...names, ...ofKind(tag, attributes), ...ofTarget(tag, attributes)]
}

/** Elements that Can I email tells apart by an attribute. */
function ofKind(tag: string, { type = 'text', name }: Attributes): string[] {
  if (tag === 'input') return [`html-input-${type}`]
  if (tag === 'button') return [`html-button-${type === 'reset' ? 'reset' : 'submit'}`]
  return tag === 'meta' && name === 'color-scheme' ? ['html-meta-color-scheme'] : []
}

function ofTarget(tag: string, { href = '', src = '' }: Attributes): string[] {
  if (tag === 'a' && href.startsWith('#')) return ['html-anchor-links']
  if (tag === 'a' && href.startsWith('mailto:')) return ['html-mailto-links']
  if (tag !== 'img') return []
  if (src.startsWith('data:')) return ['image-base64']
  const ending = /\.(\w+)(?:[?#]|$)/.exec(src)?.[1]?.toLowerCase()
  return ending === undefined ? [] : [`image-${ending === 'jpeg' ? 'jpg' : ending}`]
}
