import { contrastRatio, type Palette } from '../domain/palette.ts'
import type { Rule } from './rule.ts'

/** WCAG 2.2, success criterion 1.4.3, for text of this size. */
const MINIMUM = 4.5

export const paletteContrast: Rule = ({ newsletter, placeOf }) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairsOf(newsletter.palette[scheme])
      .filter(({ front, back }) => contrastRatio(front, back) < MINIMUM)
      .map(({ name, path, front, back }) => ({
        rule: 'palette-contrast',
        severity: 'error' as const,
        where: placeOf('newsletter', 'newsletter', ['palette', scheme, ...path]),
        message: `In the ${scheme} palette, ${name} (${front} on ${back}) has a contrast of ${contrastRatio(front, back).toFixed(2)}; text needs ${MINIMUM}.`,
        hint: 'Make one of the two colours darker or lighter.',
      })),
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
