import type { NewsletterRecord } from '../../content/newsletter/newsletter-schema.ts'
import type { MailClient } from '../../domain/newsletter/mail-clients.ts'
import type { Typography } from '../../domain/newsletter/newsletter.ts'
import type { Palette } from '../../domain/newsletter/palette.ts'
import type { ThemeName } from '../../domain/newsletter/theme.ts'
import type { ErrorDetail } from '../../errors.ts'
import type { FindingGroup } from '../../mail/doctor/diagnose.ts'
import type { FailureView } from './failure.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/settings: newsletter.yaml, as it is written there. */
export interface SettingsView {
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  readonly fields: NewsletterRecord
  readonly canUndo: boolean
  /** What holds for a setting that is left out. */
  readonly defaults: {
    /** Of each theme. */
    readonly palettes: Readonly<Record<ThemeName, { readonly light: Palette; readonly dark: Palette }>>
    readonly clients: readonly MailClient[]
    readonly typography: ByLanguage<Typography>
  }
  /** The languages that have digits of their own beside those of everybody. */
  readonly withEasternDigits: readonly string[]
  /** Mail programs and what they are called. */
  readonly clients: readonly MailClient[]
  /** Languages that Diglot has the fixed words of. */
  readonly knownLanguages: readonly string[]
}

/** POST /api/settings/draft: what changes that are not saved come to. */
export interface SettingsDraft {
  readonly faults: readonly FieldFault[]
  /** What could not be read any more; such settings are not written. */
  readonly breaks: readonly ErrorDetail[]
  readonly warnings: readonly SettingsWarning[]
  readonly contrasts: readonly Contrast[]
  /** Empty where the settings cannot be read. */
  readonly editions: readonly string[]
  /** The newest issue; null where there is none, or where it cannot be drawn: `failure` says why. */
  readonly mail: DraftMail | null
  readonly failure: FailureView | null
}

export interface DraftMail {
  readonly issue: string
  readonly edition: string
  readonly html: string
}

export interface FieldFault extends ErrorDetail {
  /** `sender.address` */
  readonly field: string
}

/** What a person should know before they save. */
export type SettingsWarning =
  /** What receivers check by DNS belongs to the domain. */
  | { readonly kind: 'sender-domain'; readonly from: string; readonly to: string }
  | { readonly kind: 'list-id' }
  | { readonly kind: 'site-url'; readonly from: string }
  /** So many articles have no section in it. */
  | { readonly kind: 'new-language'; readonly language: string; readonly articles: number }
  /** The approval of this issue would not hold any more. */
  | { readonly kind: 'approval'; readonly issue: string }

export interface Contrast {
  /** Of the colour in front: `palette.light.ink`. */
  readonly field: string
  readonly front: string
  readonly back: string
  /** WCAG 2.2; text needs `least`. */
  readonly ratio: number
  readonly least: number
}

/** GET /api/settings/delivery: how mail leaves. Secrets are never here. */
export interface DeliverySetup {
  /** Null: mail goes to the outbox on this machine. */
  readonly smtp: { readonly server: string; readonly hasLogin: boolean } | null
  readonly dkim: { readonly selector: string } | null
  /** What is wrong with either. */
  readonly faults: readonly ErrorDetail[]
  readonly variables: readonly SetVariable[]
}

interface SetVariable {
  readonly name: string
  /** Null where it is not set. */
  readonly setIn: 'environment' | 'file' | null
}

/** POST /api/settings/doctor */
export interface DoctorReport {
  readonly groups: readonly FindingGroup[]
}
