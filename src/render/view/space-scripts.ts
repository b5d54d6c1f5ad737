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
export function meetsWithoutSpace(before: string, after: string): boolean {
  return HAN_THEN_LATIN.test(`${before.slice(-2)}\n${after.slice(0, 2)}`)
}
