import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListedSubscriber, NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import { escapeFormula, restoreCell } from '../../src/lists/csv-cell.ts'
import { exportSubscriberFile, exportSubscribers } from '../../src/lists/export-csv.ts'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { aTakingList } from '../helpers/a-taking-list.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

describe('exporting subscribers', () => {
  it('writes one line each, with formulas defused, and leaves the stream open', async () => {
    const out = new PassThrough()
    const written = text(out)
    await exportSubscribers(
      streamOf([
        aSubscriber({ address: 'a@example.com', name: '王芳, "同学"', edition: 'zh-Hans+en' }),
        aSubscriber({ address: '=b@example.com', name: '=1+1', status: 'left' }),
        aSubscriber({ address: '+c@example.com', name: ' @SUM(A1)', status: 'suppressed' }),
        aSubscriber({ address: 'd@example.com', name: '＝1+1' }),
        aSubscriber({ address: 'e@example.com', name: "'=1" }),
      ]),
      out,
      { mark: false },
    )
    expect(out.writableEnded).toBe(false)
    out.end()
    expect(await written).toBe(
      [
        'email,name,edition,status,tags',
        'a@example.com,"王芳, ""同学""",zh-Hans+en,active,',
        "'=b@example.com,'=1+1,,left,",
        "'+c@example.com,' @SUM(A1),,suppressed,",
        "d@example.com,'＝1+1,,active,",
        "e@example.com,''=1,,active,",
        '',
      ].join('\r\n'),
    )
  })

  it('writes tags in one column and each field of the newsletter in its own, and an import reads them back', async () => {
    const path = join(await tempFolder(), 'list.csv')
    const fields = { company: '=1+1', city: '北京' }
    const people = [
      aSubscriber({ address: 'a@example.com', tags: ['press', '媒体 朋友'], fields }),
      aSubscriber({ address: 'b@example.com', tags: ['=x'] }),
    ]
    await exportSubscriberFile(streamOf(people), path, { mark: false, fields: ['company', 'city'] })
    expect(await readFile(path, 'utf8')).toBe(
      [
        'email,name,edition,status,tags,company,city',
        `a@example.com,,,active,"press, 媒体 朋友",'=1+1,北京`,
        "b@example.com,,,active,'=x,,",
        '',
      ].join('\r\n'),
    )
    const read: NewSubscriber[] = []
    const name = new Map([['en', 'City']])
    await importSubscriberList({
      ...{ path, offered: ['en'], defaultEdition: 'en', now: new Date(0), subscribers: aTakingList(read) },
      ownFields: new Map([
        ['company', { name, maxLength: 100 }],
        ['city', { name, maxLength: 100 }],
      ]),
    })
    expect(
      read.map(({ tags = [], fields: values = {} }) => [tags.map(({ label }) => label), values]),
    ).toEqual([
      [['press', '媒体 朋友'], fields],
      [['=x'], {}],
    ])
  })

  it('writes the header where nobody is on the list', async () => {
    const path = join(await tempFolder(), 'new', 'export.csv')
    await exportSubscriberFile(streamOf([]), path, { mark: false })
    expect(await readFile(path, 'utf8')).toBe('email,name,edition,status,tags\r\n')
  })

  it('leaves the old file, and nothing else, where the store fails in the middle', async () => {
    const folder = await tempFolder()
    const path = join(folder, 'export.csv')
    await exportSubscriberFile(streamOf([aSubscriber()]), path, { mark: false })
    const before = await readFile(path, 'utf8')
    await expect(exportSubscriberFile(breaking(), path, { mark: false })).rejects.toThrow(
      'the database went away',
    )
    expect(await readFile(path, 'utf8')).toBe(before)
    expect(await readdir(folder)).toEqual(['export.csv'])
  })

  it.each([true, false])('comes back from an import as it went out (with a mark: %s)', async (mark) => {
    const names = [
      '=1+1',
      "'=1+1",
      "''+x",
      ' -x'.trim(),
      "O'Neil",
      "'quoted'",
      '@x',
      '王"芳"',
      'a,b;c',
      '＠x',
    ]
    const path = join(await tempFolder(), 'export.csv')
    const out = names.map((name, index) =>
      aSubscriber({ address: `=r${index}@example.com`, name, edition: 'en' }),
    )
    await exportSubscriberFile(streamOf(out), path, { mark })
    const back: NewSubscriber[] = []
    await importSubscriberList({
      path,
      offered: ['en'],
      defaultEdition: 'en',
      now: new Date('2025-07-27T08:00:00Z'),
      subscribers: aTakingList(back),
    })
    expect(back.map(({ address, name, edition }) => ({ address, name, edition }))).toEqual(
      out.map(({ address, name, edition }) => ({ address, name, edition })),
    )
  })
})

describe('a defused cell', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\' \t\r\na"0') })

  it('is never a formula, and is restored to what it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeFormula(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        expect(restoreCell(escapeFormula(text))).toBe(text)
      }),
    )
  })
})

function aSubscriber(given: Partial<ListedSubscriber> = {}): ListedSubscriber {
  return {
    id: 1,
    address: 'reader@example.com',
    name: '',
    edition: null,
    status: 'active',
    tags: [],
    fields: {},
    ...given,
  }
}

async function* streamOf(subscribers: readonly ListedSubscriber[]): AsyncGenerator<ListedSubscriber> {
  yield* subscribers
}

async function* breaking(): AsyncGenerator<ListedSubscriber> {
  yield aSubscriber({ name: 'new' })
  throw new Error('the database went away')
}
