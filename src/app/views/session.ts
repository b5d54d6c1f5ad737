/** GET /api/session. Answered to everybody. */
export interface SessionView {
  /** Whether PREVIEW_PASSWORD is asked for. */
  readonly needsPassword: boolean
  readonly isSignedIn: boolean
}

/** POST /api/session -> SessionView and a cookie. 401 `NOT_SIGNED_IN` where it is wrong, 429 `TOO_MANY_ATTEMPTS`. DELETE /api/session ends it. */
export interface SignIn {
  readonly password: string
}
