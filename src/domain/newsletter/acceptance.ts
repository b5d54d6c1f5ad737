/** A finding of the check that an editor lets stand; when its words change, the finding comes back. */
export interface Acceptance {
  readonly rule: string
  /** What was found, as the check prints it: `12.5亿 / 12.5 billion`. */
  readonly of: string
  readonly reason: string
}
