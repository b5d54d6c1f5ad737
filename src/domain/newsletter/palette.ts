/** The colours of one scheme, each `#rrggbb`. Chips of the first language take the first pair, and so on; with one pair all of them look alike. */
export interface Palette {
  /** Around the sheet. */
  readonly canvas: string
  /** The sheet itself. */
  readonly paper: string
  readonly ink: string
  /** Secondary text: meta line, footer, captions. */
  readonly soft: string
  /** Hairlines. */
  readonly rule: string
  /** Topic labels, numbers, source links. */
  readonly accent: string
  readonly chips: readonly [Chip, ...Chip[]]
}

export interface Chip {
  readonly tint: string
  readonly ink: string
}

/** The colours of the chips of the language at `index`; further languages begin again at the first. */
export function chipAt(palette: Palette, index: number): Chip {
  return palette.chips[index % palette.chips.length] ?? palette.chips[0]
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [darker, lighter] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [
    number,
    number,
  ]
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * A colour as a client shows it that darkens a light mail by inverting it: the same hue, as light as it was dark.
 * Gmail on iOS does so with every colour (https://github.com/hteumeuleu/email-bugs/issues/68).
 */
export function inverted(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  // In HSL, 1 - lightness with hue and saturation kept is each channel moved by the same amount.
  const shift = 255 - Math.max(...channels) - Math.min(...channels)
  return `#${channels.map((channel) => (channel + shift).toString(16).padStart(2, '0')).join('')}`
}

function relativeLuminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
