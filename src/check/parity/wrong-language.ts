import { excerpt } from '../../domain/language/graphemes.ts'
import { baseLanguage, type LanguageTag, scriptOf } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import type { Finding, Mark, ParityRule, Passage, Side, TextPair } from './text-pair.ts'

/** Letters that decide: fewer may be a name, such as a headline that is one. An item of a list is often a long one. */
const MIN_LETTERS = 12
const MIN_LETTERS_OF_ITEM = 40

function leastLetters({ block }: Passage): number {
  return block?.kind === 'list' ? MIN_LETTERS_OF_ITEM : MIN_LETTERS
}

/** Every passage is written in the script of its language, and is not the other side's text. */
export const wrongLanguage: ParityRule = (pair) => [
  ...inOtherScript(pair.a),
  ...inOtherScript(pair.b),
  ...untranslated(pair),
  ...leftUntranslated(pair.a),
  ...leftUntranslated(pair.b),
]

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Latn: ['Latin'],
  Arab: ['Arabic'],
  Cyrl: ['Cyrillic'],
  Hebr: ['Hebrew'],
  Grek: ['Greek'],
  Thai: ['Thai'],
  Deva: ['Devanagari'],
}

/** The letters of a language's script, and all others. */
interface Letters {
  readonly own: RegExp
  readonly others: RegExp
}

/** Null for a script that is not known here. */
function lettersOf(language: LanguageTag): Letters | null {
  const script = scriptOf(language)
  const known = letters.get(script) ?? compile(SCRIPTS[script] ?? [])
  letters.set(script, known)
  return known
}

const letters = new Map<string, Letters | null>()

function compile(scripts: readonly string[]): Letters | null {
  if (scripts.length === 0) return null
  const own = scripts.map((name) => `\\p{Script=${name}}`).join('')
  return { own: new RegExp(`[${own}]`, 'gv'), others: new RegExp(`[\\p{L}--[${own}]]`, 'gv') }
}

function inOtherScript({ language, passages }: Side): Finding[] {
  const known = lettersOf(language)
  if (known === null) return []
  return passages.filter((passage) => isForeign(passage, known)).map((passage) => tell(passage, language))
}

function isForeign(passage: Passage, { own, others }: Letters): boolean {
  const { text } = passage
  // Most texts have few letters of another script, or none.
  const foreign = text.match(others)?.length ?? 0
  if (foreign < leastLetters(passage)) return false
  const ours = text.match(own)?.length ?? 0
  // A Han character says what five Latin letters say: three of them between Latin names make the text Chinese.
  return ours < (foreign + ours) / 8 && SEVERAL_WORDS.test(text)
}

/** A space, or letters of a script that puts none between its words. */
const SEVERAL_WORDS =
  /\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

function tell(passage: Passage, language: LanguageTag): Finding {
  const { text, path } = passage
  return {
    rule: 'wrong-language',
    severity: 'error',
    path,
    message: msg`This text stands where the ${named(language)} one belongs and is not written in its script: “${excerpt(text, 40)}”`,
    hint: msg`Put it where its language stands, and the translation here.`,
    of: excerpt(text, 40),
    marks: [whole(passage)],
  }
}

function untranslated({ a, b }: TextPair): Finding[] {
  // One language in two scripts, or of two countries, may well say it in the same words.
  if (sameLanguage(a.language, b.language)) return []
  const key = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  const inA = new Set(a.passages.map(({ text }) => key(text)))
  return b.passages
    .filter((passage) => inA.has(key(passage.text)) && lettersIn(passage.text) >= leastLetters(passage))
    .map((passage) => ({
      rule: 'untranslated',
      severity: 'error',
      path: passage.path,
      message: msg`This text is the same in ${named(a.language)} and in ${named(b.language)}: “${excerpt(passage.text, 40)}”`,
      hint: msg`Translate it on one side.`,
      of: excerpt(passage.text, 40),
      marks: [whole(passage)],
    }))
}

function sameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return baseLanguage(a) === baseLanguage(b)
}

/** Words in Han characters inside a text in letters, other than a name in brackets. */
function leftUntranslated({ language, passages }: Side): Finding[] {
  if (['Hans', 'Hant', 'Jpan', 'Kore'].includes(scriptOf(language))) return []
  const known = lettersOf(language)
  if (known === null) return []
  return passages
    .filter((passage) => /\p{Script=Han}/u.test(passage.text) && !isForeign(passage, known))
    .flatMap((passage) => {
      const outside = passage.text.replace(/[(（][^)）]{0,200}[)）]/g, (aside) => ' '.repeat(aside.length))
      return [...outside.matchAll(/\p{Script=Han}[\p{Script=Han}，、。：；]*/gu)].map((match) => ({
        rule: 'untranslated',
        severity: 'error' as const,
        path: passage.path,
        message: msg`The ${named(language)} text has words that are not translated: “${match[0]}”.`,
        hint: msg`Translate them, or put the original name in brackets behind its translation.`,
        of: match[0],
        marks: [{ passage, start: match.index, end: match.index + match[0].length, read: null }],
      }))
    })
}

function whole(passage: Passage): Mark {
  return { passage, start: 0, end: passage.text.length, read: null }
}
