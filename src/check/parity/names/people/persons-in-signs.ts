import { TRANSLITERATION } from '../scripts.ts'
import { surnameSigns } from './chinese-surnames.ts'
import { japaneseSurname } from './japanese-surnames.ts'
import type { TitledName } from './titled-name.ts'

const TITLE =
  '部长官?|部長官?|主委|执行长|特首|行政长官|代办|国务卿|检察总长|司库|创办人|主席|总理|總理|首相|总统|總統|主任|局长|局長|司长|处长|校长|理事长|县长|总工程师|博士|律师|法官|院长|行长|会长|会長|议长|議長|委员|专员|秘书长|秘書長|总干事|总裁|总监|大使|发言人|省长|市长|州长|书记|教授|院士|创始人|董事长|首席执行官|经济学家|研究员|署长|厅长|参议员|众议员|负责人|大臣|長官|外長|外长|财长|防长|掌门人|作者|代表|分析师|科学家|学者|专家|工程师|检察官|检察长|主管|经理|组长|馆长|社长|台长|庭长|区长|镇长|村长|议员|记者|教师|医生|作家|顾问|特使|监察员|候选人|合伙人|总督|主编|编辑|村民|居民|市民|干事|领事|秘书|理事(?!会)|监事(?!会)|报告员|召集人'
const AFTER_NAME =
  '先生|女士|教授|律师|法官|博士|院士|医生|老师|委员|议员|主任|局长|部长|校长|院长|司长|处长|市长|省长|书记|行长|会长|董事长|总经理|总裁|秘书长'
const SAYS =
  '说|表示|认为|指出|称|介绍|预计|告诉|承认|透露|强调|警告|补充|写道|呼吁|批评|坦言|解释|担任|出任|接替|当选|就任|主持|发言|致辞|說|認為|稱|介紹|預計'
/** Words, too, where no title stands before them. */
const NO_SURNAME = '向于任常易万方区单解左路关游全具权成南河文安支东付申康房项季伍石高金白'
/** What begins as a family name and is none. */
const NO_NAME =
  /^(?:方面|高层|高級|高级|金融|石油|常务|严格|安全|马上|白宫|周期|江苏|温州|金额|石化|钱款|温度|齐声|纪委|关方|施工|梅方|路透|章程|童话|宗教|申请|申报|申诉|康复|仲裁|季度|房产|房地|房屋|宫殿|岳阳|桂林|洪水|赖以|卓越|卓有|颜色|谷歌|牛津|汤加|项目|饶有|石油|全[面国部体球力程]|具[有体备]|权[利力限威]|成[为立员功果]|南[方北京部]|河[北南]|文[化件字本]|安[全排]|支[持付撑出援]|东[方北南部]|高等|白皮|金砖|于今)/

const DOTTED = /[·•・‧]/g
/** A name with a dot is found by it. */
const DOTTED_PART = /^[^说表示，]{1,8}[·•・‧]/

function patterns() {
  if (made !== null) return made
  const surnames = surnameSigns()
  made = {
    behindTitle: new RegExp(`(?:${TITLE})(?=(\\p{Script=Han}[\\u00B7・\\p{Script=Han}-]{1,11}))`, 'gu'),
    beforeTitle: new RegExp(
      `(?<=^|[\\p{P}\\s与和由对请及是向给跟让据])[${surnames}]\\p{Script=Han}{1,2}(?=(?:${AFTER_NAME})(?!会|院|的))`,
      'gu',
    ),
    saying: new RegExp(
      `(?<=^|[\\p{P}\\s员长师人家士授官理裁席表者事使监手民生由命名])(?![${NO_SURNAME}])[${surnames}]\\p{Script=Han}{1,2}(?=${SAYS})`,
      'gu',
    ),
    surname: new RegExp(`^[${surnames}]`, 'u'),
  }
  return made
}

// Made where the first Chinese text is looked through.
let made: Record<'behindTitle' | 'beforeTitle' | 'saying' | 'surname', RegExp> | null = null

