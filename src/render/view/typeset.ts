import { parseInline } from '../../domain/language/inline.ts'
import { directionOf, hasCase, isHan, type LanguageTag } from '../../domain/language/language.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { defaultTypography } from '../../domain/newsletter/newsletter.ts'
import type { Run } from '../../domain/proof/digest-view.ts'
import { keepUnits, splitUnits } from './keep-units.ts'

/** Sets the texts of one language as newsletter.yaml asks. Code and addresses stay as they are. */
export interface Typesetter {
  /** A text of one line without markup. */
  readonly text: (text: string) => string
  /** A paragraph of inline Markdown. */
  readonly runs: (markdown: string) => Run[]
}

export function typesetterOf({ typography }: Pick<Newsletter, 'typography'>, tag: LanguageTag): Typesetter {
  const { spaces, units } = typography.get(tag) ?? defaultTypography(tag)
  const text = (plain: string) => {
    const spaced = spaces ? spaceScripts(plain) : plain
    const kept = units ? keepUnits(spaced, tag) : spaced
    return directionOf(tag) === 'rtl' ? holdMeasures(kept) : kept
  }
  return {
    text,
    runs: (markdown) => {
      const runs = parseInline(markdown).map((run) =>
        styled(run.code || isAddress(run) ? run : { ...run, text: text(run.text) }, tag),
      )
      if (spaces) return spaceBetween(runs)
      return units && isHan(tag) ? runs.flatMap(withUnitsTogether) : runs
    },
  }
}

/** Slanted Han or Arabic is a distortion: these scripts stress by weight. */
function styled({ em, ...run }: Run, tag: LanguageTag): Run {
  if (em === undefined) return run
  return hasCase(tag) ? { ...run, em } : { ...run, stress: true }
}

/** The space between two runs goes to the one that has no style, so that no underline or box grows by it. */
function spaceBetween(runs: readonly Run[]): Run[] {
  const spaced: Run[] = []
  for (const run of runs) {
    const last = spaced.at(-1)
    if (last === undefined || !meetsWithoutSpace(last.text, run.text)) spaced.push(run)
    else if (isPlain(last)) spaced.splice(-1, 1, { text: `${last.text} ` }, run)
    else if (isPlain(run)) spaced.push({ text: ` ${run.text}` })
    else spaced.push({ text: ' ' }, run)
  }
  return spaced
}

function withUnitsTogether(run: Run): Run[] {
  if (run.code || isAddress(run)) return [run]
  return splitUnits(run.text).map(({ text, together }) => ({
    ...run,
    text,
    ...(together ? { together: true as const } : {}),
  }))
}

/** A web address that is written out. */
function isAddress({ text, href }: Run): boolean {
  return text === href
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1
}

/**
 * Holds a figure and the Latin unit after it together in right-to-left text: `40 MW` would come out as `MW 40`, since a
 * figure after an Arabic letter counts as Arabic (UAX #9, rule W2). One U+200E LEFT-TO-RIGHT MARK before it is enough,
 * and mail clients have known that character for longer than the isolates.
 */
function holdMeasures(text: string): string {
  return text.replace(/(?<![\p{L}\d.,\u200E])\d[\d.,]*[ \u00A0]?(?=\p{Script=Latin})/gu, '\u200E$&')
}

/**
 * The space between Han and Latin, as a character.
 *
 * An ordinary space is about a quarter of an em in the faces that mails are set in, which is what typesetting asks for
 * here (https://www.w3.org/TR/clreq/#mixed_text_composition_in_horizontal_writing_mode). CSS `text-autospace` is known
 * to few mail clients and to no plain text; U+2009 THIN SPACE is missing from many Han fonts, so that it is drawn from
 * another one, and is no space to those who search for a phrase.
 */
const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
const BEFORE_HAN = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}%‰°℃+]'
const AFTER_HAN = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}$€£]'
// A mail address begins where its first character does, and has an end: the search for it stays linear.
const ADDRESS = 'https?://[\\x21-\\x7E]+|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}'

const SEAMS = `(?<=${HAN})(?=${AFTER_HAN})|(?<=${BEFORE_HAN})(?=${HAN})`
const SEAM = new RegExp(SEAMS, 'gu')
const SEAM_OR_ADDRESS = new RegExp(`(${ADDRESS})|${SEAMS}`, 'gu')
const HAN_THEN_LATIN = new RegExp(`${HAN}\\n${AFTER_HAN}|${BEFORE_HAN}\\n${HAN}`, 'u')
const ENDS_IN_HAN = new RegExp(`${HAN}$`, 'u')
const BEGINS_WITH_HAN = new RegExp(`^${HAN}`, 'u')

/** Puts a space wherever Han meets Latin letters or digits, but not inside an address. */
export function spaceScripts(text: string): string {
  // Looking for an address at every place takes longer than all the rest, and few texts have one.
  if (!/:\/\/|@/.test(text)) return text.replace(SEAM, ' ')
  return text.replace(SEAM_OR_ADDRESS, (_seam, address: string | undefined, at: number) => {
    if (address === undefined) return ' '
    const before = ENDS_IN_HAN.test(text.slice(Math.max(0, at - 2), at)) ? ' ' : ''
    const after =
      /[^\p{L}\p{N}]$/u.test(address) &&
      BEGINS_WITH_HAN.test(text.slice(at + address.length, at + address.length + 2))
        ? ' '
        : ''
    return before + address + after
  })
}

/** Whether Han meets Latin where one piece of text ends and the next begins. */
function meetsWithoutSpace(before: string, after: string): boolean {
  return HAN_THEN_LATIN.test(`${before.slice(-2)}\n${after.slice(0, 2)}`)
}
