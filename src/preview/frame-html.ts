/** How a mail is shown in its frame. */
export interface FrameOptions {
  /** Whether remote pictures load. */
  readonly images: boolean
  /** Whether `<style>` is kept; some mail programs take it out. */
  readonly styles: boolean
  /** Null: as the system has it. `inverted`: as some programs force it on every mail. */
  readonly scheme: 'light' | 'dark' | 'inverted' | null
}

/**
 * No scripts, ever: neither the sandbox nor the policy allows one. The frame keeps its origin, so that the page around it
 * can keep its scroll place and mark an element; without scripts nothing in the mail can make use of that.
 */
export function framePolicy({ images }: Pick<FrameOptions, 'images'>): string {
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src 'self' data:${images ? ' https: http:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  ].join('; ')
}

/** The mail as a frame shows it: the bytes of the proof, but for what the options force and that links open in a tab. */
export function frameHtml(html: string, { styles, scheme }: FrameOptions): string {
  const pictured = withOwnPictures(html)
  const dressed = styles ? pictured : pictured.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
  const schemed = scheme === null ? dressed : forceScheme(dressed, scheme === 'dark' ? 'dark' : 'light')
  return intoHead(schemed, `<base target="_blank">${scheme === null ? '' : schemeStyle(scheme)}`)
}

const PICTURE =
  /(?:https?:\/\/[^\s"'<>]{1,300}?\/pictures\/|cid:)([0-9a-f]{32}\.(?:jpg|png|gif))(?:@[\w.-]{1,253})?/g

/** The pictures of a mail come from here: those of an issue that was not sent are not on the readers' site, nor in any message. */
function withOwnPictures(html: string): string {
  return html.replace(PICTURE, '/pictures/$1')
}

/** Media features that are always true, and never. */
const ALWAYS = '(min-width:0px)'
const NEVER = '(max-width:0px)'

function forceScheme(html: string, scheme: 'light' | 'dark'): string {
  return html.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_query, asked: string) =>
    asked.toLowerCase() === scheme ? ALWAYS : NEVER,
  )
}

function schemeStyle(scheme: 'light' | 'dark' | 'inverted'): string {
  if (scheme !== 'inverted') return `<style>:root{color-scheme:only ${scheme}!important}</style>`
  return '<style>:root{color-scheme:only light!important;background:#fff;filter:invert(1) hue-rotate(180deg)}img,video{filter:invert(1) hue-rotate(180deg)}</style>'
}

function intoHead(html: string, markup: string): string {
  const head = /<head\b[^>]*>/i.exec(html)
  if (head === null) return `${markup}${html}`
  const end = head.index + head[0].length
  // At the end of the head it would come too late for a `<base>`, at its start the mail's own styles win.
  const close = html.search(/<\/head\s*>/i)
  const [base = '', ...style] = markup.split(/(?=<style>)/)
  if (close === -1) return html.slice(0, end) + markup + html.slice(end)
  return html.slice(0, end) + base + html.slice(end, close) + style.join('') + html.slice(close)
}
