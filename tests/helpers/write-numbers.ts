/** The forms in which newsrooms write a number, for reading back. */

const HAN = '零一二三四五六七八九'

/** 一百二十三万四千五百六十七: whole numbers below ten thousand billions. */
export function inHan(value: number): string {
  if (value < 10_000) return underTenThousand(value)
  const [size, scale] = value >= 1e8 ? [1e8, '亿'] : [1e4, '万']
  const [head, rest] = [Math.floor(value / size), value % size]
  const zero = rest > 0 && rest < size / 10 ? '零' : ''
  return `${inHan(head)}${scale}${rest === 0 ? '' : zero + inHan(rest).replace(/^十/, '一十')}`
}

function underTenThousand(value: number): string {
  const digits = [...String(value)].map(Number)
  const text = digits
    .map((digit, at) =>
      digit === 0 ? '零' : `${HAN[digit]}${['', '十', '百', '千'][digits.length - 1 - at]}`,
    )
    .join('')
  const short = text.replace(/零+/g, '零').replace(/零$/, '')
  return value === 0 ? '零' : value >= 10 && value < 20 ? short.replace(/^一/, '') : short
}

export function traditional(text: string): string {
  return text.replaceAll('万', '萬').replaceAll('亿', '億').replaceAll('两', '兩')
}

export function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `one hundred and twenty-three thousand four hundred and five` */
export function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`
  if (value < 1000) return joined(`${ONES[Math.floor(value / 100)]} hundred`, value % 100, ' and ')
  const [size, scale] = value >= 1e9 ? [1e9, 'billion'] : value >= 1e6 ? [1e6, 'million'] : [1e3, 'thousand']
  return joined(
    `${inWords(Math.floor(value / size))} ${scale}`,
    value % size,
    value % size < 100 ? ' and ' : ' ',
  )
}

function joined(head: string, rest: number, between: string): string {
  return rest === 0 ? head : `${head}${between}${inWords(rest)}`
}
