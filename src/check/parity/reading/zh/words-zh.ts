/** What Chinese calls things that numbers are of, and what only looks like a number. */

/** Words and names with a numeral in them that state no amount. */
export const idiomsZh =
  /十分(?![之])|十足|(?<![\d一二两兩三四五六七八九十百千数几多余])[万萬]一(?![一二三四五六七八九十百千])|三角(?!形)|统一|統一|唯一|单一|單一|一带一路|一帶一路|第一时间|第一時間|第一线|第三方|第三者|三星(?!级)|四川|三亚|三峡|五角大楼|五角大樓|五金|五官|五环|八达通|九寨沟|九江|十堰|六盘水|三明市|千方百计|千家万户|千万(?=不|别|要)|万科|万达|万隆|百姓|百度|百货|百科|成千上万|四处|四面|四季(?!度)|三番五次|七上八下|接二连三|三言两语|独一无二|一分为二|一国两制|二手|二维|二维码|二氧化碳|二氧化硫|一氧化碳|二次元|两岸|兩岸|两会|兩會|两极|三农|双十一|二十国集团|二十國集團|七国集团|七國集團|二战|一战|第[一二]次世界大战|九一一|万物|万能|不三不四|三三两两|百年|千年|万众|[“"]?9[·•・]11[”"]?|[“"]?911[”"]?(?=事件|袭|恐)|一二线|一千零一夜|二级市场|一级市场|一[级類]市场/g

/** Chinese measures and things that a numeral of one character must stand before to be a number. */
export const measureZh =
  '[个個名位家项項条條件款种種届屆次部份篇张張台臺辆輛架艘座栋棟幢间間所支只隻头頭匹棵株颗顆枚块塊片层層级級类類批轮輪期代度章节節字段行列队隊组組班门門科卷册冊集本方党黨国國起例宗桩步套场場局盘球分点點路省市县縣区區州岁歲倍番成季女男子口户戶人者地院军校企大处處艺圈张幅首曲顶顿面根堂封样樣番站线線段票胎军站点]'

