import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillHtml, fillText, slotMark, slotMarks, splitAtSlots } from '../../src/domain/slots.ts'

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
      { slot: 'name' },
      ', ',
      { slot: 'address' },
    ])
  })

  it('refuse a name that there is not', () => {
    expect(() => splitAtSlots('\uE000nam\uE001')).toThrow('There is no slot "nam".')
  })

  it('fill text without letting a value begin a line', () => {
    expect(fillText(`Dear ${slotMarks.name}!`, { ...values, name: 'A\r\nB\u2028C' })).toBe('Dear A B C!')
  })

  it('survive every value in text and in an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[\r\0\ud800-\udfff]/.test(text)),
        (name) => {
          const $ = load(fillHtml(`<p title="${slotMarks.name}">${slotMarks.name}</p>`, { ...values, name }))
          expect([$('p').attr('title'), $('p').text(), $('p').children().length]).toEqual([name, name, 0])
        },
      ),
    )
  })
})
