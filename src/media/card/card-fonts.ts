import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LanguageTag, scriptOf } from '../../domain/language/language.ts'
import type { FaceStyle } from '../../domain/language/typeface.ts'
import { fontPackages } from '../../domain/optional-packages.ts'
import { type FontFacts, readFont } from './read-font.ts'

/**
 * Bold fonts that set a language, in the order in which a character is looked for: the one of its script where it is
 * installed, and PT Serif or PT Sans, which have Latin and Cyrillic letters.
 */
export async function fontsFor(language: LanguageTag, style: FaceStyle): Promise<readonly FontFacts[]> {
  const own = await fontOf(fontPackages[scriptOf(language)])
  const family = style === 'serif' ? 'pt-serif' : 'pt-sans'
  const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) =>
    readFile(
      fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${family}-${subset}-700-normal.woff`)),
    ),
  )
  const shipped = (await Promise.all(subsets)).map((file, index) => readFont(file, `part${index}`))
  return own === null ? shipped : [own, ...shipped]
}

/** Whether the package with a font of a language's script is installed, where it needs one. */
export function hasOwnFont(language: LanguageTag): boolean {
  const name = fontPackages[scriptOf(language)]
  return name === undefined || folderOf(name) !== null
}

async function fontOf(name: string | undefined): Promise<FontFacts | null> {
  const folder = name === undefined ? null : folderOf(name)
  if (folder === null) return null
  const bold = (await readdir(folder)).find((file) => /-Bold\.[ot]tf$/.test(file))
  return bold === undefined ? null : readFont(await readFile(join(folder, bold)), 'own')
}

/** Null where the package is not installed. */
function folderOf(name: string): string | null {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'fonts')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
