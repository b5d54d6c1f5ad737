import type { LanguageWords } from '../engine/words.ts'

const ONES = '하나|한,둘|두,셋|세|석,넷|네|넉,다섯,여섯,일곱,여덟,아홉'.split(',')
const TENS = '열,스물|스무,서른,마흔,쉰,예순,일흔,여든,아흔'.split(',')
const SINO = '일이삼사오육칠팔구'

/** 하나 to 아흔아홉; spaces do not stand in them. */
const native: Record<string, number> = {
  ...Object.fromEntries(ONES.map((one, at) => [one, at + 1])),
  ...Object.fromEntries(TENS.map((ten, at) => [ten, (at + 1) * 10])),
  ...Object.fromEntries(
    TENS.flatMap((ten, tens) =>
      ONES.map((one, at) => [
        one
          .split('|')
          .map((it) => `${ten.split('|')[0]}${it}`)
          .join('|'),
        (tens + 1) * 10 + at + 1,
      ]),
    ),
  ),
}

/** 십 to 구십구. 이 and 사 alone are words of other meanings, and figures stand in their place. */
const sino: Record<string, number> = Object.fromEntries(
  Array.from({ length: 90 }, (_, at) => {
    const value = at + 10
    const ten = Math.floor(value / 10)
    const one = SINO[(value % 10) - 1] ?? ''
    return [`${ten === 1 ? '' : SINO[ten - 1]}십${one}`, value]
  }),
)

/** A number of one syllable before what is counted in one word. */
const joined = (value: number, written: string) =>
  written
    .split('|')
    .flatMap((number) => [`${number}달`, `${number} 달`])
    .join('|')
    .split('|')
    .map((it) => [it, { value, unit: 'month' }] as const)

