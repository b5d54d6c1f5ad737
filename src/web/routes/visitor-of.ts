import type { Visitor } from '../../domain/sending/click-link.ts'

/** A request, as far as it tells who has made it. */
export interface Visit {
  readonly method: string
  readonly header: (name: string) => string | undefined
}

/**
 * Whether a person or a program has followed a link. Programs that look for malware often come as a browser, so some are
 * counted as readers; what says itself that it is none, asks without wanting the page, or prefetches it, is not.
 */
export function visitorOf({ method, header }: Visit): Visitor {
  const agent = header('user-agent') ?? ''
  if (method !== 'GET' || !agent.startsWith('Mozilla/5.0') || PROGRAMS.test(agent)) return 'program'
  return PREFETCH_HEADERS.some((name) => /prefetch|prerender|preview/i.test(header(name) ?? ''))
    ? 'program'
    : 'reader'
}

const PROGRAMS =
  /bot\b|bot[/;]|crawl|spider|preview|scan|proxy|slurp|headless|monitor|ms-office|msoffice|google-|barracuda|proofpoint|mimecast|symantec|trendmicro|feedfetcher|read-aloud|facebookexternalhit|python|curl|wget|java\/|okhttp|go-http/i
const PREFETCH_HEADERS = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz']
