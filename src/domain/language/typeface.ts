import { type LanguageTag, scriptOf } from './language.ts'

/** How running text of a language is set. Family names stand without quotes, as CSS allows where no word begins with a digit: quotes would cost escaping. */
interface Typeface {
  readonly family: string
  /** CSS length. */
  readonly size: string
  /** Unitless line height. */
  readonly leading: string
}

/** The typeface for a language's script: system fonts only, since a mail cannot count on any other. */
export function typefaceOf(language: LanguageTag): Typeface {
  return byScript[scriptOf(language)] ?? latin
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

const latin: Typeface = {
  family: 'Charter,Georgia,serif',
  size: '17px',
  leading: '1.6',
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
