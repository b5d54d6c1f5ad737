import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerOf, readText } from '../../../../src/check/parity/reading/readers.ts'

/** Amounts as `kind unit value`, dates as their fields. */
function read(language: string, text: string): readonly unknown[] {
  const { quantities, dates } = readText(readerOf(language), text, [])
  return [
    ...quantities.map(({ kind, unit, readings: [{ low, high }] }) => {
      const value = Number(low.toPrecision(6))
      return [kind, unit, low === high ? value : `${low} to ${high}`].filter((it) => it !== null).join(' ')
    }),
    ...dates.map(({ start: _start, end: _end, ...fields }) => fields),
  ]
}

describe('figures, days and sums as CLDR writes them read back', () => {
  const withWords = ['en', 'fr', 'de', 'es', 'ru']
  const without = ['it', 'pt', 'nl', 'sv', 'pl', 'tr']
  const whole = fc.integer({ min: 10_001, max: 999_999_999 })
  const few = { numRuns: 30 }

  it.each([...withWords, ...without])('in %s', (language) => {
    const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 2 })
    const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1 })
    const euros = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    })
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(whole, (value) => {
        const about = (text: string) => readText(readerOf(language), text, []).quantities[0]
        expect(about(`(${decimal.format(value / 100)})`)?.readings[0].low).toBe(value / 100)
        expect(about(euros.format(value))).toMatchObject({ unit: 'EUR', readings: [{ low: value }] })
        const share = (value % 1000) / 1000
        expect(about(percent.format(share))).toMatchObject({ kind: 'share', readings: [{ low: share }] })
        const date = new Date(Date.UTC(1950 + (value % 100), value % 12, (value % 28) + 1))
        const [year, month, on] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        expect(read(language, day.format(date))).toEqual([{ year, month, day: on }])
      }),
      few,
    )
  })
})

describe('a language without words of its own', () => {
  it.each([
    ['it', 'due miliardi di euro'],
    ['nl', 'twee miljoen mensen'],
    ['pl', 'dwa miliony osób'],
    ['uk', 'два мільйони людей'],
    ['pt', 'três milhões de pessoas'],
  ])('has no number where a word is before a scale that nobody reads (%s: %s)', (language, text) => {
    expect(read(language, text)).toEqual([])
  })

  it('has one where figures are', () => {
    expect(read('it', '2 miliardi di euro')).toEqual(['count 2000000000'])
  })
})

describe('what newsrooms write', () => {
  it.each([
    ['fr', 'quatre-vingt-dix-sept pays', ['count 97']],
    ['fr', 'soixante et onze', ['count 71']],
    ['fr', 'deux cent mille euros', ['count EUR 200000']],
    ['fr', '3,5 milliards de dollars', ['count dollar 3500000000']],
    ['fr', '1,2 billion d’euros', ['count EUR 1200000000000']],
    ['fr', '850 M€', ['count EUR 850000000']],
    ['fr', 'une entreprise sur cinq', ['share 0.2']],
    ['fr', 'les deux tiers', ['share 0.666667']],
    ['fr', 'un cinquième des ménages', ['share 0.2']],
    ['fr', 'un cinquième mandat', ['ordinal 5']],
    ['fr', 'une demi-heure', ['count hour 0.5']],
    ['fr', 'deux ans et demi', ['count year 2.5']],
    ['fr', 'une quinzaine de pays', ['count 14 to 16']],
    ['fr', 'un quart de point', ['points 0.25']],
    ['fr', 'le 12 novembre 2025 à 18 h 30', [{ day: 12, month: 11, year: 2025 }, { time: 1110 }]],
    [
      'fr',
      'du 12 au 14 mai',
      [
        { day: 12, month: 5 },
        { day: 14, month: 5 },
      ],
    ],
    ['fr', 'au T3 2025', [{ quarter: 3, year: 2025 }]],
    ['fr', 'au XXIe siècle', [{ century: 21 }]],
    ['fr', 'les années 1990', [{ decade: 1990 }]],
    ['de', 'dreiundzwanzig Länder', ['count 23']],
    ['de', 'zweihundertfünfzigtausend Euro', ['count EUR 250000']],
    ['de', 'anderthalb Milliarden Euro', ['count EUR 1500000000']],
    ['de', '1,2 Mrd. Euro', ['count EUR 1200000000']],
    ['de', 'eine halbe Million', ['count 500000']],
    ['de', 'jeder Fünfte', ['share 0.2']],
    ['de', 'ein 15-prozentiger Anstieg', ['share 0.15']],
    ['de', 'dreimal so viel', ['factor 3']],
    ['de', 'die Zweidrittelmehrheit', ['share 0.666667']],
    [
      'de',
      'am 3. und 4. Mai',
      [
        { day: 3, month: 5 },
        { day: 4, month: 5 },
      ],
    ],
    ['de', 'im dritten Quartal', [{ quarter: 3 }]],
    ['de', 'von 18 bis 20 Uhr', [{ time: 1080 }, { time: 1200 }]],
    ['de', 'im vergangenen Jahr', [{ yearsAway: -1 }]],
    ['es', 'doscientos mil millones de euros', ['count EUR 200000000000']],
    ['es', 'dos mil quinientos millones', ['count 2500000000']],
    ['es', 'una de cada cinco empresas', ['share 0.2']],
    ['es', 'tres cuartas partes', ['share 0.75']],
    ['es', 'cuatro décimas', ['points 0.4']],
    ['es', 'veintitrés', ['count 23']],
    ['es', 'el vigésimo primero', ['ordinal 21']],
    ['es', 'el 3 de mayo de 2025 a las 18.30 horas', [{ day: 3, month: 5, year: 2025 }, { time: 1110 }]],
    ['es', 'el siglo XXI', [{ century: 21 }]],
    ['ru', 'двадцать три миллиона рублей', ['count RUB 23000000']],
    ['ru', 'полтора миллиарда долларов', ['count dollar 1500000000']],
    ['ru', 'две трети', ['share 0.666667']],
    ['ru', 'каждый пятый', ['share 0.2']],
    ['ru', 'вдвое', ['factor 2']],
    ['ru', 'на 2,5 процентного пункта', ['points 2.5']],
    ['ru', '12 ноября 2025 года', [{ day: 12, month: 11, year: 2025 }]],
    ['ru', 'в III квартале', [{ quarter: 3 }]],
    ['ru', '1990-е годы', [{ decade: 1990 }]],
    ['ru', 'в 18:30', [{ time: 1110 }]],
    ['en', 'two lakh crore rupees', ['count INR 2000000000000']],
    ['en', 'from 9 to 11 a.m.', [{ time: 540 }, { time: 660 }]],
    ['en', '12 345 complaints', ['count 12345']],
    ['sv', '14 % av 2,5 miljoner', ['share 0.14', 'count 2500000']],
  ])('%s: %s', (language, text, wanted) => {
    expect(read(language, text)).toEqual(wanted)
  })

  it.each([
    ['en', 'Prices fell in 2,5 cases', 2.5],
    ['de', '1.234,5', 1234.5],
    ['de', '1.234', 1234],
    ['fr', '1 234,5', 1234.5],
    ['fr', '0,125', 0.125],
    ['es-MX', '1,234.5', 1234.5],
    ['ru', '1 234,5', 1234.5],
    ['en', '12,34,567', 1_234_567],
  ])('%s reads %s as %d', (language, text, value) => {
    expect(readText(readerOf(language), text, []).quantities[0]?.readings[0].low).toBe(value)
  })

  it('words of a language are no numbers of another', () => {
    expect(read('sv', 'twenty-three companies')).toEqual([])
  })
})
