import { expect, it } from 'vitest'
import { check } from '../../../src/catalogs/zh-hans/check.ts'
import { pictures } from '../../../src/catalogs/zh-hans/content/pictures.ts'
import { mailCheck } from '../../../src/catalogs/zh-hans/mail-check.ts'
import { parity } from '../../../src/catalogs/zh-hans/parity.ts'
import { en } from '../../../src/preview/client/language/en.ts'
import { fr } from '../../../src/preview/client/language/fr.ts'
import { ja } from '../../../src/preview/client/language/ja.ts'
import { zhHans } from '../../../src/preview/client/language/zh-hans.ts'

const sentences = Object.keys({ ...check, ...mailCheck, ...parity, ...pictures })

it.each(Object.entries({ en, fr, ja, zhHans }))(
  'names no command, no file and no key of one where the check does, in %s',
  (_name, { hints }) => {
    const naming = sentences.filter((sentence) =>
      /`diglot |\.yaml|`[a-z{][^`]*:`|under (?:its )?`/.test(sentence),
    )
    expect(naming.filter((sentence) => hints[sentence] === undefined)).toEqual([])
    expect(Object.keys(hints).filter((sentence) => !sentences.includes(sentence))).toEqual([])
    expect(Object.values(hints).filter((said) => /diglot|\.yaml/.test(said))).toEqual([])
  },
)
