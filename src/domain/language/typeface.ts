import { type LanguageTag, scriptOf } from './language.ts'

/** How running text of a language is set. Family names stand without quotes, as CSS allows where no word begins with a digit: quotes would cost escaping. */
interface Typeface {
  readonly family: string
  /** CSS length. */
  readonly size: string
  /** Unitless line height. */
  readonly leading: string
}

/** Letters with serifs or without. Han and Arabic have one face for texts, which reads best on screens. */
export type FaceStyle = 'serif' | 'sans'

/** The typeface for a language's script: system fonts only, since a mail cannot count on any other. */
export function typefaceOf(language: LanguageTag, style: FaceStyle = 'serif'): Typeface {
  return byScript[scriptOf(language)] ?? latin[style]
}

/** The family of headlines: Han has a face for them that is its serif. */
export function headlineFamily(language: LanguageTag, style: FaceStyle): string {
  const script = scriptOf(language)
  return (style === 'serif' ? songti[script] : undefined) ?? typefaceOf(language, style).family
}

/** For labels, the meta line and the footer of a mail in these languages; in the order in which letters are looked for. */
export function sansOf(languages: readonly LanguageTag[]): string {
  const own = languages.flatMap((tag) => byScript[scriptOf(tag)]?.family.split(',').slice(0, -1) ?? [])
  return ['-apple-system', 'Segoe UI', 'Helvetica', 'Arial', ...new Set(own), 'sans-serif'].join(',')
}

/** The same Han character is drawn differently in each of these, and Arabic wants its own face. */
export function hasOwnFace(language: LanguageTag): boolean {
  return byScript[scriptOf(language)] !== undefined
}

/** Korean has spaces between its words, and browsers break its lines within them unless they are told. */
export function breaksAtSpaces(language: LanguageTag): boolean {
  return scriptOf(language) === 'Kore'
}

const latin: Readonly<Record<FaceStyle, Typeface>> = {
  serif: { family: 'Charter,Georgia,serif', size: '17px', leading: '1.6' },
  sans: { family: '-apple-system,Segoe UI,Helvetica,Arial,sans-serif', size: '16px', leading: '1.6' },
}

/** Windows has none that is drawn well in bold: its sans stands in. */
const songti: Readonly<Record<string, string>> = {
  Hans: 'Songti SC,Microsoft YaHei,serif',
  Hant: 'Songti TC,Microsoft JhengHei,serif',
  Jpan: 'Hiragino Mincho ProN,Yu Gothic,serif',
}

const byScript: Readonly<Record<string, Typeface>> = {
  Hans: {
    family: 'PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif',
    size: '16.5px',
    leading: '1.8',
  },
  Hant: {
    family: 'PingFang TC,Microsoft JhengHei,Noto Sans CJK TC,sans-serif',
    size: '16.5px',
    leading: '1.8',
  },
  Jpan: {
    family: 'Hiragino Sans,Yu Gothic,Meiryo,Noto Sans CJK JP,sans-serif',
    size: '16.5px',
    leading: '1.8',
  },
  Kore: {
    family: 'Apple SD Gothic Neo,Malgun Gothic,Noto Sans CJK KR,sans-serif',
    size: '16.5px',
    leading: '1.7',
  },
  Arab: { family: 'Geeza Pro,Segoe UI,Tahoma,Noto Naskh Arabic,sans-serif', size: '18px', leading: '1.8' },
}
