/** GET /api/session. Answered to everybody. */
export interface SessionView {
  /** Whether PREVIEW_PASSWORD is asked for. */
  readonly needsPassword: boolean
  readonly isSignedIn: boolean
}
