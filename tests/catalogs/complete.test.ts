import { describe, expect, it } from 'vitest'
import { fr } from '../../src/catalogs/fr.ts'
import { ja } from '../../src/catalogs/ja.ts'
import { zhHans } from '../../src/catalogs/zh-hans.ts'
import { zhHant } from '../../src/catalogs/zh-hant.ts'
import { allCommands, helpTexts } from '../helpers/help-texts.ts'
import { messageIds } from '../helpers/message-ids.ts'

const ids = new Set([...messageIds(), ...helpTexts(await allCommands())])

const placesOf = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort()

describe.each([
  ['zh-Hans', zhHans],
  ['zh-Hant', zhHant],
  ['fr', fr],
  ['ja', ja],
])('the catalog of %s', (_language, catalog) => {
  it('says everything that any part of the program says', () => {
    expect([...ids].filter((id) => !Object.hasOwn(catalog, id))).toEqual([])
  })

  it('says nothing that no part of the program says', () => {
    expect(Object.keys(catalog).filter((id) => !ids.has(id))).toEqual([])
  })

  it('has the places of each sentence', () => {
    const wrong = Object.entries(catalog).filter(
      ([id, text]) => placesOf(id).join() !== placesOf(text).join(),
    )
    expect(wrong).toEqual([])
  })

  it('has both backticks of what is code', () => {
    expect(Object.values(catalog).filter((text) => text.split('`').length % 2 === 0)).toEqual([])
  })
})
