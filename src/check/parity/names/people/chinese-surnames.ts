import { syllableOf } from '../mandarin.ts'
import { fold } from '../scripts.ts'

/** Family names in Chinese characters, and how they are written in letters other than in pinyin: in Hong Kong, Taiwan, Singapore, Korea and Vietnam. */
const surnames = `
王 wong ong heng; 李 lee ly rhee yi; 张張 cheung chang teo teoh truong jang; 刘劉 lau low lieu ryu yoo luu; 陈陳 chan tan tran chin; 杨楊 yeung yeo young duong
黄黃 wong ng hwang hoang huynh ooi oei; 赵趙 chiu chao cho trieu; 吴吳 ng goh oh ngo woo; 周 chow chou chew joo chu chau; 徐 tsui hsu chee seo tu; 孙孫 suen son sng ton
马馬 mah beh; 朱 chu choo joo; 胡 woo wu oh ho; 郭 kwok kuo quek kwek kwak quach; 何 ho hoh ha; 林 lam lim lum im; 高 ko kao goh koh cao; 罗羅 law lo loh la
郑鄭 cheng tay jung chung jeong trinh teh; 梁 leung neo yang luong; 谢謝 tse hsieh chia ta; 宋 sung soong tong; 唐 tong duong; 许許 hui hsu koh heo khor hua; 韩韓 hon
冯馮 fung pang phung; 邓鄧 tang teng dang; 曹 tso tsao cho chow; 彭 pang phang; 曾 tsang tseng chan tang; 肖 siu hsiao seow; 萧蕭 siu hsiao seow tieu so; 田 tin tien
董 tung dong tong; 潘 poon phua phan ban; 袁 yuen won vien; 蔡 choi tsai chua chae thai tsoi choy; 蒋蔣 cheung chiang jang tuong; 余 yu yee; 于 yu yee; 杜 to tu toh do
叶葉 yip yeh yap ip diep; 程 ching cheng jung; 魏 ngai wee wi; 苏蘇 so soh to; 吕呂 lui lu loo yeo lyu; 丁 ting jung dinh jeong; 任 yam jen yim im; 卢盧 lo lu loh noh roh
姚 yiu yeo; 沈 sum sim shim tham; 钟鍾 chung cheung jong; 姜 keung chiang kang khuong; 崔 chui tsui choi; 谭譚 tam tan tham dam; 陆陸 luk lu loke; 范 fan pham; 汪 wong
廖 liu liao liew leow; 石 shek shih seok; 金 kam kim chin; 贾賈 ka chia; 夏 ha hsia; 韦韋 wai; 付; 傅 fu foo poh; 方 fong png bang phuong; 邹鄒 chau tsou; 熊 hung hsiung
白 pak pai baek bach; 孟 mang; 秦 chun chin; 邱 yau chiu khoo; 侯 hau how; 江 kong chiang kang giang; 尹 wan yoon yun; 薛 sit hsueh seol; 闫; 段 tuan; 雷 lui loy; 龙龍 lung long
黎 lai le; 史 shih sze; 陶 to tao; 贺賀 ho; 毛 mo; 郝; 顾顧 koo ku; 龚龔 kung; 邵 shiu shao; 万萬 man; 覃; 武 vo vu mo; 钱錢 chin chien; 戴 tai; 严嚴 yim yen; 莫 mok mo
孔 hung kung; 向 heung hsiang; 常; 单; 解; 仇; 查 cha; 盖; 区區 au ow; 尉; 盛 shing; 聂 nip; 庞 pong; 龐 pong; 庄莊 chong chuang chong; 蓝藍 lam lan; 阴; 怀; 易 yik; 柳 lau yoo ryu
阮 yuen nguyen juan; 艾; 欧歐 au ow; 倪 ngai; 施 sze shih see; 翟 chak; 殷 yan; 温溫 wan wen; 鲁; 焦 chiu; 俞 yu yoo; 章 cheung chang; 梅 mui; 童 tung; 柯 or ko quah; 纪 kee; 关關 kwan kuan
凌 ling; 柴 chai; 骆駱 lok; 游 yau yu; 祝 chuk; 邢 ying; 喻 yu; 路 lo; 裴 pui bae bui; 齐 chi; 屈 wat; 樊 fan; 左 tso
洪 hung hong ang; 赖賴 lai; 卓 cheuk cho toh; 颜顏 ngan yen gan; 伍 ng wu; 麦麥 mak; 辜 koo; 詹 chim chan; 朴 park pak; 申 shin; 康 hong kang; 牛; 汤湯 tong; 苗 miu; 房 fong; 褚; 谷; 耿; 涂 tu
甄 yan; 栾; 冉; 岳 ngok; 佟; 缪; 岑 shum; 窦; 卞 byun; 戚; 荆; 桂; 晏; 屠; 靳; 阙; 巩; 臧; 瞿; 隋; 饶 yiu jao; 季 kwai; 祁; 项 hong; 全 jeon jun chun; 具 koo; 权權 kwon; 成 sung seong; 南 nam; 文 moon man; 安 ahn an on; 支; 东; 庆 kyung; 欧阳歐陽 auyeung ouyang; 司徒 szeto; 诸葛; 司马; 上官
`