/** Characters of foreign names that are common words as well: they are sounds beside a dot. */
const BESIDE_DOT = new Set(
  '缪热昂柏玻褒采彻楚茨代黛得方甘贡海黑侯济简捷累留茂墨南能年钦让任日荣茹儒瑞若撒山生石悉宰赞章智惕汀土伍兴永云焦居匡阔仑治葆妲蕾绮薇蜜富席帆玖卓娅琪璐芙茜姬嘉堪弥彬惠朵梭楠歇泊滋烈牟甸矶禹窦耐耿聂肖荻蓓虞裘诃谟邱郎铁锦阮陀靳韩颇历炯妥孔宽崔康桂涅萝贾郭鄂铂锐闵隋雍顾'.split(
    '',
  ),
)
/** No part of a name has more. */
const MOST_SIGNS = 8

/** People in a Chinese text: behind or before a title, before what they say, or with a dot in their name. */
export function personsInSigns(text: string): readonly TitledName[] {
  const { behindTitle, beforeTitle, saying } = patterns()
  const found = [
    ...dottedNames(text),
    ...Array.from(text.matchAll(behindTitle), (match) => nameBehindTitle(text, match)),
    ...[beforeTitle, saying].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: name, index }) => chineseName(name, index)),
    ),
  ]
  let end = 0
  return found
    .flatMap((name) => name ?? [])
    .toSorted((x, y) => x.start - y.start || y.end - x.end)
    .filter((name) => {
      if (name.start < end) return false
      end = name.end
      return true
    })
}

function nameBehindTitle(
  text: string,
  { index, 0: title, 1: whole = '' }: RegExpExecArray,
): TitledName | null {
  const start = index + title.length
  const japanese = japaneseSurname(whole)
  if (japanese !== null) return japaneseName(text.slice(start, start + japanese.signs.length + 2), start)
  if (DOTTED_PART.test(whole)) return null
  const sound = lengthOfSound(whole)
  if (sound >= 3) return { start, end: start + sound, text: whole.slice(0, sound), isChinese: false }
  if (!patterns().surname.test(whole) || whole.length < 2 || NO_NAME.test(whole)) return null
  const length = whole.length > 2 && !NO_GIVEN_NAME.test(whole.charAt(2)) ? 3 : 2
  return { start, end: start + length, text: whole.slice(0, length), isChinese: true }
}

/** What follows a name of two characters. */
const NO_GIVEN_NAME =
  /[的说说在与與和将將对對是称稱表指会會出主访訪强介为為于以从向同宣认認就呼警接任参率签也已还均及等要即周日上下今昨明近，。、；：（）”]/

function japaneseName(name: string, start: number): TitledName | null {
  const surname = japaneseSurname(name)
  if (surname === null) return null
  return { start, end: start + name.length, text: name, isChinese: false }
}

function chineseName(name: string, start: number): TitledName | null {
  if (NO_NAME.test(name)) return null
  // 史密斯, 马丁: by their sounds.
  const isSound = [...name].every((sign) => TRANSLITERATION.has(sign))
  if (isSound && name.length < 3) return null
  return { start, end: start + name.length, text: name, isChinese: !isSound }
}

/** 伊莎贝尔·莫罗, 让-保罗·萨特, 弗拉基米尔·弗拉基米罗维奇·普京. */
function dottedNames(text: string): readonly TitledName[] {
  const names: TitledName[] = []
  for (const { index } of text.matchAll(DOTTED)) {
    const before = names.at(-1)
    if (before !== undefined && index < before.end) continue
    let start = index
    while (index - start < MOST_SIGNS && isBesideDot(text.charAt(start - 1))) start -= 1
    let end = index
    while (isDot(text.charAt(end)) && isBesideDot(text.charAt(end + 1))) end = endOfPart(text, end + 1)
    if (start < index && end > index + 1)
      names.push({ start, end, text: text.slice(start, end), isChinese: false })
  }
  return names
}

function endOfPart(text: string, from: number): number {
  let end = from
  while (end - from < MOST_SIGNS && isBesideDot(text.charAt(end))) end += 1
  return end
}

function isDot(sign: string): boolean {
  return sign !== '' && '·•・‧'.includes(sign)
}

function isBesideDot(sign: string): boolean {
  return sign === '-' || (!isDot(sign) && (TRANSLITERATION.has(sign) || BESIDE_DOT.has(sign)))
}

function lengthOfSound(text: string): number {
  let length = 0
  for (const character of text) {
    if (!TRANSLITERATION.has(character)) break
    length += 1
  }
  return length
}
