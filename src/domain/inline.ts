import MarkdownIt from 'markdown-it'
import type { Run } from './digest-view.ts'

type Style = Omit<Run, 'text'>
type Token = ReturnType<typeof markdown.parseInline>[number]

// `html: false` leaves tags as text; images and automatic links are no part of a summary.
const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false }).disable([
  'image',
  'strikethrough',
  'entity',
])
// An address that is its own text is shown as it leads: decoded it could hold line ends, or look like another host.
markdown.normalizeLinkText = (url) => url

/**
 * Reads one paragraph of inline Markdown (links, strong, emphasis, code) as a list of runs. Runs are plain data, so
 * every engine escapes and styles them itself. A link that is not http(s) keeps its text and loses its target.
 */
export function parseInline(source: string): Run[] {
  const tokens = markdown.parseInline(source, {}).flatMap((token) => token.children ?? [])
  const runs: Run[] = []
  let style: Style = {}
  for (const token of tokens) {
    style = styleAfter(style, token)
    const text = textOf(token)
    if (text !== '') append(runs, { text, ...style, ...(token.type === 'code_inline' ? { code: true } : {}) })
  }
  return runs
}

/** The text of a paragraph without its markup. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function styleAfter(style: Style, token: Token): Style {
  switch (token.type) {
    case 'strong_open':
      return { ...style, strong: true }
    case 'strong_close':
      return without(style, 'strong')
    case 'em_open':
      return { ...style, em: true }
    case 'em_close':
      return without(style, 'em')
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '')
      return /^https?:\/\//i.test(href) ? { ...style, href } : style
    }
    case 'link_close':
      return without(style, 'href')
    default:
      return style
  }
}

function textOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  return token.type.endsWith('_open') || token.type.endsWith('_close') ? '' : token.content
}

function without(style: Style, key: keyof Style): Style {
  const { [key]: _removed, ...rest } = style
  return rest
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && sameStyle(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

function sameStyle(a: Run, b: Run): boolean {
  return a.href === b.href && a.strong === b.strong && a.em === b.em && a.code === b.code
}
