import type { CheerioAPI } from 'cheerio'
import { msg, plural } from '../../domain/language/message.ts'
import { type MailClient, mailClients } from '../../domain/newsletter/mail-clients.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'
import canIEmail from './client-data.json' with { type: 'json' }

/**
 * What a mail asks of the newsletter's clients and one of them ignores. Features that the shipped templates use on
 * purpose, because a mail reads well without them, are not reported: see `clientBaseline`.
 */
export const clientSupport: Rule = (input) =>
  input.editions.flatMap((edition) =>
    [...unsupported(edition, input.newsletter.clients)]
      .filter(([{ slug }]) => !clientBaseline.has(slug))
      .map(
        ([{ title, url }, clients]): Problem => ({
          rule: 'client-support',
          severity: 'warning',
          where: placeOfIssue(input),
          edition: edition.id,
          message: plural(
            clients.length,
            msg`The mail uses ${title}, which ${listed(clients)} ignores.`,
            msg`The mail uses ${title}, which ${listed(clients)} ignore.`,
          ),
          hint: msg`Take it out of the template, or see that the mail reads well without it: ${url}`,
        }),
      ),
  )

/** Every feature of a mail that one of the clients ignores, with these clients. */
export function unsupported(
  { document }: Pick<RenderedEdition, 'document'>,
  clients: readonly MailClient[],
): ReadonlyMap<ClientFeature, readonly MailClient[]> {
  const found = [...featuresOf(document)].sort().flatMap((slug) => clientFeatures.get(slug) ?? [])
  return new Map(
    found
      .map((feature) => [feature, clients.filter((client) => ignores(client, feature))] as const)
      .filter(([, without]) => without.length > 0),
  )
}

function listed(clients: readonly MailClient[]): string {
  return new Intl.ListFormat('en').format(clients.map((client) => mailClients[client]))
}

/**
 * What the shipped templates use although one of the usual clients ignores it, and why a mail reads well all the same.
 * A test holds this list to what the templates use: what is not in it is said to the editor.
 */
export const clientBaseline: ReadonlyMap<string, string> = new Map([
  [
    'css-at-media',
    'Without it the mail is as on a desktop, and columns stay as wide as their text says inline.',
  ],
  ['css-at-media-prefers-color-scheme', 'Without it the mail is light, or the client darkens it by itself.'],
  [
    'css-color-scheme',
    'Says that the mail has a dark palette; without it the client may darken it by itself.',
  ],
  ['html-meta-color-scheme', 'The same, for clients that read it here.'],
  ['css-border-radius', 'Chips have corners.'],
  ['css-box-sizing', 'A chip that is longer than a line stands out of it by its padding.'],
  ['css-height', 'On pictures, beside the attribute; MJML sets it on html and body.'],
  ['css-max-height', 'Hides the preheader, together with display:none and a font size of one pixel.'],
  ['css-opacity', 'The same.'],
  ['css-overflow', 'The same.'],
  ['css-orphans', 'On paper, a line of a paragraph may stand alone at the end of a page.'],
  ['css-widows', 'The same, at the top of one.'],
  ['css-outline', 'MJML takes a border away from pictures.'],
  ['css-overflow-wrap', 'A very long word stands out of its line.'],
  ['css-word-break', 'The same.'],
  ['css-pseudo-class-first-child', 'In columns, a quote stands a little further below its label.'],
  ['css-pseudo-class-lang', 'Han takes the line breaks and the face of the inline style.'],
  ['css-selector-attribute', 'Outlook on the web marks its dark mode by one; nobody else has it.'],
  ['css-selector-chaining', 'Sizes for phones, which Outlook is not on.'],
  [
    'css-selector-child',
    'The same, the colours of the dark palette, and columns: they stand one below the other.',
  ],
  ['css-text-wrap', 'A single word may stand on the last line of a headline.'],
  ['css-text-underline-offset', 'Links are underlined where the font says.'],
  ['css-white-space', 'A figure and what it counts may stand on two lines.'],
  ['css-word-spacing', 'MJML sets the usual one again.'],
  ['css-table-layout', 'A very long word makes the sheet wider.'],
  [
    'html-anchor-links',
    'Gmail on the web and Outlook for Windows jump to an `<a name>` alone, which HTML has given up: a link of the contents does nothing there; the articles follow below in the same order.',
  ],
  ['html-aria-label', 'A screen reader hears the text, and not first what it is about.'],
  ['html-body', 'What matters stands on an element inside as well.'],
])

