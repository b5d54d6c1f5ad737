import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { type TemplateFiles, templateText } from './read-templates.ts'

export type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>

interface HandlebarsOptions {
  /** The template that is compiled, inside its folder. */
  readonly entry: string
  /** What became of the entry's text before it is compiled here; left out, nothing did. */
  readonly source?: string
  /** For plain text: nothing is escaped. */
  readonly noEscape?: boolean
  readonly helpers?: Helpers
}

/** Why a template failed, with the file of its folder where it did: a partial, or the entry where it is left out. */
interface TemplateFault {
  readonly file?: string
  /** Of that file, or of `source` where the entry was changed before; null where nothing tells. */
  readonly place: { readonly line: number; readonly column: number } | null
  readonly message: string
}

/**
 * Compiles a Handlebars template in an environment of its own. Every file under `partials/` is a partial named after
 * the file. A name that the view does not have is an error, and so is a helper that nobody registered. Errors name the
 * line; `placeOf` finds that of an entry that was changed before, from where it is in `source`.
 */
export function compileHandlebars<View extends object>(
  files: TemplateFiles,
  options: HandlebarsOptions,
  placeOf?: (view: View) => Promise<number | null>,
): (view: View) => Promise<string> {
  const run = recall(files, options)
  return async (view) => {
    try {
      return run(view)
    } catch (cause) {
      const { file = options.entry, place, message } = faultOf(cause)
      const isChanged = file === options.entry && options.source !== undefined
      const line = isChanged && placeOf !== undefined ? await placeOf(view) : (place?.line ?? null)
      throw templateFault(files, { file, line, message, cause })
    }
  }
}

const KEPT = 8
const kept: { readonly of: readonly unknown[]; readonly run: (view: object) => string }[] = []

/** Compiled once for all newsletters of this program: most have the templates that came with it. */
function recall(files: TemplateFiles, options: HandlebarsOptions): (view: object) => string {
  const of = [files.hash, options.entry, options.source, options.noEscape, options.helpers]
  const known = kept.find((one) => one.of.every((part, at) => part === of[at]))
  if (known !== undefined) return known.run
  const run = prepare(files, options)
  kept.unshift({ of, run })
  kept.length = Math.min(kept.length, KEPT)
  return run
}

/** The same without sentences: what it throws is for `faultOf`. */
export function prepare<View extends object>(
  files: TemplateFiles,
  { entry, source = templateText(files, entry), noEscape = false, helpers = {} }: HandlebarsOptions,
): (view: View) => string {
  const handlebars = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers))
    handlebars.registerHelper(name, located(helper as Handlebars.HelperDelegate))
  for (const [path, text] of files.texts) {
    if (!path.startsWith('partials/')) continue
    const partial = handlebars.compile(text, { noEscape, strict: true })
    handlebars.registerPartial(basename(path, '.hbs'), (context, options) => {
      try {
        return partial(context, options)
      } catch (cause) {
        throw cause instanceof PartialFailed ? cause : new PartialFailed(path, cause)
      }
    })
  }
  return handlebars.compile<View>(source, { noEscape, strict: true })
}

/** Throws `TEMPLATE_FAILED` where a file of the template is no Handlebars or asks for a partial that is not there, with its line. */
export function requireHandlebars(files: TemplateFiles): void {
  for (const [file, text] of files.texts) {
    try {
      new PartialsThere(files).accept(Handlebars.parse(text))
    } catch (cause) {
      const { place, message } = faultOf(cause)
      throw templateFault(files, { file, line: place?.line ?? null, message, cause })
    }
  }
}

class PartialsThere extends Handlebars.Visitor {
  readonly files: TemplateFiles

  constructor(files: TemplateFiles) {
    super()
    this.files = files
  }

  override PartialStatement(statement: hbs.AST.PartialStatement): void {
    const name = 'original' in statement.name ? statement.name.original : null
    // A name that is computed is only known when it is rendered.
    if (typeof name === 'string' && !this.files.texts.has(`partials/${name}.hbs`))
      throw new Handlebars.Exception(`There is no partials/${name}.hbs.`, statement)
    super.PartialStatement(statement)
  }
}

/** Partials do not say in which file they failed. */
class PartialFailed extends Error {
  readonly file: string

  constructor(file: string, cause: unknown) {
    super('A partial failed.', { cause })
    this.file = file
  }
}

export function faultOf(thrown: unknown): TemplateFault {
  if (thrown instanceof PartialFailed) return { ...faultOf(thrown.cause), file: thrown.file }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const { lineNumber, column } = thrown as { readonly lineNumber?: number; readonly column?: number }
  if (lineNumber !== undefined)
    return {
      place: { line: lineNumber, column: column ?? 0 },
      message: message.replace(/( in \[object Object\])? - \d+:\d+$/, ''),
    }
  const [, line] = /^Parse error on line (\d+):/.exec(message) ?? []
  const place = line === undefined ? null : { line: Number(line), column: 0 }
  return { place, message: message.replace(/^Parse error on line \d+:/, 'Parse error:') }
}

/** What a helper throws has no place of its own; that of its call is known. */
function located(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...values) {
    try {
      return helper.apply(this, values)
    } catch (cause) {
      const { loc } = values.at(-1) as { readonly loc?: hbs.AST.SourceLocation }
      const message = cause instanceof Error ? cause.message : String(cause)
      throw loc === undefined ? cause : new Handlebars.Exception(message, { loc } as hbs.AST.Node)
    }
  }
}

interface PlacedFault {
  readonly file: string
  readonly line: number | null
  readonly message: string
  readonly cause: unknown
}

function templateFault({ folder }: TemplateFiles, { file, line, message, cause }: PlacedFault): DiglotError {
  const path = join(folder, file)
  const words = message.split('\n').slice(0, 4).join(' ')
  return new DiglotError('TEMPLATE_FAILED', msg`The template cannot be rendered. ${words}`, {
    where: line === null ? path : `${path}:${line}`,
    hint: msg`Correct the expression that is named; the fields of the view are those of the type DigestView of diglot.`,
    cause,
  })
}
