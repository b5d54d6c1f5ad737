import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Handlebars from 'handlebars'
import { msg } from '../../domain/language/message.ts'
import type { TemplateEngine } from '../../domain/ports.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { readRegularFile } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import { compileHandlebars, faultOf, type Helpers, prepare, requireHandlebars } from './handlebars.ts'
import { oncePerHash, readTemplates, type TemplateFiles, templateText } from './read-templates.ts'

const ENTRY = 'digest.mjml.hbs'

interface MjmlEngineOptions {
  /** `templates/mjml` of the newsletter. */
  readonly templateDir: string
  /**
   * Where compiled MJML is kept, one file per hash. Loading mjml and compiling costs a second; this costs nothing. Null: it
   * is kept in memory alone.
   */
  readonly cacheDir: string | null
}

/**
 * MJML with Handlebars inside. MJML is compiled once per template, with the expressions still in it; what comes out is
 * a Handlebars template, and an issue costs well under a millisecond.
 */
export function createMjmlEngine({ templateDir, cacheDir }: MjmlEngineOptions): TemplateEngine {
  const compiled = oncePerHash((files) => compile(files, cacheDir))
  return {
    async renderHtml(view) {
      const run = await compiled(readTemplates(templateDir, ['.hbs']))
      // A template's conditions leave empty lines behind, and every byte counts towards Gmail's limit.
      return (await run(view)).replace(/\n{2,}/g, '\n')
    },
  }
}

async function compile(
  files: TemplateFiles,
  cacheDir: string | null,
): Promise<(view: DigestView) => Promise<string>> {
  const where = join(files.folder, ENTRY)
  requireHandlebars(files)
  const compileNow = () => compileMjml(templateText(files, ENTRY), where)
  const source = cacheDir === null ? await compileNow() : await keptOrMade(files.hash, cacheDir, compileNow)
  return compileHandlebars<DigestView>(files, { entry: ENTRY, source, helpers }, (view) =>
    lineOfFault(files, view),
  )
}

/**
 * The line of the template that fails for a view. MJML keeps no lines, so the template is compiled once more with a
 * comment before each expression that says where it stood. Null where that fails in another way, or not at all.
 */