/** One feature in the data of https://www.caniemail.com; `scripts/write-client-data.ts` writes the file. */
interface ClientFeature {
  readonly slug: string
  readonly title: string
  readonly url: string
  /** Client family and platform, such as `gmail.ios`, of which the newest version that was tested ignores it. */
  readonly ignoredBy: readonly string[]
}

/** By slug. */
const clientFeatures: ReadonlyMap<string, ClientFeature> = new Map(
  Object.entries(canIEmail.features).map(([slug, feature]) => [
    slug,
    { slug, url: `https://www.caniemail.com/features/${slug}/`, ...feature },
  ]),
)

/** Families and platforms of Can I email; none for those that it has no data of. */
const platforms: Readonly<Record<MailClient, readonly string[]>> = {
  gmail: ['gmail.desktop-webmail', 'gmail.ios', 'gmail.android'],
  'outlook-windows': ['outlook.windows'],
  'outlook-web': ['outlook.outlook-com'],
  'outlook-mac': ['outlook.macos'],
  'outlook-mobile': ['outlook.ios', 'outlook.android'],
  'apple-mail': ['apple-mail.macos', 'apple-mail.ios'],
  yahoo: ['yahoo.desktop-webmail', 'yahoo.ios', 'yahoo.android'],
  samsung: ['samsung-email.android'],
  thunderbird: ['thunderbird.macos'],
  protonmail: ['protonmail.desktop-webmail', 'protonmail.ios', 'protonmail.android'],
  fastmail: ['fastmail.desktop-webmail'],
  gmx: ['gmx.desktop-webmail', 'gmx.ios', 'gmx.android'],
  'mail-ru': ['mail-ru.desktop-webmail'],
  aol: ['aol.desktop-webmail', 'aol.ios', 'aol.android'],
  hey: ['hey.desktop-webmail'],
  qq: [],
  netease: [],
  foxmail: [],
}

/** Whether a client ignores a feature on one of its platforms. */
function ignores(client: MailClient, { ignoredBy }: ClientFeature): boolean {
  return platforms[client].some((platform) => ignoredBy.includes(platform))
}

/**
 * What a mail asks of a client, in the names of Can I email (`css-display-flex`, `html-video`): every element,
 * attribute, property, selector and at-rule once. Names that Can I email does not have are among them.
 */
function featuresOf($: CheerioAPI): ReadonlySet<string> {
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

/**
 * Of a style sheet: its at-rules, selectors and declarations. Read by pattern: a mail's CSS is flat, and nothing hangs on
 * its order.
 */
function featuresOfStylesheet(css: string): string[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '')
  const selectors = [...plain.matchAll(/(?:^|[{}])\s*([^{}@;]+)\{/g)].flatMap(([, text]) =>
    ofSelector(text ?? ''),
  )
  const atRules = [...plain.matchAll(/@([\w-]+)([^{;]*)/g)].flatMap(([, name, condition]) =>
    ofAtRule(name ?? '', condition ?? ''),
  )
  const bodies = [...plain.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body]) =>
    featuresOfDeclarations(body ?? ''),
  )
  return [...atRules, ...selectors, ...bodies]
}

