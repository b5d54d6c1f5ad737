/**
 * The page that a web address leads to, to be compared and not to be opened: without the scheme, `www.`, a slash at the
 * end, a place on the page, and the parameters that say who followed which link.
 */
export function pageOf(url: string): string {
  const page = new URL(url)
  const kept = [...page.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName)
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
  const host = page.host.replace(/^www\./, '')
  // Behind `#/` and `#!` stands the page itself, on sites that are one program.
  const route = /^#[/!]/.test(page.hash) ? page.hash : ''
  return `${host}${page.pathname.replace(/\/+$/, '')}${query}${route}`
}

const TRACKING =
  /^(?:utm_.*|_hs(?:enc|mi)|(?:fb|g|d|y|tt)clid|msclkid|gbraid|wbraid|mc_[ce]id|igshid?|spm|scm|ref_src|share_(?:token|source|from|medium)|isappinstalled|nsukey)$/i

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : Number(a > b)
}