interface Surnames {
  /** How each is written, in pinyin first. */
  readonly bySign: ReadonlyMap<string, readonly string[]>
  readonly readings: ReadonlySet<string>
}

let known: Surnames | null = null

function all(): Surnames {
  known ??= readTable()
  return known
}

function readTable(): Surnames {
  const bySign = new Map<string, readonly string[]>()
  for (const row of surnames.split(/[;\n]/)) {
    const [signs = '', ...readings] = row.trim().split(' ')
    // Of two characters are those that stand there once or twice: 诸葛, 欧阳歐陽.
    const length = /^(?:欧阳|司徒|诸葛|司马|上官)/.test(signs) ? 2 : 1
    for (let at = 0; at < signs.length; at += length) {
      const sign = signs.slice(at, at + length)
      bySign.set(sign, [Array.from(sign, syllableOf).join(''), ...readings])
    }
  }
  return { bySign, readings: new Set([...bySign.values()].flat()) }
}

/** All family names of one character. */
export function surnameSigns(): string {
  return [...all().bySign.keys()].filter((signs) => signs.length === 1).join('')
}

/** Whether a word in small letters is a Chinese family name in pinyin. */
export function isPinyinSurname(word: string): boolean {
  pinyin ??= new Set(
    Array.from(all().bySign.values(), ([first = '']) => first).filter((it) => !WORDS.has(it)),
  )
  return pinyin.has(word)
}

let pinyin: ReadonlySet<string> | null = null

/** Family names that are English words, too. */
const WORDS = new Set('you she an can men man'.split(' '))

/**
 * How the family name of a name in Chinese characters and that of one in Latin letters go together: the `same`, as 钟丽玲 and “Ada Chung”; `other`, as
 * 黄继儿 and “Ada Chung”; null where either has no Chinese family name: people have Chinese names that tell nothing of their own.
 */
export function compareSurnames(signs: string, latin: string): 'same' | 'other' | null {
  const { bySign, readings } = all()
  const own = bySign.get(signs.slice(0, 2)) ?? bySign.get(signs.slice(0, 1))
  if (own === undefined || !/^\p{Script=Han}{2,4}$/u.test(signs)) return null
  const words = fold(latin).split(/\s+/)
  const outer = [words[0], words.at(-1)].flatMap((word) => word ?? [])
  if (words.length < 2 || !outer.some((word) => readings.has(word))) return null
  return words.flatMap((word) => [word, ...word.split('-')]).some((word) => own.includes(word))
    ? 'same'
    : 'other'
}
