import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { zhHans as simplifiedCatalog } from '../../src/catalogs/zh-hans.ts'
import { zhHant } from '../../src/catalogs/zh-hant.ts'
import { zhHans as simplified } from '../../src/preview/client/language/zh-hans.ts'
import { zhHans as traditional } from '../../src/preview/client/language/zh-hans.ts?traditional'

/** What is said with its place; functions as they are written, with all of their sentences. */
function textsOf(value: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') return [[place, `${value}`]]
  return Object.entries(value ?? {}).flatMap(([key, part]) => textsOf(part, `${place}.${key}`))
}

const toTraditional = Converter({ from: 'cn', to: 'tw' })

describe.each([
  ['the page', simplified, traditional],
  ['the catalog', simplifiedCatalog, zhHant],
])('in Traditional Chinese, %s', (_name, from, to) => {
  it('has no character that stands in Simplified Chinese only', () => {
    expect(textsOf(to).filter(([, text]) => toTraditional(text) !== text)).toEqual([])
    expect(textsOf(from).filter(([, text]) => toTraditional(text) !== text).length).toBeGreaterThan(500)
  })

  it('keeps what stands in the places, code and all that is Latin', () => {
    const rest = (texts: ReturnType<typeof textsOf>) =>
      texts.map(([place, text]) => [place, (text.match(/[\x20-\x7e]+/g) ?? []).join('').replaceAll(' ', '')])
    expect(rest(textsOf(to))).toEqual(rest(textsOf(from)))
  })

  it('has the quotes of Traditional Chinese', () => {
    expect(textsOf(to).filter(([, text]) => /[“”‘]/.test(text))).toEqual([])
  })
})

it('says what software in Taiwan says', () => {
  expect([traditional.shell.outbox, traditional.common.copied, traditional.signIn.leave]).toEqual([
    '寄件匣',
    '已複製',
    '登出',
  ])
})
