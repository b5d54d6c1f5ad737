import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fieldMarks,
  fillHtml,
  fillText,
  slotMark,
  slotMarks,
  splitAtSlots,
} from '../../src/domain/proof/slots.ts'
import { anyText } from '../helpers/any-text.ts'

const values = {
  name: 'A',
  address: 'a@example.com',
  unsubscribeUrl: 'https://example.com/u?a=1&b=2',
  preferencesUrl: 'https://example.com/p',
}

describe('slots', () => {
  it('are cut out in order', () => {
    expect(splitAtSlots(`Dear ${slotMark('name')}, ${slotMark('address')}`)).toEqual([
      'Dear ',
      { slot: 'name', isInUrl: false },
      ', ',
      { slot: 'address', isInUrl: false },
    ])
  })

  it('refuse a name that there is not', () => {
    expect(() => splitAtSlots('\uE000nam\uE001')).toThrow('There is no slot "nam".')
  })

  it('fill text without letting a value begin a line', () => {
    expect(fillText(`Dear ${slotMarks.name}!`, { ...values, name: 'A\r\nB\u2028C' })).toBe('Dear A B C!')
  })

  it.each([
    // In a query, a path and a fragment; beside another slot; after an escaped ampersand.
    ['https://example.com/?e=SLOT', 'https://example.com/?e=ann%2Bnews%40example.com'],
    ['https://example.com/of/SLOT/x', 'https://example.com/of/ann%2Bnews%40example.com/x'],
    ['https://example.com/#SLOT', 'https://example.com/#ann%2Bnews%40example.com'],
    [
      'https://example.com/?a=NAME&amp;e=SLOT',
      'https://example.com/?a=O%27A%20%26%20%3F&amp;e=ann%2Bnews%40example.com',
    ],
    ['https://例子.中国/读者?e=SLOT', 'https://例子.中国/读者?e=ann%2Bnews%40example.com'],
    // A slot that is a URL is left as it is, and encoded where it is a part of another one.
    ['LEAVE', 'https://example.com/u?a=1&amp;b=2'],
    ['LEAVE&amp;e=SLOT', 'https://example.com/u?a=1&amp;b=2&amp;e=ann%2Bnews%40example.com'],
    [
      'https://example.org/?to=LEAVE',
      'https://example.org/?to=https%3A%2F%2Fexample.com%2Fu%3Fa%3D1%26b%3D2',
    ],
  ])('are percent-encoded inside a URL, and whole URLs are not: %s', (written, expected) => {
    const url = written
      .replace('SLOT', slotMarks.address)
      .replace('NAME', slotMarks.name)
      .replace('LEAVE', slotMarks.unsubscribeUrl)
    const own = { ...values, name: "O'A & ?", address: 'ann+news@example.com' }
    const plain = (html: string) => html.replaceAll('&amp;', '&')
    expect(load(fillHtml(`<a href="${url}">x</a>`, own))('a').attr('href')).toBe(plain(expected))
    expect(fillText(`→ <${plain(url)}>.`, own)).toBe(`→ <${plain(expected)}>.`)
    expect(fillText(`${plain(url)}\n`, own)).toBe(`${plain(expected)}\n`)
  })

  it.each([
    'https://example.com/ SLOT',
    'https://example.com/。SLOT',
    '见https://example.com/，SLOT',
    '<https://example.com/>SLOT',
    'mail: SLOT',
  ])('are as they are beside a URL: %s', (text) => {
    const own = { ...values, address: 'ann+news@example.com' }
    expect(fillText(text.replace('SLOT', slotMarks.address), own)).toBe(text.replace('SLOT', own.address))
  })

  it('fill fields like any other value, and with nothing where a field is not known', () => {
    const { company = '' } = fieldMarks(['company'])
    const own = { ...values, fields: { company: '<b>\r\nA & "B"' } }
    expect(fillHtml(`<p title="${company}">`, own)).toBe('<p title="&#60;b&#62;\r\nA &#38; &#34;B&#34;">')
    expect(fillText(`At ${company}.`, own)).toBe('At <b> A & "B".')
    expect(fillText(`https://example.com/?c=${company}&d=1`, own)).toBe(
      'https://example.com/?c=%3Cb%3E%0D%0AA%20%26%20%22B%22&d=1',
    )
    expect(fillText(`At ${company}.`, values)).toBe('At .')
    expect(() => splitAtSlots('\uE000fields.\uE001')).toThrow('There is no slot')
  })

  it('survive every value inside a URL', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const url = load(
          fillHtml(`<a href="https://example.com/?n=${slotMarks.name}&amp;b=1">x</a>`, { ...values, name }),
        )('a').attr('href')
        expect(new URL(url ?? '').searchParams.get('n')).toBe(name.toWellFormed())
        expect(new URL(url ?? '').searchParams.get('b')).toBe('1')
      }),
    )
  })

  it('survive every value in text and in an attribute', () => {
    fc.assert(
      fc.property(
        anyText().filter((text) => !/[\r\0\ud800-\udfff]/.test(text)),
        (name) => {
          const $ = load(fillHtml(`<p title="${slotMarks.name}">${slotMarks.name}</p>`, { ...values, name }))
          expect([$('p').attr('title'), $('p').text(), $('p').children().length]).toEqual([name, name, 0])
        },
      ),
    )
  })
})
