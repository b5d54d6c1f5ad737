import type { Glossary, NameKind, Term } from '../../../domain/newsletter/glossary.ts'
import type { Span } from '../reading/span.ts'
import { laws } from './table/laws.ts'
import { bodies, companies, groups, press, schools } from './table/organisations.ts'
import { people } from './table/people.ts'
import { cities, countries, regions } from './table/places.ts'

/** Only names of one sort are held against each other: a city does not contradict a country. */
export type NameSort =
  | NameKind
  | 'body'
  | 'office'
  | 'act'
  | 'company'
  | 'school'
  | 'group'
  | 'press'
  | 'country'
  | 'region'
  | 'city'

/** Somebody or something that is known by a name. Two names of one are the same object. */
export interface Named {
  readonly sort: NameSort
  /** What it is part of: either may stand for the other. */
  partOf: Named | null
}

/** A way to write a name. */
export interface Alias {
  readonly named: Named
  readonly text: string
  /** A language that it is written in; null for Latin letters, which every language may keep. */
  readonly language: string | null
  /** Where only its beginning is fixed: `chinois*`. */
  readonly isStem: boolean
  /** A family name, which others have too; or a general word. It answers to a name, and does not contradict one by itself. */
  readonly use: 'name' | 'surname' | 'word'
}

/** A name that a text has. `meant` are those who are called so: Georgia is a country and a state. */
export interface FoundName extends Span {
  readonly meant: readonly Named[]
  /** Whether it can only be them: a family name beside another first name, or a general word, cannot contradict. */
  readonly isSure: boolean
}

/** ISO 3166 codes of countries that the table says nothing of: CLDR has what they are called. */
const OTHER_COUNTRIES =
  'AD AF AG AL AO BA BB BF BH BI BJ BN BS BT BW BZ CF CM CV DJ ER FJ GA GD GM GN GQ GT GW GY HN HT JM KG KI KM KN LC LI LR LS LY MC MD ME MG MH MK ML MR MU MV MW MZ NA NI NR OM PG PW SB SC SD SL SM SO SR SS ST SV SZ TD TG TJ TL TM TO TT TV TZ UG VA VC VU WS XK YE ZM ZW'

/** The names that come with Diglot: public facts of common knowledge, for the sake of comparing texts. */
export function shippedNames(): readonly Alias[] {
  shipped ??= readTables()
  return shipped
}

let shipped: readonly Alias[] | null = null

/** The names of a glossary: its terms that say which kind of name they are. */
export function glossaryNames({ terms }: Glossary): readonly Alias[] {
  return terms.flatMap(({ kind, names }) => {
    if (kind === null) return []
    const named = namedBy.get(names) ?? { sort: kind, partOf: null }
    namedBy.set(names, named)
    return [...names].flatMap(([tag, written]) =>
      written.map((text): Alias => ({ named, text, language: tag, isStem: false, use: 'name' })),
    )
  })
}

// Asked for in one language after the other.
const namedBy = new WeakMap<Term['names'], Named>()

/** The code of a country by what it is, for its names in CLDR. */
export const codes = new WeakMap<Named, string>()

function readTables(): readonly Alias[] {
  const rows = [
    ...linesOf(people).map((line) => readRow(line, 'person')),
    ...linesOf(bodies).map((line) => readRow(line, 'body')),
    ...linesOf(companies).map((line) => readRow(line, 'company')),
    ...linesOf(schools).map((line) => readRow(line, 'school')),
    ...linesOf(groups).map((line) => readRow(line, 'group')),
    ...linesOf(press).map((line) => readRow(line, 'press')),
    ...linesOf(countries).map(readCountry),
    ...OTHER_COUNTRIES.split(' ').map(readCountry),
    ...linesOf(regions).map((line) => readRow(line, 'region')),
    ...linesOf(cities).map((line) => readRow(line, 'city')),
    ...linesOf(laws).map((line) => readRow(line, 'law')),
  ]
  const byName = new Map(rows.flatMap(({ names, aliases }) => names.map((name) => [name, aliases[0]?.named])))
  for (const { aliases, partOf } of rows)
    for (const { named } of aliases) named.partOf = (partOf === null ? null : byName.get(partOf)) ?? null
  return rows.flatMap(({ aliases }) => aliases)
}

interface Row {
  /** What other rows call it by. */
  readonly names: readonly string[]
  readonly aliases: readonly Alias[]
  readonly partOf: string | null
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '')
}

function readCountry(line: string): Row {
  const [code = '', ...cells] = line.split(' | ')
  const hasNames = cells[0] !== undefined && !/^[a-z]{2}: /.test(cells[0])
  const { aliases, partOf } = readRow((hasNames ? cells : ['', ...cells]).join(' | '), 'country')
  const named: Named = aliases[0]?.named ?? { sort: 'country', partOf: null }
  codes.set(named, code)
  const key: Alias = { named, text: '', language: null, isStem: false, use: 'word' }
  return { names: [code], aliases: [key, ...aliases], partOf }
}

function readRow(line: string, sort: NameSort): Row {
  const [latin = '', ...cells] = line.split(' | ')
  const named: Named = { sort, partOf: null }
  const partOf = cells.find((cell) => cell.startsWith('< '))?.slice(2) ?? null
  const inScripts = cells
    .filter((cell) => !cell.startsWith('< '))
    .flatMap((cell) => {
      const [language = '', written = ''] = cell.split(': ')
      return written.split('; ').flatMap((text) => readNames(text, language, named))
    })
  const names = latin.split('; ').filter((name) => name !== '')
  return { names, aliases: [...names.flatMap((name) => readNames(name, null, named)), ...inScripts], partOf }
}

function readNames(written: string, language: string | null, named: Named): Alias[] {
  const isWord = written.startsWith('?') || (language === null && /^\p{Ll}/u.test(written))
  const isStem = written.endsWith('*')
  const text = written.replace(/^\?|\*$/g, '').replace('~', '')
  const whole: Alias = { named, text, language, isStem, use: isWord && !isStem ? 'word' : 'name' }
  const [, surname] = written.split('~')
  return surname === undefined ? [whole] : [whole, { ...whole, text: surname, use: 'surname' }]
}

/** The kind that a glossary would give a name of this sort. */
export function kindOf(sort: NameSort): NameKind {
  return KINDS[sort]
}

const KINDS: Readonly<Record<NameSort, NameKind>> = {
  person: 'person',
  law: 'law',
  act: 'law',
  organisation: 'organisation',
  body: 'organisation',
  office: 'organisation',
  company: 'organisation',
  school: 'organisation',
  group: 'organisation',
  press: 'organisation',
  place: 'place',
  country: 'place',
  region: 'place',
  city: 'place',
}

/** Whether names of two sorts can be meant for each other: those of a glossary are of a whole kind. */
export function areAlike(a: NameSort, b: NameSort): boolean {
  return a === b || ((a === kindOf(a) || b === kindOf(b)) && kindOf(a) === kindOf(b))
}

/** Whether one may stand for the other. */
export function isSameOrPart(a: Named, b: Named): boolean {
  return a === b || a.partOf === b || b.partOf === a
}
