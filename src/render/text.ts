import { join } from 'node:path'
import type { DigestView, Paragraph } from '../domain/digest-view.ts'
import { compileHandlebars, type Helpers } from './handlebars.ts'
import { oncePerHash } from './once-per-hash.ts'
import { readTemplates, templateText } from './read-templates.ts'
import { wrapText } from './wrap.ts'

const ENTRY = 'digest.txt.hbs'
/** RFC 5322 asks for at most 78 columns; 72 leave room for a reply's quoting. */
const COLUMNS = 72

/** Renders the plain-text part from `templates/text`, wrapped by display width, with every link written out. */
export function createTextRenderer({
  templateDir,
}: {
  readonly templateDir: string
}): (view: DigestView) => Promise<string> {
  const where = join(templateDir, ENTRY)
  const compiled = oncePerHash(async (files) =>
    compileHandlebars<DigestView>(templateText(files, ENTRY), files, { noEscape: true, helpers, where }),
  )
  return async (view) => {
    const run = await compiled(readTemplates(templateDir, ['.hbs']))
    return `${run(view)
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  }
}

/** What the text template may call. */
const helpers: Helpers = {
  /** A paragraph of runs as wrapped lines; a link is followed by its target. */
  prose: (paragraph: Paragraph) =>
    wrapText(
      paragraph.runs.map(({ text, href }) => (href ? `${text} <${href}> ` : text)).join(''),
      COLUMNS,
    ).join('\n'),
  /** A line of text, wrapped, further lines indented by so many columns. */
  wrap: (text: string, indent: number) => wrapText(text, COLUMNS - indent).join(`\n${' '.repeat(indent)}`),
  line: (character: string) => character.repeat(COLUMNS),
  join: (texts: readonly { text: string }[], separator: string) =>
    texts.map(({ text }) => text).join(separator),
  list: (texts: readonly string[], separator: string) => texts.join(separator),
}
