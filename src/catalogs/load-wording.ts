import { bestLanguage } from '../domain/language/language.ts'
import { type Catalog, english, type Wording } from '../domain/language/message.ts'

/** The languages that have a catalog of every sentence, beside English; a folder for each. */
const catalogs: Readonly<Record<string, () => Promise<Catalog>>> = {
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
}

/** The wording of the first of the wanted languages that there is; English where there is none. A catalog is read only when it is asked for. */
export async function loadWording(wanted: readonly string[]): Promise<Wording> {
  const language = bestLanguage(wanted, [english.language, ...Object.keys(catalogs)]) ?? english.language
  const load = catalogs[language]
  return load === undefined ? english : { language, catalog: await load() }
}