async function lineOfFault(files: TemplateFiles, view: DigestView): Promise<number | null> {
  let line = 1
  const marked = templateText(files, ENTRY).replace(/\n|(?<![\\{]){{(?!!)/g, (found) => {
    if (found === '\n') line += 1
    return found === '\n' ? found : `{{!@${line}}}${found}`
  })
  const source = await compileMjml(marked, join(files.folder, ENTRY))
  try {
    prepare<DigestView>(files, { entry: ENTRY, source, helpers })(view)
    return null
  } catch (cause) {
    const { place } = faultOf(cause)
    if (place === null) return null
    const lines = source.split('\n').slice(0, place.line)
    const before = [...lines.slice(0, -1), lines.at(-1)?.slice(0, place.column)].join('\n')
    const last = [...before.matchAll(/{{!@(\d+)}}/g)].at(-1)
    return last === undefined ? null : Number(last[1])
  }
}

async function keptOrMade(hash: string, cacheDir: string, make: () => Promise<string>): Promise<string> {
  const cached = join(cacheDir, `mjml-${hash}.hbs`)
  return (await readIfThere(cached)) ?? (await keep(cached, await make()))
}

async function compileMjml(source: string, where: string): Promise<string> {
  // The bundle of MJML's own renderer for browsers: it brings 30 packages where `mjml`, with its minifiers, brings 200.
  const { default: mjml2html } = await import('mjml-browser')
  // Strict validation would refuse `background-color="{{…}}"`; all its other complaints are errors.
  const { html, errors } = await mjml2html(source, {
    validationLevel: 'soft',
    keepComments: false,
    // MJML would link web fonts from a host of their own for some of the names in a font stack.
    fonts: {},
    beautify: false,
    minify: false,
  }).catch((cause: unknown) => {
    throw invalidMjml(where, [{ where, message: msg`${String(cause)}`, hint: MJML_DOCUMENTATION }], cause)
  })
  const faults = errors.filter(({ message }) => !message.includes('{{'))
  if (faults.length === 0) return withoutUnused(html).replace(/\s*\n\s*/g, '\n')
  throw invalidMjml(
    where,
    faults.map(({ line, message }) => ({
      where: `${where}:${line}`,
      message: msg`${message}`,
      hint: MJML_DOCUMENTATION,
    })),
  )
}

/** Without what MJML writes for Internet Explorer, and for elements of its own that a template does not have: groups, and pictures behind sections. */
function withoutUnused(html: string): string {
  const groups =
    /<!--\[if lte mso 11\]>\s*<style[^>]*>\s*\.mj-outlook-group-fix \{[^}]*\}\s*<\/style>\s*<!\[endif\]-->/
  const isGrouped = html.split('mj-outlook-group-fix').length > 2
  const explorer = /<!--\[if !mso\]><!-->\s*<meta http-equiv="X-UA-Compatible"[^>]*>\s*<!--<!\[endif\]-->/
  const light = (isGrouped ? html : html.replace(groups, '')).replace(explorer, '')
  return light.includes('<v:') ? light : light.replace(' xmlns:v="urn:schemas-microsoft-com:vml"', '')
}

const MJML_DOCUMENTATION = msg`See the MJML documentation.`

/** MJML throws where it finds no mail at all, and lists its complaints otherwise. */
function invalidMjml(where: string, details: readonly ErrorDetail[], cause?: unknown): DiglotError {
  return new DiglotError('TEMPLATE_FAILED', msg`The MJML template is not valid.`, {
    where,
    hint: msg`Correct the elements or attributes that are named.`,
    details,
    cause,
  })
}

/** A compiled template has some 30 KB. */
const MOST_BYTES = 5_000_000

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readRegularFile(path, { mostBytes: MOST_BYTES })).toString('utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function keep(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeWhole(path, text, { force: true })
  return text
}

type Voice = Pick<DigestView, 'lang' | 'dir'>

/** What an MJML template may ask beside the view's fields. */
const helpers: Helpers = {
  isRtl: (dir: string) => dir === 'rtl',
  start: startOf,
  end: (dir: string) => (dir === 'rtl' ? 'left' : 'right'),
  or: (a: unknown, b: unknown) => !Handlebars.Utils.isEmpty(a) || !Handlebars.Utils.isEmpty(b),
  /** Whether a piece is in the language of all that is around it; `voice` is null where that has several. */
  same: ({ lang }: Voice, voice: Voice | null) => voice !== null && voice.lang === lang,
  is: (value: string, expected: string) => value === expected,
  voice: (voice: Voice, root: Voice) => new Handlebars.SafeString(spokenAs(voice, root)),
  /** `dir` with a space behind it, of a cell of a mail that reads from right to left. */
  side: ({ dir }: Voice) => new Handlebars.SafeString(dir === 'rtl' ? 'dir="rtl" ' : ''),
  /** `dir` and `align` with a space behind them, of a line that runs the other way than the mail. */
  turn: (own: Pick<Voice, 'dir'>, root: Voice) =>
    new Handlebars.SafeString(own.dir === root.dir ? '' : `dir="${own.dir}" align="${startOf(own.dir)}" `),
  /** The same as `voice` for a block of text, which MJML would align as the whole mail is aligned. */
  block: (voice: Voice, root: Voice) =>
    new Handlebars.SafeString(
      `${spokenAs(voice, root)}${voice.dir === root.dir ? '' : ` align="${startOf(voice.dir)}"`}`,
    ),
}

function startOf(dir: string): 'left' | 'right' {
  return dir === 'rtl' ? 'right' : 'left'
}

/**
 * `lang`, and `dir` wherever the mail or this piece of it reads from right to left. It is said again of every piece:
 * several clients drop what stands on `<html>`, `<body>` and tables.
 */
function spokenAs({ lang, dir }: Voice, root: Voice): string {
  return `lang="${lang}"${dir === 'ltr' && root.dir === 'ltr' ? '' : ` dir="${dir}"`}`
}
