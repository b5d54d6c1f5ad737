import { contrastRatio, inverted, type Palette } from '../../domain/newsletter/palette.ts'
import type { Problem, Severity } from '../../domain/newsletter/problem.ts'
import type { Rule } from '../rule.ts'

/** WCAG 2.2, success criterion 1.4.3, for text of this size. */
export const MINIMUM_CONTRAST = 4.5

export const paletteContrast: Rule = ({ newsletter, placeOf }) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairsOf(newsletter.palette[scheme]).flatMap(({ name, path, front, back }) => {
      const seen = `In the ${scheme} palette, ${name} (${front} on ${back}) has a contrast of`
      const finding = (message: string, severity: Severity): Problem => ({
        rule: 'palette-contrast',
        severity,
        where: placeOf('newsletter', 'newsletter', ['palette', scheme, ...path]),
        message,
        hint: 'Make one of the two colours darker or lighter.',
      })
      const ratio = contrastRatio(front, back)
      if (ratio < MINIMUM_CONTRAST)
        return [finding(`${seen} ${ratio.toFixed(2)}; text needs ${MINIMUM_CONTRAST}.`, 'error')]
      // What is dark already is left alone by clients that invert.
      const turned = scheme === 'light' ? contrastRatio(inverted(front), inverted(back)) : ratio
      if (turned >= MINIMUM_CONTRAST) return []
      return [
        finding(
          `${seen} ${turned.toFixed(2)} where a client inverts colours; text needs ${MINIMUM_CONTRAST}.`,
          'warning',
        ),
      ]
    }),
  )

interface Pair {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly front: string
  readonly back: string
}

/** Chips are also measured against the paper: some clients drop their background. */
function pairsOf({ paper, ink, soft, accent, chips }: Palette): Pair[] {
  return [
    { name: 'ink on paper', path: ['ink'], front: ink, back: paper },
    { name: 'soft on paper', path: ['soft'], front: soft, back: paper },
    { name: 'accent on paper', path: ['accent'], front: accent, back: paper },
    ...chips.flatMap((chip, index) => [
      { name: `chip ${index + 1}`, path: ['chips', index, 'ink'], front: chip.ink, back: chip.tint },
      {
        name: `chip ${index + 1} without its background`,
        path: ['chips', index, 'ink'],
        front: chip.ink,
        back: paper,
      },
    ]),
  ]
}
