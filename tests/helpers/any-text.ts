import fc from 'fast-check'

const SURROGATES = { first: 0xd800, count: 0x800 }

/** As `unit: 'binary'`, which keeps a table of all 1.1 million characters: a second and 125 MB in every worker. */
const anyCharacter = fc.nat({ max: 0x10ffff - SURROGATES.count }).map(
  (at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count),
  (value) => {
    const character = String(value)
    const code = character.codePointAt(0)
    if (code === undefined || String.fromCodePoint(code) !== character)
      throw new Error(`${JSON.stringify(character)} is not one character.`)
    return code < SURROGATES.first ? code : code - SURROGATES.count
  },
)

/** Strings of any characters at all; half of a surrogate pair is none. */
export function anyText(lengths: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.string({ ...lengths, unit: anyCharacter })
}
