import { type LanguageTag, scriptOf } from './language.ts'

/** What is done to the texts of a language; each can be switched off in newsletter.yaml. */
export interface Typography {
  /** A space between Han characters and Latin letters or digits, put in when the text is rendered. */
  readonly spaces: boolean
  /** A space that does not break between a number and its unit. */
  readonly units: boolean
  /** Quotes and punctuation proper to the language: reported by the check, mended by `diglot fix`. */
  readonly punctuation: boolean
}

/** In Chinese the space is the custom of screens; Japanese leaves it to the typesetter. */
export function defaultTypography(language: LanguageTag): Typography {
  return { spaces: ['Hans', 'Hant'].includes(scriptOf(language)), units: true, punctuation: true }
}
