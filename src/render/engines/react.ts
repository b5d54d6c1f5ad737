import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ComponentType } from 'react'
import { type Message, msg } from '../../domain/language/message.ts'
import { requirePackages } from '../../domain/optional-packages.ts'
import type { TemplateEngine } from '../../domain/ports.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'
import { DiglotError } from '../../errors.ts'
import { oncePerHash, readTemplates, templateText } from './read-templates.ts'

const ENTRY = 'digest.tsx'
type Digest = ComponentType<{ view: DigestView }>

/**
 * React Email. The template is the newsletter's own TSX, loaded while the program runs and again when a file of it
 * changes. `react` and `react-email` are those beside Diglot, so that a newsletter's folder needs no packages.
 */
export function createReactEngine({ templateDir }: { readonly templateDir: string }): TemplateEngine {
  const path = join(templateDir, ENTRY)
  const loaded = oncePerHash(async (files) => {
    templateText(files, ENTRY)
    requirePackages('A React template')
    return loadDigest(path)
  })
  return {
    async renderHtml(view) {
      const digest = await loaded(readTemplates(templateDir, ['.tsx', '.ts']))
      return renderDigest(digest, view, path)
    },
  }
}

async function loadDigest(path: string): Promise<Digest> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, {
    jsx: { runtime: 'automatic' },
    moduleCache: false,
    fsCache: false,
    alias: Object.fromEntries(SHARED.map((name) => [name, fileURLToPath(import.meta.resolve(name))])),
  })
  try {
    return await jiti.import<Digest>(path, { default: true })
  } catch (cause) {
    throw failed(path, msg`The React template cannot be loaded.`, cause)
  }
}

const SHARED = ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-email']

async function renderDigest(digest: Digest, view: DigestView, path: string): Promise<string> {
  const [{ createElement }, { render }] = await Promise.all([import('react'), import('react-email')])
  try {
    const html = await render(createElement(digest, { view }))
    // That of XHTML would make browsers set lines of two typefaces higher or lower than in the same mail by MJML.
    return html.replace(/^<!DOCTYPE[^>]*>/, '<!doctype html>')
  } catch (cause) {
    throw failed(path, msg`The React template cannot be rendered.`, cause)
  }
}

function failed(path: string, message: Message, cause: unknown): DiglotError {
  return new DiglotError(
    'TEMPLATE_FAILED',
    msg`${message} ${cause instanceof Error ? cause.message : String(cause)}`,
    {
      where: placeIn(dirname(path), cause) ?? path,
      hint: msg`Correct the template; it is a component that takes \`{ view }\` and is the default export.`,
      cause,
    },
  )
}

/** The first place in the template's folder that an error names: jiti keeps the lines. Null where it names none. */
function placeIn(folder: string, cause: unknown): string | null {
  const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  const begin = told.indexOf(`${folder}${sep}`)
  return begin === -1 ? null : (/^.+?\.tsx?:\d+/.exec(told.slice(begin))?.[0] ?? null)
}
