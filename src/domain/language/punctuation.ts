import { slotMarkEnds } from './characters.ts'
import { baseLanguage, isHan, type LanguageTag, scriptOf } from './language.ts'

/** Opening and closing marks, outer and inner. */
interface Quotes {
  readonly outer: readonly [string, string]
  readonly inner: readonly [string, string]
}

/** The quotes of a language, as Unicode CLDR lists them (common/main, delimiters); Chinese by its script. */
function quotesOf(language: LanguageTag): Quotes {
  const base = baseLanguage(language)
  const key = base === 'zh' ? scriptOf(language) : base
  return byLanguage[key] ?? curly
}

const curly: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] }
const corner: Quotes = { outer: ['「', '」'], inner: ['『', '』'] }
const low: Quotes = { outer: ['„', '“'], inner: ['‚', '‘'] }
const angle: Quotes = { outer: ['«', '»'], inner: ['“', '”'] }

const byLanguage: Readonly<Record<string, Quotes>> = {
  Hans: curly,
  Hant: corner,
  ja: corner,
  de: low,
  cs: low,
  sk: low,
  fr: { outer: ['«\u00A0', '\u00A0»'], inner: ['“', '”'] },
  es: angle,
  it: angle,
  el: angle,
  ar: angle,
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
}

/**
 * Writes a text of inline Markdown with the quotes and punctuation of its language. It changes single marks and the
 * spaces beside them, never a word or a line break, and nothing inside of code, link targets, web and mail addresses, and HTML entities.
 * What is fixed stays as it is when it is fixed again.
 */
export function fixPunctuation(text: string, language: LanguageTag): string {
  const kept: string[] = []
  const open = text.replace(PROTECTED, (part) => {
    kept.push(part)
    return PLACE
  })
  const fixed = open.split(PARTS).map((paragraph) => fixParagraph(paragraph, language))
  const back = kept.values()
  return fixed.join('').replaceAll(PLACE, () => back.next().value ?? '')
}

