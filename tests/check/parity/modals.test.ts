import { describe, expect, it } from 'vitest'
import { readModals } from '../../../src/check/parity/modals/modals.ts'
import { check, type Pair, texts } from '../../helpers/a-parity-pair.ts'

const checkLegal = (pair: Pair) => check({ ...pair, isLegal: true })
const said = (zh: string, en: string) =>
  checkLegal(texts(zh, en)).map(({ rule, severity, acceptAs }) => [severity, rule, acceptAs])

describe('what must and may be done', () => {
  it.each([
    ['提供者应当保存日志。', 'Providers may keep logs.', '应当 / may'],
    ['提供者不得保存日志。', 'Providers shall keep logs.', '不得 / shall'],
    ['提供者无需保存日志。', 'Providers must keep logs.', '无需 / must'],
    ['本法不适用于学校。', 'The act applies to schools.', '不 / -'],
    ['学校公布成绩。', 'Schools must publish the marks.', '- / must'],
  ])('differs: %s %s', (zh, en, of) => {
    expect(said(zh, en)).toEqual([['warning', 'parity-modal', of]])
  })

  it.each([
    ['提供者应当保存日志。', 'Providers shall keep logs.'],
    ['本条例自明年起施行。', 'These Regulations shall enter into force next year.'],
    ['学校不得不关闭。', 'Schools have to close.'],
    ['应用供应商响应不同的需求。', 'Suppliers of apps meet various needs.'],
    ['五月他们在布鲁塞尔会面。', 'In May they met in Brussels.'],
    ['董事会批准后，方可转让股份。', 'Shares may be transferred once the board agrees.'],
  ])('is the same: %s %s', (zh, en) => {
    expect(said(zh, en)).toEqual([])
  })

  it('is compared sentence by sentence', () => {
    const zh = '提供者应当保存日志。主管部门可以查阅日志。日志不得出售。'
    const en = 'Providers may keep logs. The authority must consult them. Logs must not be sold.'
    expect(said(zh, en).map(([, , of]) => of)).toEqual(['应当 / may', '可以 / must'])
  })

  it('is compared in derived Chinese, too', () => {
    const pair = { ...texts('', ''), languages: ['zh-Hant', 'en'] as const }
    const legal = {
      ...pair,
      a: { summary: ['提供者應當保存日誌。'] },
      b: { summary: ['Providers may keep logs.'] },
    }
    expect(checkLegal(legal).map(({ acceptAs }) => acceptAs)).toEqual(['應當 / may'])
  })

  it('is not compared where the newsletter does not ask for it', () => {
    expect(check(texts('提供者应当保存日志。', 'Providers may keep logs.'))).toEqual([])
  })

  it('is not compared in a language whose words are not known', () => {
    expect(readModals('提供者はログを保存しなければならない。', 'ja')).toBeNull()
  })
})

it.each<[string, string, readonly string[]]>([
  ['en', 'Members may not vote, need not attend and must pay.', ['may not', 'need not', 'must']],
  ['de', 'Sie dürfen Daten nicht speichern und müssen nicht nur löschen.', ['dürfen Daten nicht', 'müssen']],
  [
    'fr',
    'Il ne peut pas voter, mais doit payer et n’agit qu’à Paris.',
    ['ne peut pas', 'doit', 'n’agit qu’'],
  ],
  ['es', 'No podrán votar, deberán pagar y no solo aquí.', ['No podrán', 'deberán']],
  ['ru', 'Они не вправе голосовать, но обязаны платить не только здесь.', ['не вправе', 'обязаны']],
])('reads in %s: %s', (language, text, words) => {
  const found = readModals(text, language) ?? []
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

it.each([
  [
    'en',
    'Federal Law No. 152-FZ, Decree No.12a, Regulation (EU) No 575/2013, Laws Nos. 3 and 4, Notice no. A-7 and Annex No. IX.',
  ],
  ['es', 'La Ley No. 152-FZ, el Decreto No 7, el Real Decreto n.º 4/2024 y la Circular núm. 5.'],
  ['fr', 'La loi n° 152-FZ, la loi no 2024-364, les décrets nos 3 et 4 et la circulaire nº 5.'],
  ['de', 'Das Gesetz Nr. 152-FZ, Nummer 3 und die Nrn. 4 und 5.'],
  ['ru', 'Закон № 152-ФЗ, приказ N 5 и указ №7.'],
  ['zh', '第152-FZ号联邦法、第5号令、No. 3。'],
])('takes the number of a law in %s for no negation', (language, text) => {
  expect(readModals(text, language)).toEqual([])
})

it.each([
  ['en', 'No 5 members vote, and no AI system is spared. No. I think not.', ['No', 'no', 'No', 'not']],
  ['es', 'No votan 5 miembros y no hay 3.', ['No', 'no']],
])('still reads a negation beside a number in %s', (language, text, words) => {
  const found = readModals(text, language) ?? []
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})

it('compares laws that are cited by their number without a finding', () => {
  const pair = texts('', 'Federal Law No. 152-FZ applies to operators.')
  const legal = {
    ...pair,
    languages: ['ru', 'en'] as const,
    a: { summary: ['Закон № 152-ФЗ применяется к операторам.'] },
  }
  expect(checkLegal(legal).filter(({ rule }) => rule === 'parity-modal')).toEqual([])
})
