import { type Message, msg, noWords } from './message.ts'

/**
 * Which characters content may hold: everything that a reader can see, and the few invisible ones that scripts and
 * emoji need. Refused is what XML 1.0 cannot carry (https://www.w3.org/TR/xml/#charsets), what shows a text in another
 * order than it is written in (UAX #9), and what carries a text that nobody sees.
 */

/** A character that may not stand where it does. */
interface BadCharacter {
  /** `U+202E`. */
  readonly codePoint: string
  /** Continues a sentence: `has the control character U+0008, which cannot be seen`. */
  readonly is: Message
}

/** The first thing in a paragraph, or in a text of one line, that may not stand there. */
export function findBadCharacter(text: string): BadCharacter | null {
  const [found] = REFUSED.exec(text.replace(FLAG, '')) ?? []
  return found === undefined ? (findUnbalanced(text) ?? findInNumber(text)) : bad(found, kindOf(found))
}

/**
 * A text as one line that may be kept, shown and written in any format: line ends and controls are spaces, and what may
 * not stand in content is gone, as are all marks that could turn round what follows.
 */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKERS, ' ').replace(FLAG_OR_REFUSED, '$1')
}

/** What XML 1.0 can hold of a text. */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

/** A text as HTML and XML hold it, also in an attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * A text that a terminal or a log shows as it is: what would move the cursor, change the terminal or turn the line round
 * is written out, as `\\x1b` or `\\u202e`; in a line of JSON that is still JSON. Line ends and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(FOR_TERMINALS, (character) =>
    character <= '\u001F'
      ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
      : character.split('').map(escapedUnit).join(''),
  )
}

/** The same for a text inside of a line. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll('\n', '\\n'))
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A text that was cut off, with the embeddings and isolates closed that it leaves open. */
export function closeDirections(text: string): string {
  return text + walkDirections(text).open.toReversed().join('')
}

const CONTROLS = '\\p{Cc}\\u2028\\u2029'
/** The private-use characters around the name of a slot (`proof/slots.ts`): no record may hold them. */
export const slotMarkEnds = { open: '\uE000', close: '\uE001' }
const SLOT_MARKS = `${slotMarkEnds.open}${slotMarkEnds.close}`
const OVERRIDES = '\\u202D\\u202E'
/** Format characters that Unicode advises against, and the anchors of annotations between the lines. */
const GIVEN_UP = '\\u206A-\\u206F\\uFFF9-\\uFFFB'
const TAGS = '\\u{E0000}-\\u{E007F}'
const NOWHERE = `${SLOT_MARKS}${OVERRIDES}${GIVEN_UP}${TAGS}\\p{Noncharacter_Code_Point}`
/** The flags of England, Scotland and Wales: `gbeng`, `gbsct`, `gbwls` in tags behind a black flag (UTS #51, ED-14a). */
const FLAGS = ['gbeng', 'gbsct', 'gbwls']
  .map((region) => `\u{1F3F4}${Array.from(region, tagOf).join('')}\u{E007F}`)
  .join('|')

const FLAG = new RegExp(FLAGS, 'gu')
const FOR_TERMINALS = new RegExp(
  `(?![\\n\\t])[${CONTROLS}\\p{Cs}\\u202A-\\u202E\\u2066-\\u206F${TAGS}]`,
  'gu',
)
const REFUSED = new RegExp(`[${CONTROLS}${NOWHERE}\\p{Cs}]`, 'u')
const LINE_BREAKERS = new RegExp(`[${CONTROLS}]+`, 'gu')
const FLAG_OR_REFUSED = new RegExp(`(${FLAGS})|[${NOWHERE}\\u202A-\\u202C\\u2066-\\u2069]`, 'gu')

function tagOf(letter: string): string {
  return String.fromCodePoint(0xe0000 + letter.charCodeAt(0))
}

const KINDS: readonly (readonly [RegExp, Message])[] = [
  [/\p{Cs}/u, msg`half a character (a lone surrogate)`],
  [new RegExp(`[${SLOT_MARKS}]`, 'u'), msg`the private-use character`],
  [new RegExp(`[${CONTROLS}]`, 'u'), msg`the control character`],
  [new RegExp(`[${OVERRIDES}]`, 'u'), msg`the character that reverses text,`],
  [new RegExp(`[${TAGS}]`, 'u'), msg`the tag character`],
  [/\p{Noncharacter_Code_Point}/u, msg`what Unicode calls no character,`],
  [/./u, msg`the format character`],
]

function kindOf(character: string): Message {
  return KINDS.find(([kind]) => kind.test(character))?.[1] ?? noWords
}

function bad(character: string, what: Message): BadCharacter {
  const point = codePointOf(character)
  if (/\p{Cs}/u.test(character)) return { codePoint: point, is: msg`has ${what}` }
  return { codePoint: point, is: msg`has ${what} ${point}, which cannot be seen` }
}

/** How a character is named that cannot be shown: `U+202E`. */
function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const POP_EMBEDDING = '\u202C'
const POP_ISOLATE = '\u2069'
/** What opens a stretch in another direction, and what ends it. */
const ENDS: Readonly<Record<string, string>> = {
  '\u202A': POP_EMBEDDING,
  '\u202B': POP_EMBEDDING,
  '\u2066': POP_ISOLATE,
  '\u2067': POP_ISOLATE,
  '\u2068': POP_ISOLATE,
}

interface Directions {
  /** What would end the stretches that are still open, the outermost first. */
  readonly open: readonly string[]
  /** The last mark that opens without an end, or the first one that ends what was not opened. */
  readonly stray: string | null
}

function walkDirections(text: string): Directions {
  const open: { readonly mark: string; readonly end: string }[] = []
  let stray: string | null = null
  for (const [mark] of text.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
    const end = ENDS[mark]
    if (end !== undefined) open.push({ mark, end })
    else if (open.at(-1)?.end === mark) open.pop()
    else stray ??= mark
  }
  return { open: open.map(({ end }) => end), stray: stray ?? open.at(-1)?.mark ?? null }
}

function findUnbalanced(text: string): BadCharacter | null {
  const { stray } = walkDirections(text)
  if (stray === null) return null
  const is = ENDS[stray]
    ? msg`turns the direction of its text by ${codePointOf(stray)} and does not end that in the same paragraph`
    : msg`ends a direction of text by ${codePointOf(stray)} that does not begin in the same paragraph`
  return { codePoint: codePointOf(stray), is }
}

const HIDDEN_IN_NUMBER =
  /\p{Nd}[.,]?(\p{Default_Ignorable_Code_Point})\p{Default_Ignorable_Code_Point}*[.,]?\p{Nd}/u

/** What nobody sees between two figures makes one number for readers and two for the check, or turns them round. */
function findInNumber(text: string): BadCharacter | null {
  const [, hidden] = HIDDEN_IN_NUMBER.exec(text) ?? []
  return hidden === undefined ? null : bad(hidden, msg`in a number the character`)
}
