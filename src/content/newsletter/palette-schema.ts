import { z } from 'zod'
import type { Chip, Palette } from '../../domain/newsletter/palette.ts'
import { ruled, strict } from '../schema/fields.ts'

const colour = ruled(z.string(), (text) =>
  /^#[0-9a-f]{6}$/i.test(text)
    ? null
    : { is: `is not a colour: \`${text}\``, hint: 'Write six hexadecimal digits in quotes: "#a8281c".' },
).meta({ pattern: '^#[0-9a-fA-F]{6}$' })

const chip = strict({
  tint: colour.describe('Background of a chip.'),
  ink: colour.describe('Text of a chip.'),
})
const chips = ruled(z.array(chip), (list) =>
  list.length >= 2 ? null : { is: 'has fewer than two chips', hint: 'Give at least two, one per language.' },
)

/** The colours of one scheme that differ from the default ones. */
export const palette = strict({
  canvas: colour.optional().describe('Around the sheet.'),
  paper: colour.optional().describe('The sheet itself.'),
  ink: colour.optional().describe('Text.'),
  soft: colour.optional().describe('Secondary text.'),
  rule: colour.optional().describe('Hairlines.'),
  accent: colour.optional().describe('Topic labels, numbers, source links.'),
  chips: chips.optional().describe('Keyword chips, in the order of the languages.'),
})

export function fillPalette(defaults: Palette, own: z.output<typeof palette> | undefined): Palette {
  const { chips: ownChips, ...colours } = own ?? {}
  const given = Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined))
  const [first, second, ...rest]: readonly Chip[] = ownChips ?? []
  return { ...defaults, ...given, chips: first && second ? [first, second, ...rest] : defaults.chips }
}
