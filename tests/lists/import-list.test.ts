import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GonePerson, NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { DiglotError } from '../../src/errors.ts'
import { type ImportListOptions, importSubscriberList } from '../../src/lists/import-list.ts'
import { aTakingList } from '../helpers/a-taking-list.ts'
import { textEncoders } from '../helpers/encode-text.ts'
import { listFile } from '../helpers/list-file.ts'

const now = new Date('2025-07-27T08:00:00Z')
const offer = { offered: ['zh-Hans+en', 'en+zh-Hans', 'zh-Hans', 'en'], defaultEdition: 'zh-Hans+en', now }

/** Imports into a list that takes everybody. */
async function importText(content: string | Uint8Array, options: Partial<ImportListOptions> = {}) {
  const path = await listFile(content)
  const people: NewSubscriber[] = []
  const gone: GonePerson[] = []
  const result = await importSubscriberList({
    path,
    ...offer,
    subscribers: aTakingList(people, gone),
    ...options,
  })
  return { path, people, gone, result }
}

describe('importing a subscriber list', () => {
  const rows = [
    ['邮箱', '姓名', '语言'],
    ['Wang@Example.com', '王芳', '中文'],
    ['li@example.org', '李雷, "同学"; 两行\n名字', 'English'],
    ['zhao@例子.test', '', '双语'],
    ['sun@example.net', '孙\t悦', ''],
  ]
  const matrix = Object.entries(textEncoders).flatMap(([name, encode]) =>
    [',', ';', '\t'].flatMap((delimiter) =>
      ['\n', '\r\n', '\r'].map((lineEnd) => ({ name, encode, delimiter, lineEnd })),
    ),
  )

  it.each(matrix)('reads $name with delimiter "$delimiter" and line end "$lineEnd"', async (variant) => {
    const { encode, delimiter, lineEnd } = variant
    const text = rows
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join('\n')
    const { people, result } = await importText(encode(text.replaceAll('\n', lineEnd)))
    expect(people).toEqual([
      { address: 'Wang@example.com', addressKey: 'wang@example.com', name: '王芳', edition: 'zh-Hans' },
      {
        address: 'li@example.org',
        addressKey: 'li@example.org',
        name: '李雷, "同学"; 两行 名字',
        edition: 'en',
      },
      {
        address: 'zhao@xn--fsqu00a.test',
        addressKey: 'zhao@xn--fsqu00a.test',
        name: '',
        edition: 'zh-Hans+en',
      },
      { address: 'sun@example.net', addressKey: 'sun@example.net', name: '孙 悦', edition: null },
    ])
    expect(result).toEqual({
      read: 4,
      added: 4,
      updated: 0,
      unchanged: 0,
      kept: 0,
      left: 0,
      suppressed: 0,
      bounced: 0,
      complained: 0,
      unconfirmed: 0,
      duplicates: 0,
      refused: 0,
      examples: ['王芳', '李雷, "同学"; 两行 名字'],
      encoding: variant.name.split(' ')[0]?.toLowerCase(),
      delimiter,
      ignoredColumns: [],
      rejectsPath: null,
    })
  })

  it('names ignored columns once, and leaves out rows without any text', async () => {
    const { people, result } = await importText(
      '\n,,\nCity,E-Mail,No.\n\n,,\nBeijing,a@example.com,1\n,,\n\n',
    )
    expect(people.map(({ address }) => address)).toEqual(['a@example.com'])
    expect(result).toMatchObject({ read: 1, ignoredColumns: ['City', 'No.'] })
  })

  it('merges an address that comes again: the last name and edition that are given win', async () => {
    const { people, result } = await importText(
      'email,name,edition\nA@example.com,first,en\nb@example.com,,\na@example.com,second,\na@EXAMPLE.com,,zh-Hans\n',
    )
    expect(people).toEqual([
      { address: 'A@example.com', addressKey: 'a@example.com', name: 'second', edition: 'zh-Hans' },
      { address: 'b@example.com', addressKey: 'b@example.com', name: '', edition: null },
    ])
    expect(result).toMatchObject({ read: 4, added: 2, duplicates: 2 })
  })

  it('writes refused rows with line and reason into a table that no spreadsheet runs', async () => {
    const { path, people, result } = await importText(
      [
        'email,name,edition',
        'good@example.com,"two',
        'lines",en',
        'no address,"=HYPERLINK(""https://example.com"")",en',
        ',empty,',
        'a@example.com,b,fr',
        'b@example.com,Smith, John,en',
        `c@example.com,${'字'.repeat(201)},`,
        `d@example.com,${'𠀀'.repeat(200)},`,
        '@SUM(A1),x,',
      ].join('\n'),
    )
    expect(people.map(({ address }) => address)).toEqual(['good@example.com', 'd@example.com'])
    expect(result).toMatchObject({ read: 8, added: 2, refused: 6, rejectsPath: `${path}.rejects.csv` })
    expect(await readFile(`${path}.rejects.csv`, 'utf8')).toBe(
      [
        '\ufeffline,reason,email,name,edition',
        '4,The address is not of the form local@domain.,no address,"\'=HYPERLINK(""https://example.com"")",en',
        '5,The address is empty.,,empty,',
        '6,"The newsletter has no edition ""fr"".",a@example.com,b,fr',
        '7,The row has 4 cells but the header has 3.,b@example.com,Smith, John,en',
        `8,The name is longer than 200 characters.,c@example.com,${'字'.repeat(201)},`,
        "10,The address is not of the form local@domain.,'@SUM(A1),x,",
        '',
      ].join('\r\n'),
    )
    expect((await readdir(dirname(path))).sort()).toEqual([basename(path), `${basename(path)}.rejects.csv`])
  })

  it('takes a rejects table back once its rows are fixed', async () => {
    const { path } = await importText('email,name\nbroken,=1+1\n')
    const fixed = (await readFile(`${path}.rejects.csv`, 'utf8')).replace('broken', 'fixed@example.com')
    const { people } = await importText(fixed)
    expect(people).toEqual([
      { address: 'fixed@example.com', addressKey: 'fixed@example.com', name: '=1+1', edition: null },
    ])
  })

  it('counts a line end once that falls between two pieces of the file', async () => {
    const pieceBytes = 256 * 1024
    const row = 'a@example.com\r\n'
    const filled = `email\r\n${row.repeat(Math.floor((pieceBytes - 200) / row.length))}`
    const last = 'b@example.com'.padEnd(pieceBytes - 1 - filled.length, ' ')
    const { path } = await importText(`${filled}${last}\r\nbroken\r\n`)
    const line = filled.split('\r\n').length + 1
    expect(await readFile(`${path}.rejects.csv`, 'utf8')).toBe(
      `\ufeffline,reason,email\r\n${line},The address is not of the form local@domain.,broken\r\n`,
    )
  })

  it('makes hostile names harmless and keeps them on one line', async () => {
    const { people } = await importText(
      'email,name\na@example.com,"Bcc: x@example.com\r\n\r\nBcc"\nb@example.com,"\u202eevil\u0007"\nc@example.com,e\u0301\n',
    )
    expect(people.map(({ name }) => name)).toEqual(['Bcc: x@example.com Bcc', 'evil', '\u00e9'])
  })

  it.each([
    ['is empty', '', 'The list is empty.', ''],
    ['has nothing but blank lines', '\n \n,,\n', 'The list is empty.', ''],
    [
      'has no column of addresses',
      'name,city\nx,y\n',
      'No column of the list holds addresses; it has "name", "city".',
      ':1',
    ],
    ['has no header', 'a@example.com,A\n', 'The list has no header: its first line holds an address.', ':1'],
    [
      'has a quote that is not closed',
      'email,name\na@example.com,"x\nb@example.com,y\n',
      'A quote is opened in the row that begins here and is not closed, or the row is far too long.',
      ':2',
    ],
    [
      'has a quote that is never closed in a long file',
      `email,name\na@example.com,"x\n${'b@example.com,y\n'.repeat(20_000)}`,
      'A quote is opened in the row that begins here and is not closed, or the row is far too long.',
      ':2',
    ],
    [
      'has a stray quote',
      'email,name\n"a@example.com","1\n2"\nb@example.com,"y\nc@example.com,"z"\n',
      'The row that begins here has a quote in a place where none may be.',
      ':4',
    ],
    [
      'is a spreadsheet',
      Buffer.from('504b0304140000000800', 'hex'),
      'The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.',
      '',
    ],
    [
      'is in no encoding that is known',
      Buffer.from([...Buffer.from('email\n'), 0xff, 0xff]),
      'It is not sure how the list is encoded.',
      '',
    ],
    [
      'is not what its mark says',
      Buffer.from([0xef, 0xbb, 0xbf, 0x65, 0xff]),
      'The list is UTF-8, but this row has bytes that are not.',
      ':1',
    ],
    [
      'is UTF-8 with a broken character, which GB18030 would read as other characters',
      Buffer.concat([
        Buffer.from('email,name\na@example.com,王芳\nb@example.com,'),
        Buffer.from('李雷').subarray(0, 5),
        Buffer.from('\n'),
      ]),
      'The list is UTF-8 but has a broken character.',
      ':3',
    ],
  ])('refuses a list that %s, and imports nobody', async (_what, content, message, place) => {
    const path = await listFile(content)
    const importAll = async () => {
      throw new Error('Nobody may be imported.')
    }
    const subscribers = { ...aTakingList(), importAll }
    await expect(importSubscriberList({ path, ...offer, subscribers })).rejects.toMatchObject({
      code: 'LIST_INVALID',
      message,
      where: `${path}${place}`,
    })
    expect(await readdir(dirname(path))).toEqual([basename(path)])
  })

  it('says so where there is no such list, and where it is a folder', async () => {
    const path = await listFile('')
    await expect(importText('', { path: `${path}.missing` })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(importText('', { path: dirname(path) })).rejects.toMatchObject({ code: 'LIST_INVALID' })
  })

  it('tells how far it came where the list is changed under it', async () => {
    // Far longer than what is read ahead of the rows that are being imported.
    const remark = 'x'.repeat(300)
    const rows = addresses(30_000).map((address) => `${address},${remark}`)
    const path = await listFile(`email,remark\n${rows.join('\n')}\n`)
    let calls = 0
    const importing = importText('', {
      path,
      subscribers: {
        ...aTakingList(),
        importAll: async (people) => {
          if (calls++ === 0) await writeFile(path, `email\n${'"x'.repeat(100)}`)
          return { added: people.length, updated: 0, unchanged: 0, kept: 0 }
        },
      },
    })
    await expect(importing).rejects.toMatchObject({
      code: 'LIST_INVALID',
      message: expect.saying(/^The list changed while it was imported, after \d+ of 30000 rows\.$/),
    })
  })

  it('leaves an earlier rejects table alone where the store fails', async () => {
    const path = await listFile('email\nbroken\na@example.com\n')
    await writeFile(`${path}.rejects.csv`, 'earlier')
    const failing = importText('', {
      path,
      subscribers: {
        ...aTakingList(),
        importAll: async () => {
          throw new Error('disk full')
        },
      },
    })
    await expect(failing).rejects.toThrow('disk full')
    expect(await readFile(`${path}.rejects.csv`, 'utf8')).toBe('earlier')
    expect(await readdir(dirname(path))).toHaveLength(2)
  })

  it('takes addresses as address books and web pages write them', async () => {
    const { people, result } = await importText(
      [
        'sep=;',
        'Vorname;Nachname;E-Mail-Adresse',
        'Ute;König;ute@example.com',
        ';;"Li, Lei" <li@example.com>',
        ';;"Han" <han@example.com>',
        ';;Wang Fang <wang@example.com>',
        ';;<zhao@example.com>',
        ';;mailto:qian@example.com?subject=x',
        ';;ｓｕｎ＠ｅｘａｍｐｌｅ．ｃｏｍ',
        '大文;陳;chen@example.com',
        ';;zero\u200bwidth@example.com',
        ';;soft@exam\u00adple.com',
      ].join('\n'),
    )
    expect(people.map(({ address, name }) => [address, name])).toEqual([
      ['ute@example.com', 'Ute König'],
      ['li@example.com', 'Li, Lei'],
      ['han@example.com', 'Han'],
      ['wang@example.com', 'Wang Fang'],
      ['zhao@example.com', ''],
      ['qian@example.com', ''],
      ['sun@example.com', ''],
      ['chen@example.com', '陳大文'],
    ])
    expect(result).toMatchObject({ read: 10, refused: 2, delimiter: ';' })
  })

  it('keeps on a new database whom an export says has left or is suppressed', async () => {
    const { people, gone, result } = await importText(
      'email,status\na@example.com,left\nb@example.com,suppressed\nc@example.com,active\n',
    )
    expect(people.map(({ address }) => address)).toEqual(['c@example.com'])
    expect(gone.map(({ address, status }) => [address, status])).toEqual([
      ['a@example.com', 'left'],
      ['b@example.com', 'suppressed'],
    ])
    expect(result).toMatchObject({ read: 3, added: 1, left: 1, suppressed: 1, ignoredColumns: [] })
  })

  it('refuses an address that may lead elsewhere, and still knows that it has left', async () => {
    const { people, result } = await importText(
      'email,status\na%b@example.com,active\nreader@ex\u0430mple.com,active\nc!d@example.com,left\ne@example.com,active\n',
    )
    expect(people.map(({ address }) => address)).toEqual(['e@example.com'])
    expect(result).toMatchObject({ read: 4, added: 1, refused: 2, left: 1 })
  })

  it('takes any bytes: what it cannot read it refuses in words', async () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom('email', '邮箱', ',', ';', '\t', '"', '\n', '\r\n', '\ufeff', 'a@example.com', '=1')
        .map((text) => new TextEncoder().encode(text)),
      fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0x81], [0]).map((bytes) => Uint8Array.from(bytes)),
    )
    const property = fc.asyncProperty(
      fc.array(piece, { maxLength: 25 }),
      fc.boolean(),
      async (pieces, named) => {
        const path = await listFile(Buffer.concat([Buffer.from(named ? 'email,name\n' : ''), ...pieces]))
        const result = await importSubscriberList({ path, ...offer, subscribers: aTakingList() }).catch(
          (error: unknown) => error,
        )
        if (result instanceof DiglotError) return
        if (result instanceof Error) throw result
        const { read, added, duplicates, refused } = result as Awaited<
          ReturnType<typeof importSubscriberList>
        >
        expect(read).toBe(added + duplicates + refused)
      },
    )
    await fc.assert(property, { numRuns: 100 })
  })
})

function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `reader${index + 1}@example.com`)
}
