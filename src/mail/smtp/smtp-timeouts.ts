/** How long a server is waited for. */
export interface SmtpTimeouts {
  /** Finding the host, connecting to it and STARTTLS. */
  readonly connectMs: number
  readonly greetingMs: number
  /** Without a byte from the server, or one that it takes. */
  readonly silenceMs: number
  /** One step as a whole, however much the server says: opening a session, RSET, a message. */
  readonly stepMs: number
  readonly quitMs: number
}

/**
 * RFC 5321 section 4.5.3.2 asks for at least 5 minutes for a reply, and for 10 after the final dot: giving up earlier
 * there leaves a delivery uncertain that a slow server takes.
 */
export const defaultTimeouts: SmtpTimeouts = {
  connectMs: 60_000,
  greetingMs: 30_000,
  silenceMs: 600_000,
  stepMs: 1_800_000,
  quitMs: 5_000,
}
