import { type LanguageTag, scriptOf } from '../../../domain/language/language.ts'
import { overlapsWith, type Span } from '../reading/span.ts'
import { isTitle, type Word, wordsOf } from './in-words.ts'
import { SYLLABLES } from './mandarin.ts'
import { TRANSLITERATION } from './scripts.ts'

/** Somebody whom no table knows: words beside a title that can only be a name. */
export interface TitledName extends Span {
  readonly text: string
  /** Whether it is a Chinese name, as such: Qin Gang, 秦刚. */
  readonly isChinese: boolean
}

/** The names beside titles in a text, without those that `taken` has. Of a script that is not read here there are none. */
export function titledNames(
  text: string,
  language: LanguageTag,
  taken: readonly Span[],
): readonly TitledName[] {
  const script = scriptOf(language)
  const found =
    script === 'Latn' || script === 'Cyrl'
      ? inCapitals(text, taken)
      : [...text.matchAll(PATTERNS[script] ?? /(?!)/g)].flatMap((match) => inSigns(text, match))
  const takenBy = overlapsWith(taken)
  return found.filter((name) => takenBy(name).length === 0)
}

const HAN_TITLE =
  '部长|部長|主席|总理|總理|首相|总统|總統|主任|局长|局長|司长|处长|校长|理事长|县长|总工程师|博士|律师|法官|院长|行长|会长|会長|议长|議長|委员|专员|秘书长|秘書長|总干事|总裁|总监|大使|发言人|省长|市长|州长|书记|教授|院士|创始人|董事长|首席执行官|经济学家|研究员|署长|厅长|参议员|众议员|负责人|大臣|長官|外長|外长|财长|防长|掌门人'
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈夏韦韋付傅方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常单解仇查盖区尉盛聂庞龐庄莊蓝藍阴怀易'
const MIDDLE = '\\u00B7・'

const PATTERNS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['Hans', 'Hant'].map((script) => [
      script,
      new RegExp(`(?<=${HAN_TITLE})(?:[${MIDDLE}\\p{Script=Han}-]{2,12})`, 'gu'),
    ]),
  ),
  Jpan: /(?<![ァ-ヴー])[ァ-ヴー]{2,12}(?:[・＝=][ァ-ヴー]{2,12}){0,3}(?=(?:氏|大統領|首相|議長|委員長|長官|大臣|外相|国防相|財務相|代表|社長|最高経営責任者|教授|総裁|事務総長|事務局長|知事|報道官|上院議員|欧州委員))/g,
  Kore: /(?<![가-힣])[가-힣]{2,6}(?= (?:대통령|총리|장관|위원장|의장|총재|사무총장|대표|교수|최고경영자|주지사|대변인|총장|부장|의원|외교부장))/g,
}

/** Words that stand where a name would: 外交部 장관, 신임 장관. */
const NO_NAME = /(?:부|처|청|원|회|국|행|신임|현직|전직|공동|차기|수석|부)$/

function inSigns(text: string, match: RegExpExecArray): TitledName[] {
  const start = match.index
  const [whole] = match
  if (!/^\p{Script=Han}/u.test(whole))
    return NO_NAME.test(whole) ? [] : [{ start, end: start + whole.length, text: whole, isChinese: false }]
  const sound = lengthOfSound(whole)
  if (sound >= 3) return [{ start, end: start + sound, text: whole.slice(0, sound), isChinese: false }]
  if (!SURNAMES.includes(whole.charAt(0)) || whole.length < 2) return []
  const length = whole.length > 2 && !NO_GIVEN_NAME.test(whole.charAt(2)) ? 3 : 2
  return [{ start, end: start + length, text: text.slice(start, start + length), isChinese: true }]
}

/** What follows a name of two characters. */
const NO_GIVEN_NAME =
  /[的说說在与與和将將对對是称稱表指会會出主访訪强介为為于以从向同宣认認就呼警接任参率签也已还均及等要即周日上下今昨明近]/

function lengthOfSound(text: string): number {
  let length = 0
  for (const character of text) {
    if (!TRANSLITERATION.has(character)) break
    length += 1
  }
  return length
}

const PARTICLES = new Set('de la le du da dos di van von der den ten bin ibn al el ben y e ag'.split(' '))
/** Days and months: they have capitals and are no names. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Runs of capitalised words right behind a title, before a comma and a title, or in pinyin. */
function inCapitals(text: string, taken: readonly Span[]): TitledName[] {
  const words = wordsOf(text)
  const takenBy = overlapsWith(taken)
  const isTaken = (word: Word) => takenBy(word).length > 0
  const names: TitledName[] = []
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at]
    if (first === undefined || !isNameWord(first) || isTaken(first)) continue
    const last = endOfRun(text, words, at, isTaken)
    const end = words[last]?.end ?? first.end
    const name = text.slice(first.start, end)
    const isChinese = isPinyin(words.slice(at, last + 1))
    if (isChinese || isBehindTitle(text, words, at) || (last > at && isBeforeTitle(text, words, last)))
      names.push({ start: first.start, end, text: name, isChinese })
    at = last
  }
  return names
}

function isNameWord(word: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word.written) && !isTitle(word) && !CALENDAR.test(word.folded)
}

/** No name has more words. */
const MAX_WORDS = 5

function endOfRun(
  text: string,
  words: readonly Word[],
  from: number,
  isTaken: (word: Word) => boolean,
): number {
  let last = from
  for (let at = from + 1; at < Math.min(words.length, from + MAX_WORDS); at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (
      before === undefined ||
      word === undefined ||
      !/^[ -]$|^\. $/.test(text.slice(before.end, word.start))
    )
      break
    if (isNameWord(word) && !isTaken(word)) last = at
    else if (!PARTICLES.has(word.folded)) break
  }
  return last
}

function isBehindTitle(text: string, words: readonly Word[], at: number): boolean {
  const [title, name] = [words[at - 1], words[at]]
  return title !== undefined && isTitle(title) && /^(?: |, |\. )$/.test(text.slice(title.end, name?.start))
}

/** “Daron Acemoglu, an economist”, “Kaja Kallas, the EU’s foreign policy chief”. */
function isBeforeTitle(text: string, words: readonly Word[], last: number): boolean {
  const name = words[last]
  if (name === undefined || !text.startsWith(', ', name.end)) return false
  const aside = /^, [^,.;]{0,60}/.exec(text.slice(name.end, name.end + 64))?.[0] ?? ''
  return wordsOf(aside).some((word) => isTitle(word))
}

const LATIN_SURNAMES = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gu gong shao wan wu qian dai mo kong xiang chang shan zha ge ou sheng nie pang zhuang lan huai yi'.split(
    ' ',
  ),
)

/** Two words that are syllables of Mandarin, one of them a family name. */
function isPinyin(words: readonly Word[]): boolean {
  const [first, second, more] = words
  if (first === undefined || second === undefined || more !== undefined) return false
  const counts = [first, second].map(({ folded }) => syllablesIn(folded))
  if (counts.includes(0) || counts.reduce((sum, count) => sum + count, 0) > 4) return false
  return LATIN_SURNAMES.has(first.folded) || LATIN_SURNAMES.has(second.folded)
}

/** Of how many syllables a word consists, three at most; 0 where it is no pinyin. */
export function syllablesIn(word: string, most = 3): number {
  if (most === 0) return 0
  if (SYLLABLES.has(word)) return 1
  for (let length = Math.min(6, word.length - 1); length > 0; length -= 1) {
    const rest = SYLLABLES.has(word.slice(0, length)) ? syllablesIn(word.slice(length), most - 1) : 0
    if (rest > 0) return rest + 1
  }
  return 0
}
