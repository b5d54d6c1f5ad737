import MarkdownIt from 'markdown-it'
import type { Run } from '../proof/digest-view.ts'
import { findBareUrls } from './bare-url.ts'

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
 * every engine escapes and styles them itself. A web address that is written out is a link to itself; a link that is not
 * http(s) keeps its text and loses its target.
 */
export function parseInline(source: string): Run[] {
  if (source !== '' && !MAY_BE_MARKUP.test(source)) return [{ text: source }]
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

/** Every sign that means something in inline Markdown, ends a line or may be of an address: most paragraphs have none. */
const MAY_BE_MARKUP = /[\0\r\n\\`*_~[\]<>&!:]/

// At the colon of an address, whose scheme was taken for a word until here; the rest may hold the signs of emphasis.
markdown.inline.ruler.before('text', 'bare_url', (state, silent) => {
  if (state.linkLevel > 0 || state.src[state.pos] !== ':') return false
  // Looked for in the source: to look into `pending`, which grows with each character, would take time at every colon.
  const scheme = /https?$/i.exec(state.src.slice(Math.max(0, state.pos - 5), state.pos))?.[0] ?? ''
  if (scheme === '') return false
  const url = bareUrlsOf(state.src).get(state.pos - scheme.length)
  if (url === undefined || !state.pending.endsWith(scheme)) return false
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme.length)
    state.push('link_open', 'a', 1).attrs = [['href', url]]
    state.push('text', '', 0).content = url
    state.push('link_close', 'a', -1)
  }
  state.pos += url.length - scheme.length
  return true
})

/** A text as inline Markdown that says it letter by letter. */
export function literally(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, '\\$&')
}

let lastRead: { readonly source: string; readonly urls: ReadonlyMap<number, string> } | null = null

/** The addresses of the paragraph that is being read, by where they begin: found once, and asked for at each of them. */
function bareUrlsOf(source: string): ReadonlyMap<number, string> {
  if (lastRead?.source !== source) {
    const urls = findBareUrls(source).map(({ start, end }) => [start, source.slice(start, end)] as const)
    lastRead = { source, urls: new Map(urls) }
  }
  return lastRead.urls
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
