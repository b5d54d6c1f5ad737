import { Converter } from 'opencc-js/cn2t'
import type { LanguageTag } from './language.ts'

/**
 * Simplified to traditional Chinese with the words of the place: Hong Kong for `zh-Hant-HK`, Taiwan for every other
 * (软件 becomes 軟體), and with the quotes of traditional Chinese.
 */
export function createTraditional(to: LanguageTag): (text: string) => string {
  const convert = Converter({ from: 'cn', to: new Intl.Locale(to).region === 'HK' ? 'hk' : 'twp' })
  return (text) => quotedAsHant(convert(text))
}

/** An apostrophe between Latin letters is no quote. */
function quotedAsHant(text: string): string {
  return text
    .replace(/(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu, '』')
    .replaceAll('‘', '『')
    .replaceAll('“', '「')
    .replaceAll('”', '」')
}
