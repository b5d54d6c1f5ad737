import type { CheerioAPI } from 'cheerio'

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
