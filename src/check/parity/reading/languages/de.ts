import type { LanguageWords } from '../engine/words.ts'

const ONES: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
const NUMBERS: Readonly<Record<string, number>> = { null: 0, ...ONES, ...TENS, hundert: 100, einhundert: 100 }
const SMALL =
  /^(?:([a-zäöüß]{3,6})und)?(zwanzig|drei(?:ß|ss)ig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$/

/** Dreiundzwanzig, zweihundertfünfzig, hundertzwanzigtausend; null for a word that is no number of several words. */
function compound(word: string): number | null {
  if (word.length < 7 || word.length > 60) return null
  const half = /^([a-zäöü]{3,12})einhalb$/.exec(word)
  if (half !== null) return plus(below100(half[1] ?? ''), 0.5)
  return belowMillion(word)
}

function plus(value: number | null, more: number | null): number | null {
  return value === null || more === null ? null : value + more
}

function below100(word: string): number | null {
  const one = ONES[word] ?? TENS[word]
  if (one !== undefined) return one
  const [, ones, tens = ''] = SMALL.exec(word) ?? []
  return ones === undefined ? null : plus(ONES[ones] ?? null, TENS[tens] ?? null)
}

function belowMillion(word: string): number | null {
  const at = word.indexOf('tausend')
  if (at < 0) return below1000(word)
  const [head, tail] = [word.slice(0, at), word.slice(at + 7).replace(/^und/, '')]
  const thousands = head === '' ? 1 : below1000(head)
  return plus(thousands === null ? null : thousands * 1000, tail === '' ? 0 : below1000(tail))
}

function below1000(word: string): number | null {
  const at = word.indexOf('hundert')
  if (at < 0) return below100(word)
  const [head, tail] = [word.slice(0, at), word.slice(at + 7).replace(/^und/, '')]
  const hundreds = head === '' ? 1 : below100(head)
  return plus(hundreds === null ? null : hundreds * 100, tail === '' ? 0 : below100(tail))
}

const ORDINALS: Readonly<Record<string, number>> = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
  elft: 11,
  zwölft: 12,
}

/** Einundzwanzigste, zwölfter; null for what is no ordinal. */
function ordinalOf(word: string): number | null {
  const [, stem = ''] = /^([a-zäöüß]{3,40}?t)(?:e|er|es|en|em)$/.exec(word) ?? []
  if (stem === '') return null
  const plain = ORDINALS[stem]
  if (plain !== undefined) return plain
  const root = /^(.*?)s?t$/.exec(stem)?.[1] ?? ''
  return ONES[root] !== undefined && root.endsWith('zehn')
    ? (ONES[root] ?? null)
    : (TENS[root] ?? compound(root))
}

/** Numbers that `times` is made of, as in zweimal and zehnfach. */
const COUNTS = new Set('ein zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig hundert'.split(' '))

const times = (suffix: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(NUMBERS)
      .filter(([word]) => COUNTS.has(word))
      .map(([word, value]) => [`${word}${suffix}`, value]),
  )