/** Units as a Chinese text writes them, longest first, to the names of `units.ts`. */
export const unitsZh = wordTable([
  ['美元|美金|US\\$|USD', 'USD'],
  ['港元|港币|港幣', 'HKD'],
  ['新台币|新臺幣|台币', 'TWD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新加坡元|新元', 'SGD'],
  ['新西兰元', 'NZD'],
  ['瑞士法郎|瑞郎', 'CHF'],
  ['欧元|歐元|EUR', 'EUR'],
  ['英镑|英鎊', 'GBP'],
  ['日元|日圆|日圓', 'JPY'],
  ['韩元|韓元', 'KRW'],
  ['印度卢比|卢比', 'INR'],
  ['卢布|盧布', 'RUB'],
  ['雷亚尔', 'BRL'],
  ['比索', 'MXN'],
  ['里拉', 'TRY'],
  ['迪拉姆', 'AED'],
  ['里亚尔', 'SAR'],
  ['泰铢|泰銖', 'THB'],
  ['越南盾', 'VND'],
  ['林吉特|令吉', 'MYR'],
  ['印尼盾', 'IDR'],
  ['兰特', 'ZAR'],
  ['兹罗提|茲羅提', 'PLN'],
  ['瑞典克朗', 'SEK'],
  ['挪威克朗', 'NOK'],
  ['丹麦克朗|丹麥克朗', 'DKK'],
  ['捷克克朗', 'CZK'],
  ['福林', 'HUF'],
  ['格里夫纳|格里夫納', 'UAH'],
  ['坚戈|堅戈', 'KZT'],
  ['谢克尔|謝克爾', 'ILS'],
  ['埃及镑|埃及鎊', 'EGP'],
  ['奈拉', 'NGN'],
  ['元人民币|元|块钱|人民币', 'CNY'],
  ['平方公里|平方千米', 'square kilometre'],
  ['平方米|平方公尺|平米', 'square metre'],
  ['平方英里', 'square mile'],
  ['公顷|公頃', 'hectare'],
  ['英亩|英畝', 'acre'],
  ['平方英尺', 'square foot'],
  ['亩|畝', 'mu'],
  ['立方英尺', 'cubic foot'],
  ['立方米', 'cubic metre'],
  ['立方厘米|立方公分', 'cubic centimetre'],
  ['桶', 'barrel'],
  ['加仑|加侖', 'gallon'],
  ['公里|千米|km', 'kilometre'],
  ['英里|英哩', 'mile'],
  ['海里', 'nautical mile'],

  ['厘米|公分', 'centimetre'],
  ['毫米', 'millimetre'],
  ['纳米|奈米|nm', 'nanometre'],
  ['微米|[µμ]m', 'micrometre'],
  ['英尺|英呎', 'foot'],
  ['英寸|英吋', 'inch'],
  ['米|公尺', 'metre'],
  ['公斤|千克|kg', 'kilogram'],
  ['毫克', 'milligram'],
  ['克(?![服隆里拉])', 'gram'],
  ['吨|噸', 'tonne'],
  ['磅', 'pound of weight'],
  ['盎司', 'ounce'],
  ['斤', 'jin'],
  ['升(?![至到级])', 'litre'],
  ['太瓦时|太瓦時|TWh', 'terawatt-hour'],
  ['吉瓦时|吉瓦時|GWh', 'gigawatt-hour'],
  ['兆瓦时|兆瓦時|MWh', 'megawatt-hour'],
  ['千瓦时|千瓦時|kWh|度[电電]|(?<![^万萬亿億])度(?![假过過])', 'kilowatt-hour'],
  ['瓦时|瓦時|Wh', 'watt-hour'],
  ['太瓦|TW', 'terawatt'],
  ['吉瓦|GW', 'gigawatt'],
  ['兆瓦|MW', 'megawatt'],
  ['千瓦|kW', 'kilowatt'],
  ['瓦特?(?![房片砾])|W(?![a-z])', 'watt'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['PB', 'petabyte'],
  ['兆赫', 'megahertz'],
  ['吉赫', 'gigahertz'],
  ['摄氏度|攝氏度|℃|°C', 'degree Celsius'],
  ['华氏度|華氏度|℉|°F', 'degree Fahrenheit'],
  ['毫秒', 'millisecond'],
  ['秒钟?|秒鐘', 'second'],
  ['分钟|分鐘', 'minute'],
  ['个?小时|個?小時|个?钟头|GPU小时', 'hour'],
  ['个?星期|個?星期|周(?![边刊报年岁])|週', 'week'],
  ['个?工作日|个?交易日|天|日(?![元圆圓报本])', 'day'],
  ['个月|個月', 'month'],
  ['个季度|個季度|季度', 'quarter'],
  ['年(?![代级])|周年|週年', 'year'],
  ['周岁|週歲|岁|歲', 'year of age'],
  ['个?世纪|個?世紀', 'century'],
])

/** Currency signs and names before a number. */
export const prefixesZh = wordTable([
  ['人民币|人民幣|RMB', 'CNY'],
  ['新台币|新臺幣|NT\\$', 'TWD'],
  ['US\\$', 'USD'],
  ['HK\\$', 'HKD'],
  ['\\$', 'dollar'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['[¥￥]', 'yen or yuan'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
])

/** Words as a language writes them, to the names that they stand for. */
interface WordTable {
  /** The source of a pattern that matches any of them. */
  readonly source: string
  /** Null for what the table does not have. */
  nameOf(text: string | undefined): string | null
}

/** Each row is the source of a pattern and a name; the first row that matches counts, so longer words come first. */
function wordTable(rows: readonly (readonly [pattern: string, name: string])[]): WordTable {
  const wholes = rows.map(([pattern, name]) => [new RegExp(`^(?:${pattern})$`, 'iu'), name] as const)
  return {
    source: rows.map(([pattern]) => `(?:${pattern})`).join('|'),
    nameOf(text) {
      return text === undefined ? null : (wholes.find(([pattern]) => pattern.test(text))?.[1] ?? null)
    },
  }
}
