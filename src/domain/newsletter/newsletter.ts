import { hasEasternDigits, inEasternDigits } from '../language/digits.ts'
import { type LanguageTag, type PerLanguage, scriptOf } from '../language/language.ts'
import type { Field } from '../readers/fields.ts'
import type { Pace } from '../sending/pace.ts'
import type { EditionId } from './edition.ts'
import type { Editor } from './editor.ts'
import type { LayoutName, TemplateName } from './issue.ts'
import type { MailClient } from './mail-clients.ts'
import type { Palette } from './palette.ts'
import type { Logo, PicturePolicy } from './picture.ts'
import type { ThemeName } from './theme.ts'

/** What a reader gets who has just confirmed: the newest issue that was sent, else a short note; the note; or nothing. */
type WelcomeMail = 'latest-issue' | 'note' | 'none'
export const welcomeMails: readonly WelcomeMail[] = ['latest-issue', 'note', 'none']

/** Whether one person approves an issue, or a second one where the first has changed it. */
type ApprovalRule = 'one' | 'two-people'
export const approvalRules: readonly ApprovalRule[] = ['one', 'two-people']

/** The publication, as `content/newsletter.yaml` describes it. */
export interface Newsletter {
  readonly name: PerLanguage<string>
  /** In the order of the default edition; every article is expected to have a section in each. */
  readonly languages: readonly LanguageTag[]
  /** Languages that are converted from another one and have no sections of their own. */
  readonly derived: PerLanguage<LanguageTag>
  /** IANA name, such as `Asia/Shanghai`: what "this week" and "today" mean. */
  readonly timeZone: string
  /** The edition of a subscriber who did not choose one. */
  readonly defaultEdition: EditionId
  readonly sender: {
    readonly name: PerLanguage<string>
    readonly address: string
    readonly replyTo: string
    /** Domain of the envelope sender (VERP); the domain of `address` unless bounces go elsewhere. */
    readonly bounceDomain: string
  }
  /** Who works on it. They need not be subscribers. */
  readonly editors: readonly Editor[]
  readonly approval: ApprovalRule
  /** RFC 2919 identifier, without the angle brackets. */
  readonly listId: string
  /** Root of the readers' site, no slash at the end: unsubscribe, preferences and archive links start with it. */
  readonly siteUrl: string
  readonly postalAddress: string
  /** Whether clicks on links in issues are counted, per link and not per reader. */
  readonly countsClicks: boolean
  readonly welcome: WelcomeMail
  readonly template: TemplateName
  readonly layout: LayoutName
  /** What becomes of an article that lacks a section in one of the languages. */
  readonly missingSection: MissingSectionPolicy
  /** What editors have decided per language; any other gets `defaultTypography`. */
  readonly typography: PerLanguage<Typography>
  /** Whether the check also compares what the languages say must, may and must not be done. */
  readonly hasLegalTexts: boolean
  /** Mail programs that the check judges the rendered mail by. */
  readonly clients: readonly MailClient[]
  readonly topics: ReadonlyMap<string, PerLanguage<string>>
  /** Tags that readers may choose for themselves, by key, with what they are called. */
  readonly offeredTags: ReadonlyMap<string, PerLanguage<string>>
  /** What is known of subscribers beside the name, by key. */
  readonly fields: ReadonlyMap<string, Field>
  readonly logo: Logo | null
  readonly pictures: PicturePolicy
  readonly theme: ThemeName
  /** Families of one's own, by language. */
  readonly typefaces: PerLanguage<{ readonly text?: string; readonly headlines?: string }>
  /** Who edits it, as the footer names them; empty where it names nobody. */
  readonly editedBy: PerLanguage<string>
  readonly palette: { readonly light: Palette; readonly dark: Palette }
  /** How fast mail goes out. No part of the proof: each `diglot send` takes the one that it finds. */
  readonly pace: Pace
}

/** All languages that a reader can get: those with sections, then those derived from them. */
export function readingLanguages({
  languages,
  derived,
}: Pick<Newsletter, 'languages' | 'derived'>): readonly LanguageTag[] {
  return [...languages, ...derived.keys()]
}

/** What is done to the texts of a language; each can be switched off in newsletter.yaml. */
export interface Typography {
  /** A space between Han characters and Latin letters or digits, put in when the text is rendered. */
  readonly spaces: boolean
  /** A space that does not break between a number and its unit. */
  readonly units: boolean
  /** Quotes and punctuation proper to the language: reported by the check, fixed by `diglot fix`. */
  readonly punctuation: boolean
  /** What Diglot itself writes in figures is in the digits of the Arabic script: ٢٨ for 28. Texts of editors stay as they are. */
  readonly easternDigits: boolean
}

/** In Chinese the space is the custom of screens; Japanese leaves it to the typesetter. */
export function defaultTypography(language: LanguageTag): Typography {
  return {
    spaces: ['Hans', 'Hant'].includes(scriptOf(language)),
    units: true,
    punctuation: true,
    easternDigits: false,
  }
}

/** What Diglot itself writes in figures (a date, a number, a count), in the digits that the newsletter has chosen. */
export function inChosenDigits(
  text: string,
  { typography }: Pick<Newsletter, 'typography'>,
  language: LanguageTag,
): string {
  const isEastern = typography.get(language)?.easternDigits === true && hasEasternDigits(language)
  return isEastern ? inEasternDigits(text, language) : text
}

/**
 * What becomes of an article that has no section in a language. `block`: the issue is not sent. `drop-article`: it is
 * left out of every edition in that language. `fall-back`: it is shown in a language that it has, and says so.
 */
export type MissingSectionPolicy = 'block' | 'drop-article' | 'fall-back'

export const missingSectionPolicies: readonly MissingSectionPolicy[] = ['block', 'drop-article', 'fall-back']

interface SectionChoice {
  readonly policy: MissingSectionPolicy
  /** Languages in which the article has a section, in the newsletter's order. */
  readonly present: readonly LanguageTag[]
  /** Languages of the edition, in its order. */
  readonly wanted: readonly LanguageTag[]
}

/** The languages that an edition shows of an article, in order; empty where it leaves the article out. */
export function shownLanguages({ policy, present, wanted }: SectionChoice): readonly LanguageTag[] {
  const there = wanted.filter((tag) => present.includes(tag))
  if (there.length === wanted.length || policy === 'block') return wanted
  if (policy === 'drop-article') return []
  if (there.length > 0) return there
  // With no section in any language there is nothing to fall back to; the place says that it is empty.
  return present.length > 0 ? present.slice(0, 1) : wanted
}
