/** A stretch of a text. */
interface Span {
  readonly start: number
  readonly end: number
}

// Without the flag `u`: with it, letters beyond ASCII that fold to `s` and `k` would count.
const CANDIDATE = /(?<![A-Za-z0-9])https?:\/\/[A-Za-z0-9[][!#-;=?-[\]_a-z{}~]*/gi
const OPENED: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * The web addresses that a text writes out. One ends where its characters end (RFC 3986, section 2: ASCII without space,
 * quotes and angle brackets, so at Han and full-width marks), and before punctuation of the sentence: trailing marks, and
 * brackets that it does not open. `www.` without a scheme and mail addresses are words.
 */
export function findBareUrls(text: string): readonly Span[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: candidate, index: start }) => {
    const url = withoutTrailing(candidate)
    return URL.canParse(url) ? [{ start, end: start + url.length }] : []
  })
}

/** A text in which something else stands for each address: a comparison of words passes it over. */
export function replaceBareUrls(text: string, placeholder: string): string {
  let [rest, at] = ['', 0]
  for (const { start, end } of findBareUrls(text)) {
    rest += text.slice(at, start) + placeholder
    at = end
  }
  return rest + text.slice(at)
}

function withoutTrailing(candidate: string): string {
  const open = new Map<string, number>()
  for (const character of candidate) open.set(character, (open.get(character) ?? 0) + 1)
  let end = candidate.length
  for (; end > 0; end -= 1) {
    const last = candidate.charAt(end - 1)
    const opening = OPENED[last]
    const closes = opening !== undefined && (open.get(last) ?? 0) > (open.get(opening) ?? 0)
    if (!closes && !/[.,;:!?'*_~]/.test(last)) break
    open.set(last, (open.get(last) ?? 1) - 1)
  }
  return candidate.slice(0, end)
}
