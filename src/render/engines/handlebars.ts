import { basename } from 'node:path'
import Handlebars from 'handlebars'
import { DiglotError } from '../../errors.ts'
import type { TemplateFiles } from './read-templates.ts'

export type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>

export interface HandlebarsOptions {
  /** For plain text: nothing is escaped. */
  readonly noEscape?: boolean
  readonly helpers?: Helpers
  /** The file that an error is reported for. */
  readonly where: string
}

/**
 * Compiles a Handlebars template in an environment of its own. Every file under `partials/` is a partial named after
 * the file. A name that the view does not have is an error, and so is a helper that nobody registered.
 */
export function compileHandlebars<View extends object>(
  source: string,
  files: TemplateFiles,
  { noEscape = false, helpers = {}, where }: HandlebarsOptions,
): (view: View) => string {
  const handlebars = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers))
    handlebars.registerHelper(name, helper as Handlebars.HelperDelegate)
  for (const [path, text] of files.texts) {
    if (path.startsWith('partials/'))
      handlebars.registerPartial(basename(path, '.hbs'), handlebars.compile(text, { noEscape, strict: true }))
  }
  const run = handlebars.compile<View>(source, { noEscape, strict: true })
  return (view) => {
    try {
      return run(view)
    } catch (cause) {
      throw new DiglotError('TEMPLATE_FAILED', `The template cannot be rendered. ${firstLine(cause)}`, {
        where,
        hint: 'Correct the expression that is named; the fields of the view are those of the type DigestView of diglot.',
        cause,
      })
    }
  }
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause)
    .split('\n')
    .slice(0, 4)
    .join(' ')
}