export const ko: LanguageWords = {
  tag: 'ko',
  isByCharacter: true,
  hasSpaces: true,
  // 공 and 영 are zero alone; before another syllable they begin a word: 공장, 공원, 영장.
  idioms:
    /(?<![가-힣\d])만(?=\s?\d)|(?<![가-힣\d])(?:공|영(?!하))(?=[가-힣])|전년\s?(?:동기|동월)?\s?대비|한국|한편|한때|한층|두루|세계|세금|네트|열린|열리|천연|백신|억제|조사|만약|만큼|하나로|하나금융|과반/g,
  numbers: { '영|공': 0, ...native, ...sino, 삼백: 300, 오백: 500, 이백: 200 },
  scales: { 백: 100, 천: 1000, 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 },
  counters:
    '명|인|분|사|개사|개|개국|개소|개교|개월째|곳|건|대|기|가지|가구|세대|쌍|종|종류|마리|채|동|척|권|장|호|석|표|회|차례|번|배럴|군데|개 기관|개 도시|개 대학|개 지역|계단|팀|교|점|여 명|여 개|여 곳|여 건|등급|단계|조각|자리|위|편',
  wholes: {
    ...Object.fromEntries([...joined(2, '두'), ...joined(3, '세|석'), ...joined(4, '네|넉')]),
    반년: { value: 6, unit: 'month' },
    보름: { value: 15, unit: 'day' },
    반나절: { value: 0.25, unit: 'day' },
    이틀: { value: 2, unit: 'day' },
    사흘: { value: 3, unit: 'day' },
    나흘: { value: 4, unit: 'day' },
    닷새: { value: 5, unit: 'day' },
    엿새: { value: 6, unit: 'day' },
    이레: { value: 7, unit: 'day' },
    열흘: { value: 10, unit: 'day' },
  },
  andHalf: '반',
  percent: '%|퍼센트|프로',
  points: '%포인트|% 포인트|퍼센트포인트|퍼센트 포인트|포인트|%p|=%P',
  smallPoints: { '베이시스포인트|bp|=bp': 0.01 },
  parts: { '절반|반수': 0.5 },
  wholeFirst: '분의',
  among: '중|가운데|당',
  tenths: '할',
  hundredths: '푼',
  factors: {
    '두 배|두배|갑절|곱절': 2,
    '세 배|세배': 3,
    '네 배|네배': 4,
    '다섯 배': 5,
    '열 배': 10,
  },
  times: '배',
  vague: {
    한두: [1, 2],
    두세: [2, 3],
    서너: [3, 4],
    네댓: [4, 5],
    대여섯: [5, 6],
    수십: [20, 99],
    수백: [200, 999],
    수천: [2000, 9999],
    수만: [2e4, 99_999],
    수십만: [2e5, 999_999],
    수백만: [2e6, 9_999_999],
    수천만: [2e7, 99_999_999],
    수억: [2e8, 999_999_999],
    수십억: [2e9, 9_999_999_999],
    수백억: [2e10, 99_999_999_999],
    수천억: [2e11, 999_999_999_999],
    수조: [2e12, 9.999e12],
  },
  ordinals: {
    '첫|첫째|첫 번째|첫번째|처음': 1,
    '두 번째|두번째|둘째': 2,
    '세 번째|세번째|셋째': 3,
    '네 번째|네번째|넷째': 4,
    ...Object.fromEntries(
      Object.entries(native)
        .filter(([, value]) => value > 4)
        .map(([written, value]) => [
          written
            .split('|')
            .flatMap((it) => [`${it} 번째`, `${it}번째`, `${it}째`])
            .join('|'),
          value,
        ]),
    ),
  },
  ordinalSuffixes:
    '위|번째|차|호|년 연속|년째|년 만|개월 연속|개월째|분기 연속|회째|번 연속|주 연속|일 연속|등',
  ordinalPrefixes: '제',
  units: {
    CNY: '위안|위안화|중국 위안',
    USD: '미국 달러|미 달러|미달러',
    dollar: '달러|불',
    HKD: '홍콩달러|홍콩 달러',
    TWD: '대만달러|대만 달러|신타이완달러',
    AUD: '호주달러|호주 달러',
    CAD: '캐나다달러|캐나다 달러',
    SGD: '싱가포르달러|싱가포르 달러',
    EUR: '유로|유로화',
    pound: '파운드',
    JPY: '엔|엔화|일본 엔',
    KRW: '원|원화',
    CHF: '스위스프랑|스위스 프랑',
    INR: '루피',
    RUB: '루블',
    BRL: '헤알',
    MXN: '페소',
    TRY: '리라',
    AED: '디르함',
    SAR: '리얄',
    THB: '밧|바트',
    VND: '동|베트남 동',
    MYR: '링깃',
    IDR: '루피아',
    ZAR: '랜드',
    'square kilometre': '제곱킬로미터|㎢|평방킬로미터|제곱㎞',
    'square metre': '제곱미터|㎡|평방미터|제곱m',
    'square mile': '제곱마일',
    'cubic centimetre': '세제곱센티미터|㎤',
    'cubic metre': '세제곱미터|㎥|입방미터',
    hectare: '헥타르|㏊',
    acre: '에이커',
    barrel: '배럴',
    litre: '리터|ℓ',
    gallon: '갤런',
    kilometre: '킬로미터|㎞',
    metre: '미터',
    centimetre: '센티미터|㎝',
    millimetre: '밀리미터|㎜',
    nanometre: '나노미터|나노|㎚',
    micrometre: '마이크로미터|㎛',
    mile: '마일',
    'nautical mile': '해리',
    foot: '피트',
    inch: '인치',
    yard: '야드',
    tonne: '톤',
    kilogram: '킬로그램|㎏',
    gram: '그램|g',
    milligram: '밀리그램|㎎',
    ounce: '온스',
    'terawatt-hour': '테라와트시|테라와트 시',
    'gigawatt-hour': '기가와트시|기가와트 시|㎿h',
    'megawatt-hour': '메가와트시|메가와트 시',
    'kilowatt-hour': '킬로와트시|킬로와트 시|㎾h',
    'watt-hour': '와트시',
    terawatt: '테라와트',
    gigawatt: '기가와트|㎇',
    megawatt: '메가와트|㎿',
    kilowatt: '킬로와트|㎾',
    watt: '와트',
    kilobyte: '킬로바이트',
    megabyte: '메가바이트',
    gigabyte: '기가바이트',
    terabyte: '테라바이트',
    petabyte: '페타바이트',
    exabyte: '엑사바이트',
    megahertz: '메가헤르츠|㎒',
    gigahertz: '기가헤르츠|㎓',
    'degree Celsius': '℃',
    degree: '도',
    century: '세기',
    year: '년|년간|년여|개년|해',
    quarter: '분기|개 분기',
    'year of age': '세|살',
    month: '개월|개월간|달|달간',
    week: '주|주간|주일',
    day: '일|일간',
    hour: '시간',
    minute: '분|분간',
    second: '초|초간',
    millisecond: '밀리초',
  },
  minus: '마이너스|영하',
  bounds: {
    under: '최대|최장|거의',
    over: '최소|최소한|적어도',
    about: '약|대략|얼추|추정치',
  },
  boundsAfter: {
    over: '이상|넘|을 넘|를 넘|이 넘|가 넘|여|초과|을 웃|를 웃|을 돌파|를 돌파|남짓',
    under: '미만|이하|이내|가까|에 가까|을 밑|를 밑|에 육박|에 못',
    about: '가량|정도|안팎|쯤|내외|규모|꼴',
  },
  between: '에서|부터|과|와|,|및|또는|이나|내지',
  dates: {
    isMonthFirst: true,
    months: Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`${at + 1}월|${String(at + 1).padStart(2, '0')}월`, at + 1]),
    ),
    weekdays: Object.fromEntries([...'월화수목금토일'].map((day, at) => [`(${day})|(${day}요일)`, at + 1])),
    between: '에서|부터|과|와|,|및|·',
    dayAfter: '일',
    dayNot:
      '간|안|안에|이내|이상|이하|동안|전|후|뒤|만|만에|연속|째|가량|정도|넘|미만|마다|에 걸쳐|내|이나|을|치|분|씩|본|정',
    dayNotBehind: '주|약|총|균|대|소|각|매',
    yearAfter: '년|년도|회계연도|년 회계연도|년말|년산',
    fiscalYear: '년도',
    years: {
      '지난해|작년|전년|지난 해': -1,
      '올해|금년|올 한 해': 0,
      '내년|이듬해|다음 해': 1,
      재작년: -2,
      내후년: 2,
    },
    monthsAway: { '지난달|전달|지난 달': -1, '이달|이번 달|이번달': 0, '다음 달|다음달|내달': 1 },
    weeksAway: { '지난주|지난 주': -1, '이번 주|이번주|금주': 0, '다음 주|다음주|내주': 1 },
    decadeAfter: '년대',
    century: '세기',
    quarter: '분기|사분기',
    halves: { '상반기|전반기': 1, '하반기|후반기': 2 },
    days: {
      '새해 첫날|설날 아침': [1, 1],
      삼일절: [3, 1],
      광복절: [8, 15],
      개천절: [10, 3],
      한글날: [10, 9],
      성탄절: [12, 25],
    },
    hourMark: '시',
    minuteMark: '분',
    halfHour: '반',
    hour: '시',
    am: '오전|아침|새벽',
    pm: '오후|저녁|밤',
    times: { 정오: 720, 자정: 0 },
  },
}
