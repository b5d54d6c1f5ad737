import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { texts, told } from '../../helpers/a-parity-pair.ts'
import { judge } from '../../helpers/parity-set.ts'

interface Case {
  readonly id: string
  readonly agree: boolean
  readonly zh: string
  readonly en: string
  readonly date: string
}

/** Sentences on which the check was wrong once: a wrong one is an error, a right one has no finding. */
it.each(['sentences', 'units'])('judges the %s that failed before', (name) => {
  const file = join(import.meta.dirname, '../../fixtures/parity/cases', `${name}.json`)
  const misjudged = (JSON.parse(readFileSync(file, 'utf8')) as Case[]).filter(({ id, agree, ...pair }) => {
    const { findings } = judge({ ...pair, name: id, wrong: null }, { terms: [] })
    return agree ? findings.length > 0 : findings.every(({ severity }) => severity !== 'error')
  })
  expect(misjudged).toEqual([])
})

it.each([
  ['每年用电12亿度电', 'it uses 1.2 TWh a year', []],
  ['每年用电12亿度', 'it uses 12 TWh a year', ['error parity-number sections.en.summary.0']],
  [
    '芯片不得高于85摄氏度',
    'not hotter than 158 degrees Fahrenheit',
    ['error parity-number sections.en.summary.0'],
  ],
  ['升温1.5摄氏度', 'warming of 2.7 degrees Fahrenheit', []],
  ['该岛距大陆约130公里', 'about 180 km (80 miles) away', ['error parity-number sections.en.summary.0']],
  ['上月发布', 'released last year', ['error parity-date sections.en.summary.0']],
  ['十四五岁的孩子', 'children of 14 or 15', []],
  ['16岁以下不得使用', 'no use for those under 16', []],
  ['16岁以下不得使用', 'no use for children under 15', ['error parity-number sections.en.summary.0']],
  ['面向12至16岁的学生', 'for pupils aged 12 to 15', ['error parity-number sections.en.summary.0']],
  ['一名18岁的学生', 'an 18-year-old student', []],
  ['采用3纳米工艺', 'made on a 3-micron process', ['error parity-unit sections.en.summary.0']],
  ['厚5微米', '5 microns thick', []],
  ['约5公里长', 'about three miles long', []],
  ['约10公里长', 'about seven miles long', ['error parity-number sections.en.summary.0']],
])('%s, %s', (zh, en, findings) => expect(told(texts(zh, en))).toEqual(findings))
