import { DiglotError } from '../errors.ts'
import { listed, type Message, type MessageValue, msg } from './language/message.ts'

/**
 * What Diglot uses and does not bring (optional `peerDependencies` of package.json), because most newsletters never need
 * it and it weighs as much as all the rest: the package to the major version that is known to work.
 */
export const optionalPackages = {
  'A React template': { react: 19, 'react-dom': 19, 'react-email': 6 },
  'The doctor': { mailauth: 7 },
} as const satisfies Record<string, Readonly<Record<string, number>>>

/**
 * Packages with a font of a script, for pictures that stand beside a link: only newsletters in that script install one, and
 * without it such a text is left out of the picture.
 */
export const fontPackages: Readonly<Record<string, string>> = {
  Hans: '@embedpdf/fonts-sc',
  Hant: '@embedpdf/fonts-tc',
  Jpan: '@embedpdf/fonts-jp',
  Kore: '@embedpdf/fonts-kr',
  Arab: '@embedpdf/fonts-arabic',
  Hebr: '@embedpdf/fonts-hebrew',
}

/** Throws `PACKAGE_MISSING` where a package that is needed for this is not installed. */
export function requirePackages(user: keyof typeof optionalPackages): void {
  const missing = missingPackages(user)
  if (missing !== null) throw missing
}

/** What is not installed and needed for this, and how it is; null where all is there. */
export function missingPackages(user: keyof typeof optionalPackages): DiglotError | null {
  const needed = Object.entries(optionalPackages[user])
  const missing = needed.filter(([name]) => !isInstalled(name)).map(([name]) => name)
  if (missing.length === 0) return null
  const command = `npm install ${needed.map(([name, major]) => `${name}@${major}`).join(' ')}`
  return new DiglotError('PACKAGE_MISSING', needs(user, listed(missing)), {
    hint: msg`Run \`${command}\` in the folder where Diglot was installed, with --global if it was installed so.`,
  })
}

function needs(user: keyof typeof optionalPackages, missing: MessageValue): Message {
  return user === 'The doctor'
    ? msg`The doctor needs what is not installed: ${missing}.`
    : msg`A React template needs what is not installed: ${missing}.`
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return false
    throw error
  }
}
