import type { LanguageTag } from '../language/language.ts'
import type { FaceStyle } from '../language/typeface.ts'
import type { Palette } from '../newsletter/palette.ts'

/** What the picture of an issue says that programs show beside a link to it, in one language. */
export interface CardText {
  readonly language: LanguageTag
  /** Of the newsletter. */
  readonly name: string
  /** Number and date. */
  readonly meta: string
  /** In the order of the issue; the first that can be drawn is set large, and two more have room. */
  readonly headlines: readonly string[]
  /** Stands at the end where there is one headline. */
  readonly host: string
}

/** A picture of an issue, and in what it is drawn. */
export interface Card {
  readonly text: CardText
  /** Of headlines. */
  readonly style: FaceStyle
  readonly palette: Palette
  /** What the file of a photograph is called that stands beside the headline; null where there is none. */
  readonly photo: string | null
}

/** In pixels: the size that programs ask for (https://ogp.me). */
export const CARD_SIZE = { width: 1200, height: 630 } as const
