import { type InterfaceLanguage, interfaceLanguage } from '../domain/language/language.ts'
import { type Catalog, english, type Wording } from '../domain/language/message.ts'

/** The languages that have a catalog of every sentence, beside English; a folder for each that is not converted. */
const catalogs: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<Catalog>>> = {
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
  fr: async () => (await import('./fr.ts')).fr,
  ja: async () => (await import('./ja.ts')).ja,
}

/** The wording of the first of the wanted languages that there is; English where there is none. A catalog is read only when it is asked for. */
export async function loadWording(wanted: readonly string[]): Promise<Wording> {
  const language = interfaceLanguage(wanted)
  return language === 'en' ? english : { language, catalog: await catalogs[language]() }
}
