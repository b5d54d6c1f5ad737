import { expect, it } from 'vitest'
import { findColumns } from '../../src/lists/list-columns.ts'

it.each(
  [
    'email',
    'E-Mail',
    ' MAIL ',
    'e_mail',
    'Email Address',
    'address',
    '邮箱',
    '电子邮件',
    '电子邮箱',
    '邮件地址',
    'ｅｍａｉｌ',
    '電子郵件',
    '電子信箱',
    'メールアドレス',
    'E-Mail-Adresse',
    'Adresse électronique',
    'Courriel',
    'البريد الإلكتروني',
    '이메일 주소',
    'Электронная почта',
    'Subscriber',
  ].flatMap((address) => [{ address, name: '姓名', edition: '语种' }]),
)('finds the addresses under "$address"', ({ address, name, edition }) => {
  expect(findColumns({ line: 1, cells: [name, address, edition] }, 'list.csv')).toEqual({
    address: 1,
    name: 0,
    givenName: null,
    familyName: null,
    edition: 2,
    tags: [],
    fields: [],
    consent: [],
    others: [],
  })
})

it.each(['name', '姓名', '名字', '称呼'])('finds the names under "%s"', (name) => {
  expect(findColumns({ line: 1, cells: ['email', name] }, 'list.csv')).toMatchObject({ name: 1 })
})

it.each(['Edition', 'language', 'LANG', '语言', '版本', '语种'])(
  'finds the editions under "%s"',
  (edition) => {
    expect(findColumns({ line: 1, cells: ['email', edition] }, 'list.csv')).toMatchObject({ edition: 1 })
  },
)

it('takes `email` before `address`, which may be where somebody lives, and ignores the other', () => {
  expect(findColumns({ line: 1, cells: ['Address', 'Email', 'Email'] }, 'list.csv')).toMatchObject({
    address: 1,
    others: [
      { index: 0, heading: 'Address' },
      { index: 2, heading: 'Email' },
    ],
  })
})

it('names what it found and what it accepts where no column holds addresses', () => {
  expect(() => findColumns({ line: 3, cells: ['Nom', 'Ville'] }, 'list.csv')).toThrow(
    expect.objectContaining({
      code: 'LIST_INVALID',
      message: 'No column of the list holds addresses; it has "Nom", "Ville".',
      where: 'list.csv:3',
      hint: 'Name the column in the first line: email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス or البريد الإلكتروني.',
    }),
  )
})

it('does not repeat an address that stands where the header should be', () => {
  expect(() => findColumns({ line: 1, cells: ['secret@example.com'] }, 'list.csv')).toThrow(
    expect.objectContaining({ message: 'The list has no header: its first line holds an address.' }),
  )
})