// It stands for what is left alone: no record may hold it.
const PLACE = slotMarkEnds.open
// What could begin at every character of a text ends after so many: the search stays linear.
const PROTECTED =
  /`[^`]*`|\]\([^)]{0,2048}\)|&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});|https?:\/\/[\x21-\x7E]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|<[^<>]{0,2048}>|(?<=\p{L})(?:\.[a-z]{2,20}|\.\d{1,20}){1,8}\b/gu

// Quotes are paired within a paragraph, a list item or a sub-heading.
const PARTS = /(\n[^\S\n]*\n|\n(?=[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]))/

function fixParagraph(paragraph: string, language: LanguageTag): string {
  if (paragraph.trim() === '') return paragraph
  if (isHan(language)) return fixHan(paragraph, language)
  return scriptOf(language) === 'Arab' ? fixArabic(paragraph, language) : fixAlphabetic(paragraph, language)
}

const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'
/** The same, with the mark that makes a kana long: what a Han sentence is written with. */
const IN_HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]'

/** What stands before a mark that belongs to a Han sentence: a character, or what closes a stretch of them. */
const BEFORE = `(?:${IN_HAN}|[》〉」』）】”’％])`

const COMMA = new RegExp(`(?<=${BEFORE}), ?|(?<=[\\p{L}\\p{N}%]),(?=${IN_HAN}|[《“「（])`, 'gu')
const STOP = new RegExp(`(?<=${BEFORE})\\.(?=\\s|$|[》」』）”’“「『《]|${IN_HAN})(?!\\.) ?`, 'gu')
const MARK = new RegExp(`(?<=${BEFORE})([:;?!]) ?|(?<=[\\p{L}\\p{N}%])([:;?!])(?=${IN_HAN}|[《“「（])`, 'gu')
const BRACKETS = new RegExp(`(${IN_HAN}?) ?\\(([^()\\n]*)\\)`, 'gu')
const DOTS = new RegExp(`(?<=${BEFORE})(?:\\.{3,}|。{3,}|…(?!…))|(?<!…)…(?=${IN_HAN})`, 'gu')
const DASH = new RegExp(`(?<=${BEFORE})(?:--|—(?!—))(?=${IN_HAN}|[《“「（])`, 'gu')
const STRAIGHT = /"([^"]*)"/gu
const HAS_HAN = new RegExp(IN_HAN, 'u')

/** Chinese and Japanese: full-width marks beside Han, the quotes of the place, figures and letters at half width. */
function fixHan(text: string, language: LanguageTag): string {
  const isJapanese = scriptOf(language) === 'Jpan'
  const wide: Readonly<Record<string, string>> = { ':': '：', ';': '；', '?': '？', '!': '！' }
  const bracketed = replaceNested(quotedInHan(text, language), BRACKETS, (all, before = '', inside = '') =>
    before !== '' || HAS_HAN.test(inside) ? `${before}（${inside}）` : all,
  )
  return bracketed
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replace(DOTS, '……')
    .replace(DASH, '——')
    .replace(COMMA, isJapanese ? '、' : '，')
    .replace(STOP, '。')
    .replace(MARK, (_all, first?: string, second?: string) => wide[first ?? second ?? ''] ?? '')
}

/** Curly and corner quotes change places by the script; straight ones are taken in pairs. */
function quotedInHan(text: string, language: LanguageTag): string {
  const { outer, inner } = quotesOf(language)
  const paired = text.replace(STRAIGHT, (_all, inside: string) => outer[0] + inside + outer[1])
  const foreign = outer[0] === '“' ? ['「', '」', '『', '』'] : ['“', '”', '‘', '’']
  const own = [...outer, ...inner]
  return foreign.reduce(
    (fixed, mark, index) => fixed.replace(QUOTES[mark] ?? mark, own[index] ?? mark),
    paired,
  )
}

/** Each quote where it is one: an apostrophe between Latin letters is none. */
const QUOTES = Object.fromEntries(
  Array.from('「」『』“”‘’', (mark) => [
    mark,
    new RegExp(`(?<!\\p{Script=Latin})${mark}|${mark}(?!\\p{Script=Latin})`, 'gu'),
  ]),
)

/** Full-width marks and what an alphabet writes for them. Beside Han they belong to a quoted word and stay. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '％': '%',
}
const CLOSING = new RegExp(`(?<!${HAN}) ?([，、。：；？！）％])(?!${HAN})(?=(.?))`, 'gu')
const OPENING = new RegExp(`(?<=(.?))（(?!${HAN})`, 'gu')

/** Languages written with an alphabet: narrow marks, and the language's own quotes for straight ones. */
function fixAlphabetic(text: string, language: LanguageTag): string {
  const narrow = text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replace(OPENING, (_all, before: string) => (/\S/.test(before) ? ' (' : '('))
    .replace(
      CLOSING,
      (_all, mark: string, next: string) => `${NARROW[mark]}${/[\p{L}\p{N}]/u.test(next) ? ' ' : ''}`,
    )
    .replace(/(?<=[\p{L},;:])\.\.\.(?!\.)/gu, '…')
  const quoted = quotedInAlphabet(narrow, language)
  if (baseLanguage(language) === 'ko') return spacedInKorean(quoted)
  return baseLanguage(language) === 'fr' ? spacedInFrench(quoted, language) : quoted
}

const HANGUL = '\\p{Script=Hangul}'
const CLOSES = ')\\]”’」』》〉'
const BEFORE_MARK = new RegExp(`(?<=[${HANGUL}${CLOSES}]) {1,20}(?=[.,?!](?:[\\s${CLOSES}]|$))`, 'gu')
const BEFORE_CLOSING = new RegExp(`(?<=[${HANGUL}]) {1,20}(?=[)\\]」』》〉]|[”’](?:[\\s.,?!]|$))`, 'gu')
const AFTER_OPENING = new RegExp(`(?<=[(「『《〈]) {1,20}(?=[${HANGUL}])`, 'gu')
// One syllable and a stop may number an item: 가.나.다.
const STOP_IN_HANGUL = new RegExp(`(?<=[${HANGUL}]{2})\\.(?=[${HANGUL}]{2})`, 'gu')
const COMMA_IN_HANGUL = new RegExp(`(?<=[${HANGUL}]),(?=[${HANGUL}\\d])`, 'gu')
const DOUBLE_SPACE = new RegExp(`(?<=[${HANGUL}${CLOSES}.,?!]) {2,20}(?=[^\\s])`, 'gu')

/**
 * A mark stands at the word before it and has a space behind it, brackets have none inside, and words have one between them
 * (한글 맞춤법, 부록 문장 부호). Where words end within a phrase only a dictionary knows, and that is left to people.
 */
function spacedInKorean(text: string): string {
  return text
    .replace(DOUBLE_SPACE, ' ')
    .replace(BEFORE_MARK, '')
    .replace(BEFORE_CLOSING, '')
    .replace(AFTER_OPENING, '')
    .replace(STOP_IN_HANGUL, '. ')
    .replace(COMMA_IN_HANGUL, ', ')
}

/** What a mark of two parts may stand behind: the end of a word, of a quotation, of a link or of what is stressed. */
const WORD_END = `(?<=[\\p{L}\\p{N}%€$…)\\]»”’*_${PLACE}])`
const HIGH_MARKS = new RegExp(`${WORD_END} ?([;!?]+|:)(?=[\\s»*_)]|$)`, 'gu')
const COLON = new RegExp(`${WORD_END} ?(:)(?=\\s|$)`, 'gu')

/**
 * A space that does not break before `: ; ! ?` and inside of `« »`; in Canada before the colon alone, in Switzerland nowhere
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale). A narrow one that stands there is as good.
 */
function spacedInFrench(text: string, language: LanguageTag): string {
  const { region } = new Intl.Locale(language)
  if (region === 'CH') return text
  return text
    .replace(region === 'CA' ? COLON : HIGH_MARKS, '\u00A0$1')
    .replace(/« ?(?=[^\s])/gu, '«\u00A0')
    .replace(/(?<=[^\s]) ?»/gu, '\u00A0»')
}

/** Sentences of one text are looked at, at most this many characters of each. */
const SENTENCE = /[^.?!…\n]{1,2000}[?!]+/gu

/**
 * The first question or exclamation of a Spanish text that nothing opens, as it is written; null where there is none. Where
 * it begins only a person can say. What is quoted may be of another language, and is left alone.
 */
export function unopenedIn(text: string, language: LanguageTag): string | null {
  if (baseLanguage(language) !== 'es') return null
  const sentences = text.replace(PROTECTED, PLACE).match(SENTENCE) ?? []
  const unopened = sentences.find((one) => /\p{L}/u.test(one) && !/[¿¡"«»“”‘’]/u.test(one))
  return unopened?.trim().replaceAll(PLACE, '…') ?? null
}

/** The marks that Arabic turns round. Between figures they stay as they are. */
function fixArabic(text: string, language: LanguageTag): string {
  const turned: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
  return quotedInAlphabet(text, language).replace(
    /(?<=[\p{Script=Arabic}\p{M}»”)] ?)[,;?](?!\d)/gu,
    (mark) => turned[mark] ?? mark,
  )
}

function quotedInAlphabet(text: string, language: LanguageTag): string {
  const { outer, inner } = quotesOf(language)
  const open = text
    .replace(/(?<!\d)"([^"]*)"/gu, (_all, inside: string) => outer[0] + inside + outer[1])
    .replace(/(?<=\p{L})'(?=\p{L})|(?<![\p{L}\p{N}])'(?=\d0s\b)/gu, '’')
  return replaceNested(
    open,
    /(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu,
    (_all, inside = '') => inner[0] + inside + inner[1],
  ).replace(/(?<=s)'(?=\s|$)/gu, '’')
}

/** Deeper pairs stay as they are: nobody writes them, and each depth reads the whole text again. */
const DEEPEST = 20

/** Replaces pairs from the inside out, until none is left that the pattern finds; each time, there must be fewer. */
export function replaceNested(
  text: string,
  pattern: RegExp,
  write: (match: string, ...groups: string[]) => string,
): string {
  let [before, after] = ['', text]
  for (let depth = 0; depth < DEEPEST && after !== before; depth += 1)
    [before, after] = [after, after.replace(pattern, write)]
  return after
}