export const de: LanguageWords = {
  tag: 'de',
  idioms:
    /(?<!\p{L})(?:ein(?:e[mnrs]?)? (?:der|des|weitere[mnrs]?|anderer?)|unter anderem|zum einen|zum anderen|in erster Linie|Erste[nr]? Weltkrieg[s]?|Zweite[nr]? Weltkrieg[s]?|Dritte[nr]? Welt|aus erster Hand|zweite Hand|zweiten? Wahl|zu zweit|nulltoleranz|elfter september|rund um die uhr|zweifellos|zweifelsfrei|erst(?= (?:am|im|ab|nach|wenn|seit|ein|vor|recht|mal|\d)))(?!\p{L})/giu,
  numbers: NUMBERS,
  compound,
  scales: {
    tausend: 1e3,
    'tsd.|tsd': 1e3,
    'million|millionen|mio.|mio': 1e6,
    'milliarde|milliarden|mrd.|mrd': 1e9,
    'billion|billionen|bio.|bio': 1e12,
    'billiarde|billiarden': 1e15,
    'trillion|trillionen': 1e18,
    dutzend: 12,
  },
  closeScales: { k: 1e3 },
  joiners: 'und',
  articles: 'ein|eine|einem|einen|einer|eines',
  andHalf: 'und eine halbe|und ein halbes',
  of: 'der|von|an',
  wholes: {
    'anderthalb|eineinhalb': { value: 1.5 },
    'vierzehn tage': { value: 2, unit: 'week' },
  },
  halves: 'halbe|halben|halber|halbes|halb|halbem',
  quarters: 'viertel',
  percent: '%|prozent|prozentig*|v. h.|%ig*|vom hundert',
  points: 'prozentpunkt*|prozentpunkte*|punkte|pp',
  partPoints: { 'viertelpunkt*|viertelprozentpunkt*': 0.25, 'dreiviertelpunkt*': 0.75 },
  smallPoints: { 'basispunkt*': 0.01, 'zehntelpunkt*': 0.1 },
  fractions: {
    drittel: 3,
    dritteln: 3,
    'viertel|vierteln': 4,
    fünftel: 5,
    sechstel: 6,
    siebtel: 7,
    achtel: 8,
    neuntel: 9,
    zehntel: 10,
    hundertstel: 100,
    fünfteln: 5,
  },
  parts: {
    'hälfte|halbiert*|halbier*': 0.5,
    'zweidrittel|zweidrittelmehrheit': 2 / 3,
    'dreiviertel|dreivierteln': 0.75,
    'das drittel': 1 / 3,
  },
  outOf: 'von|aus|von je|von jeweils|von den',
  nounsBeforeOutOf: { one: 1, more: 0 },
  every: 'jeder|jede|jedes|jedem|jeden',
  factors: {
    ...times('mal'),
    ...times('fach*'),
    'doppelt|doppelt so|verdoppel*|doppelte*|verdoppelung|verdopplung': 2,
    'verdreifach*': 3,
    'vervierfach*': 4,
    'verfünffach*': 5,
    'versechsfach*': 6,
    'verzehnfach*': 10,
    'das dreifache': 3,
  },
  times: 'mal|-mal|fach|-fach*|fache|faches|fachen',
  vague: {
    dutzende: [20, 200],
    dutzenden: [20, 200],
    'hunderte|hunderten|hunderter': [100, 1000],
    'tausende|tausenden|tausender': [1000, 1e4],
    'zehntausende|zehntausenden': [1e4, 1e5],
    'hunderttausende|hunderttausenden': [1e5, 1e6],
    'zig millionen': [1e7, 1e8],
  },
  others: 'weitere|weiteren|andere|anderen',
  power: 'hoch',
  ordinals: {},
  ordinalOf,
  ordinalSuffixes: 'ste|sten|ster|te|ten|ter',
  numbered: 'phase|teil|stufe|kategorie|anhang|titel|kapitel',
  units: {
    dollar: 'dollar|dollars',
    USD: 'us-dollar|us-dollars|amerikanische dollar',
    HKD: 'hongkong-dollar',
    TWD: 'taiwan-dollar',
    AUD: 'australische dollar',
    CAD: 'kanadische dollar',
    CNY: 'yuan|renminbi',
    EUR: 'euro|euros',
    GBP: 'pfund sterling|britische pfund',
    JPY: 'yen',
    KRW: 'won',
    CHF: 'schweizer franken|franken|=Fr.|sfr',
    INR: 'rupien',
    RUB: 'rubel',
    BRL: 'real|reais',
    MXN: 'peso|pesos',
    TRY: 'lira',
    PLN: 'zloty',
    UAH: 'hrywnja|griwna',
    SEK: 'schwedische kronen',
    NOK: 'norwegische kronen',
    DKK: 'dänische kronen',
    'square kilometre': 'quadratkilometer*',
    'square metre': 'quadratmeter*|qm',
    'square mile': 'quadratmeile*',
    hectare: 'hektar',
    acre: 'acre|acres',
    'cubic metre': 'kubikmeter*',
    barrel: 'barrel|fass|barrels',
    litre: 'liter|litern|=l|=L',
    kilometre: 'kilometer*|stundenkilometer*',
    'nautical mile': 'seemeile*',
    mile: 'meile*',
    metre: 'meter|metern|=m',
    inch: 'zoll',
    foot: 'fuß',
    centimetre: 'zentimeter*',
    millimetre: 'millimeter*',
    nanometre: 'nanometer*',
    micrometre: 'mikrometer*',
    kilogram: 'kilogramm|kilo',
    milligram: 'milligramm',
    gram: 'gramm|=g',
    'pound of weight': 'pfund',
    ounce: 'unze*',
    tonne: 'tonne*|=t',
    'terawatt-hour': 'terawattstunde*',
    'gigawatt-hour': 'gigawattstunde*',
    'megawatt-hour': 'megawattstunde*',
    'kilowatt-hour': 'kilowattstunde*',
    'watt-hour': 'wattstunde*',
    terawatt: 'terawatt',
    gigawatt: 'gigawatt',
    megawatt: 'megawatt',
    kilowatt: 'kilowatt',
    watt: 'watt|=W',
    kilobyte: 'kilobyte',
    megabyte: 'megabyte',
    gigabyte: 'gigabyte',
    terabyte: 'terabyte',
    petabyte: 'petabyte',
    exabyte: 'exabyte',
    megahertz: 'megahertz',
    gigahertz: 'gigahertz',
    'degree Celsius': 'grad celsius',
    'degree Fahrenheit': 'grad fahrenheit',
    degree: 'grad',
    millisecond: 'millisekunde*',
    second: 'sekunde*|sek.',
    minute: 'minute*|min.|min',
    hour: 'stunde*|std.|=h',
    day: 'tag|tage*|arbeitstag*|werktag*|tägig*|kalendertag*',
    week: 'woche|wochen|wöchig*',
    month: 'monat*|monatig*',
    quarter: 'quartal|quartale*',
    year: 'jahr|jahre*|jährig*',
    decade: 'jahrzehnt*',
    century: 'jahrhundert*',
    'year of age': 'jahre alt',
  },
  minus: 'minus',
  bounds: {
    under: 'fast|knapp|beinahe|weniger als|unter|bis zu|höchstens|maximal|nahezu|nicht einmal',
    over: 'mehr als|über|mindestens|gut|übersteigt|wenigstens|oberhalb von|jenseits von',
    about: 'etwa|rund|ungefähr|circa|ca.|zirka|an die|um die|gegen|schätzungsweise|annähernd',
  },
  boundsAfter: { over: '+|oder mehr|und mehr', about: 'oder so' },
  between: 'bis|und|oder|bis zu|auf|bzw.|beziehungsweise|sowie|dann',
  dates: {
    months: {
      'jän.|jänner|jan.': 1,
      'feb.|febr.|feber': 2,
      'mär.|mrz.': 3,
      'apr.': 4,
      'jun.': 6,
      'jul.': 7,
      'aug.': 8,
      'sept.|sep.': 9,
      'okt.': 10,
      'nov.': 11,
      'dez.': 12,
    },
    weekdays: {
      sonnabend: 6,
      'montags|montagabend|montagmorgen|montagnachmittag': 1,
      'dienstagabend|dienstagmorgen|dienstagnachmittag': 2,
      'mittwochabend|mittwochmorgen|mittwochnachmittag': 3,
      'donnerstagabend|donnerstagmorgen|donnerstagnachmittag': 4,
      'freitagabend|freitagmorgen|freitagnachmittag': 5,
      samstagabend: 6,
      'sonntagabend|sonntags': 7,
    },
    of: 'des|im',
    between: 'bis|und|bis zum|bis einschließlich|auf den|sowie|oder|,',
    hasDayPoint: true,
    dayBefore: 'am|zum|bis zum|vom|ab dem|der|den|dem|seit dem',
    dayFollows: 'und|in|um|ab|für',
    yearBefore: 'im jahr|im jahre|jahr|jahres|mitte|ende|anfang|geschäftsjahr|haushaltsjahr|seit|des jahres',
    counted:
      'menschen|personen|unternehmen|stellen|arbeitsplätze|beschäftigte|firmen|haushalte|schüler|studierende|wohnungen|mitarbeiter|patienten',
    years: {
      'im vergangenen jahr|vergangenen jahres|letztes jahr|im letzten jahr|im vorjahr|vorjahr|letzten jahres|vorjahres|des vorjahres|des vergangenen jahres':
        -1,
      'in diesem jahr|dieses jahr|dieses jahres|diesem jahr|heuer|im laufenden jahr|des laufenden jahres|laufenden jahres': 0,
      'nächstes jahr|im nächsten jahr|im kommenden jahr|kommendes jahr|kommenden jahres|nächsten jahres|des kommenden jahres|des nächsten jahres': 1,
      'vor zwei jahren|im vorvergangenen jahr': -2,
    },
    monthsAway: {
      'im vergangenen monat|im letzten monat|letzten monat|vergangenen monats|im vormonat|letzten monats': -1,
      'in diesem monat|diesen monat|dieses monats': 0,
      'im nächsten monat|nächsten monat|im kommenden monat|kommenden monat|nächsten monats': 1,
    },
    weeksAway: {
      'in der vergangenen woche|vergangene woche|letzte woche|in der letzten woche|vergangener woche|der vergangenen woche|letzten woche|vorige woche':
        -1,
      'in dieser woche|diese woche|dieser woche': 0,
      'nächste woche|in der nächsten woche|kommende woche|in der kommenden woche|kommenden woche|nächster woche': 1,
    },
    decadeAfter: 'er jahre*|er-jahre*|er',
    decades: {
      'neunziger|neunzigern|neunzigerjahre*|neunziger jahre*': 1990,
      'achtziger|achtzigern|achtzigerjahre*|achtziger jahre*': 1980,
      'siebziger|siebzigerjahre*|siebziger jahre*': 1970,
      'sechziger|sechzigerjahre*|sechziger jahre*': 1960,
      'fünfziger|fünfzigerjahre*': 1950,
      'zwanziger|zwanzigerjahre*': 1920,
      'dreißiger|dreißigerjahre*': 1930,
    },
    century: 'jahrhundert*|jh.',
    quarter: 'quartal|quartals|quartale|vierteljahr|vierteljahres',
    quarterSigns: 'Q',
    half: 'halbjahr|halbjahres|halbjahrs|jahreshälfte|hälfte',
    halfSigns: 'H',
    halves: { 'zur jahresmitte': 1 },
    days: { 'neujahr|neujahrstag': [1, 1] },
    clock: 'uhr',
    am: 'uhr morgens|uhr vormittags|uhr früh',
    pm: 'uhr nachmittags|uhr abends|uhr am nachmittag|uhr am abend',
    times: { 'um mitternacht|bis mitternacht|mitternacht': 0, 'um zwölf uhr mittags|zwölf uhr mittags': 720 },
  },
}
