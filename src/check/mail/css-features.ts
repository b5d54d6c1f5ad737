/** The CSS of a mail in the names of Can I email. Read by pattern: a mail's CSS is flat, and nothing hangs on its order. */

/** Of a style sheet: its at-rules, selectors and declarations. */
export function featuresOfStylesheet(css: string): string[] {
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
export function featuresOfDeclarations(text: string): string[] {
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
