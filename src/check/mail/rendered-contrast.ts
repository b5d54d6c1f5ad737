import { excerpt } from '../../domain/language/graphemes.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { contrastRatio, inverted, type Palette } from '../../domain/newsletter/palette.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { type CheckInput, placeOfIssue, type Rule } from '../rule.ts'
import { MINIMUM_CONTRAST } from './palette-contrast.ts'
import { type ShownText, shownTexts } from './shown-texts.ts'

/**
 * Contrast of the colours that a template writes itself, beside those of the palette: as they are, and as a client
 * turns them round that darkens mails by inverting them.
 */
export const renderedContrast: Rule = (input) =>
  input.editions.flatMap(({ id, document }) => {
    const pairs = new Map(
      shownTexts(document)
        .flatMap((shown) => pairOf(shown) ?? [])
        .map((pair) => [key(pair), pair]),
    )
    return [...pairs.values()]
      .filter((pair) => !isOfPalette(pair, input))
      .flatMap((pair) => findings(pair))
      .map(
        (message): Problem => ({
          rule: 'rendered-contrast',
          severity: 'warning',
          where: placeOfIssue(input),
          edition: id,
          message,
          hint: msg`Make one of the two colours in the template darker or lighter.`,
        }),
      )
  })

interface Pair {
  readonly front: string
  readonly back: string
  readonly text: string
}

function key({ front, back }: Pair): string {
  return `${front} ${back}`
}

/** The nearest colour and background around a text. Null where one of them is not written as figures. */
function pairOf({ text, styles }: ShownText): [Pair] | null {
  const fronts = styles.flatMap(({ color }) => color ?? [])
  const backs = styles.flatMap((style) => style['background-color'] ?? style.background ?? [])
  const front = hexOf(fronts.at(-1) ?? '#000000')
  const back = hexOf(backs.at(-1) ?? '#ffffff')
  return front && back ? [{ front, back, text: excerpt(text.trim(), 30) }] : null
}

function hexOf(value: string): string | null {
  const short = /#([0-9a-f])([0-9a-f])([0-9a-f])(?![0-9a-f])/i.exec(value)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase()
  return /#[0-9a-f]{6}(?![0-9a-f])/i.exec(value)?.[0].toLowerCase() ?? null
}

function isOfPalette({ front, back }: Pair, { newsletter }: CheckInput): boolean {
  const colours = coloursOf(newsletter.palette.light)
  return colours.includes(front) && colours.includes(back)
}

function coloursOf({ chips, ...colours }: Palette): string[] {
  const ofChips = chips.flatMap(({ tint, ink }) => [tint, ink])
  return [...Object.values(colours), ...ofChips].map((colour) => colour.toLowerCase())
}

function findings({ front, back, text }: Pair): Message[] {
  const plain = contrastRatio(front, back)
  const turned = contrastRatio(inverted(front), inverted(back))
  const shown = msg`The text “${text}” (${front} on ${back})`
  if (plain < MINIMUM_CONTRAST)
    return [msg`${shown} has a contrast of ${plain.toFixed(2)}; text needs ${MINIMUM_CONTRAST}.`]
  if (turned < MINIMUM_CONTRAST)
    return [
      msg`${shown} has a contrast of ${turned.toFixed(2)} where a client inverts colours; text needs ${MINIMUM_CONTRAST}.`,
    ]
  return []
}
