/** Whether a host is this machine, so that nothing leaves it and its name is in no certificate. Lower case, no brackets. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/**
 * Whether a text can stand before `._domainkey.` in DNS (RFC 6376 section 3.1): host name labels with dots between
 * them, at most 63 characters in all. Such a text is also a safe part of a file's name.
 */
export function isDkimSelector(text: string): boolean {
  return text.length <= 63 && SELECTOR.test(text)
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?'
const SELECTOR = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`)

/** Null where a `%` begins no percent-encoded character. */
export function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
