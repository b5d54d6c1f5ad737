import { type Message, msg } from '../../domain/language/message.ts'
import { contrastRatio, inverted, type Palette } from '../../domain/newsletter/palette.ts'
import type { Problem, Severity } from '../../domain/newsletter/problem.ts'
import type { Rule } from '../rule.ts'

/** WCAG 2.2, success criterion 1.4.3, for text of this size. */
export const MINIMUM_CONTRAST = 4.5

export const paletteContrast: Rule = ({ newsletter, placeOf }) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairsOf(newsletter.palette[scheme]).flatMap(({ name, path, front, back }) => {
      const seen = msg`In the ${scheme === 'light' ? msg`light` : msg`dark`} palette, ${name} (${front} on ${back}) has a contrast of`
      const finding = (message: Message, severity: Severity): Problem => ({
        rule: 'palette-contrast',
        severity,
        where: placeOf('newsletter', 'newsletter', ['palette', scheme, ...path]),
        message,
        hint: msg`Make one of the two colours darker or lighter.`,
      })
      const ratio = contrastRatio(front, back)
      if (ratio < MINIMUM_CONTRAST)
        return [finding(msg`${seen} ${ratio.toFixed(2)}; text needs ${MINIMUM_CONTRAST}.`, 'error')]
      // What is dark already is left alone by clients that invert.
      const turned = scheme === 'light' ? contrastRatio(inverted(front), inverted(back)) : ratio
      if (turned >= MINIMUM_CONTRAST) return []
      return [
        finding(
          msg`${seen} ${turned.toFixed(2)} where a client inverts colours; text needs ${MINIMUM_CONTRAST}.`,
          'warning',
        ),
      ]
    }),
  )

/** The colours of every text of a mail and of what is behind it, with their contrast. */
export function palettePairs(palette: Palette) {
  return pairsOf(palette).map(({ path, front, back }) => ({
    path,
    front,
    back,
    ratio: contrastRatio(front, back),
    least: MINIMUM_CONTRAST,
  }))
}

interface Pair {
  readonly name: Message
  readonly path: readonly (string | number)[]
  readonly front: string
  readonly back: string
}

/** Chips are also measured against the paper: some clients drop their background. */
function pairsOf({ paper, ink, soft, accent, chips }: Palette): Pair[] {
  return [
    { name: msg`ink on paper`, path: ['ink'], front: ink, back: paper },
    { name: msg`soft on paper`, path: ['soft'], front: soft, back: paper },
    { name: msg`accent on paper`, path: ['accent'], front: accent, back: paper },
    ...chips.flatMap((chip, index) => [
      { name: msg`chip ${index + 1}`, path: ['chips', index, 'ink'], front: chip.ink, back: chip.tint },
      {
        name: msg`chip ${index + 1} without its background`,
        path: ['chips', index, 'ink'],
        front: chip.ink,
        back: paper,
      },
    ]),
  ]
}