/** Of a `style` attribute or the inside of a rule. */
function featuresOfDeclarations(text: string): string[] {
  return text.split(';').flatMap((declaration) => {
    const [name = '', ...rest] = declaration.split(':')
    const property = name.trim().toLowerCase()
    return property === '' || rest.length === 0
      ? []
      : [...ofProperty(property), ...ofValue(property, rest.join(':'))]
  })
}

const CONDITIONS = [
  'prefers-color-scheme',
  'prefers-reduced-motion',
  'hover',
  'orientation',
  'device-pixel-ratio',
]

function ofAtRule(name: string, condition: string): string[] {
  const asked = CONDITIONS.filter((feature) => condition.includes(feature))
  return [`css-at-${name}`, ...asked.map((feature) => `css-at-media-${feature}`)]
}

const COMBINATORS: readonly (readonly [RegExp, string])[] = [
  [/\[/, 'attribute'],
  [/>/, 'child'],
  [/\+/, 'adjacent-sibling'],
  [/~(?!=)/, 'general-sibling'],
  [/\*(?!=)/, 'universal'],
  [/[\w-]\.[\w-]|\.[\w-]+\[/, 'chaining'],
]

function ofSelector(text: string): string[] {
  const pseudo = [...text.matchAll(/(::?)([\w-]+)/g)].map(
    ([, colons, name]) => `css-pseudo-${colons === '::' ? 'element' : 'class'}-${name}`,
  )
  return [
    ...COMBINATORS.filter(([pattern]) => pattern.test(text)).map(([, name]) => `css-selector-${name}`),
    ...pseudo,
  ]
}

const ALIASES: Readonly<Record<string, string>> = {
  left: 'left-right-top-bottom',
  right: 'left-right-top-bottom',
  top: 'left-right-top-bottom',
  bottom: 'left-right-top-bottom',
  'column-gap': 'gap',
  'row-gap': 'gap',
}

/** The property, and the shorthand that it belongs to: `margin-left` is judged as `margin` is. */
function ofProperty(property: string): string[] {
  if (property.startsWith('--')) return ['css-variables']
  if (/^(margin|padding)-(inline|block)$/.test(property))
    return [`css-${property.split('-')[0]}-inline-block`]
  if (/^(margin|padding)-(inline|block)-/.test(property))
    return [`css-${property.replace(/-(start|end)$/, '')}-start-end`]
  const shorthand = /^(margin|padding|border(?!-(?:radius|collapse|spacing|image|inline|block)))-/.exec(
    property,
  )?.[1]
  return [`css-${ALIASES[property] ?? shorthand ?? property}`]
}

const FUNCTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcalc\(/, 'css-unit-calc'],
  [/\bclamp\(/, 'css-function-clamp'],
  [/\bmin\(/, 'css-function-min'],
  [/\bmax\(/, 'css-function-max'],
  [/\blight-dark\(/, 'css-function-light-dark'],
  [/\bvar\(/, 'css-variables'],
  [/\brgb\(/, 'css-rgb'],
  [/\brgba\(/, 'css-rgba'],
  [/\b(?:ok)?l(?:ch|ab)\(/, 'css-modern-color'],
  [/\blinear-gradient\(/, 'css-linear-gradient'],
  [/\bradial-gradient\(/, 'css-radial-gradient'],
  [/\bconic-gradient\(/, 'css-conic-gradient'],
  [/\b(?:fit|min|max)-content\b/, 'css-intrinsic-size'],
  [/!\s*important/, 'css-important'],
]

function ofValue(property: string, value: string): string[] {
  const units = [...value.matchAll(/\d(rem|em|ex|ch|vh|vw|vmin|vmax|cm|mm|in|pt|pc)\b/g)].map(
    ([, unit]) => `css-unit-${unit}`,
  )
  const used = FUNCTIONS.filter(([pattern]) => pattern.test(value)).map(([, feature]) => feature)
  const shown = property === 'display' ? /\b(flex|grid|none)\b/.exec(value)?.[1] : undefined
  return [...units, ...used, ...(shown === undefined ? [] : [`css-display-${shown}`])]
}
