import { expect, it } from 'vitest'
import { en } from '../../../src/preview/client/language/en.ts'
import { createFormats } from '../../../src/preview/client/language/formats.ts'
import { fr } from '../../../src/preview/client/language/fr.ts'
import { zhHans } from '../../../src/preview/client/language/zh-hans.ts'
import { detailsInWords } from '../../../src/preview/client/log/log-words.ts'

it.each([
  ['en-GB', en, 'editions: a and b · mails: 2'],
  ['fr-FR', fr, 'éditions\u00a0: a et b · messages\u00a0: 2'],
  ['zh-CN', zhHans, '版本：a和b · 邮件：2'],
])('writes details with the marks of %s', (locale, { log }, said) => {
  const formats = createFormats(locale)
  const same = (word: string) => word
  const tools = {
    words: log,
    list: formats.list,
    labelled: formats.labelled,
    fieldName: same,
    edition: same,
    languageName: same,
  }
  expect(detailsInWords({ details: { editions: ['a', 'b'], mails: 2 } }, tools)).toBe(said)
})
