/** What is wrong with a value: `is` continues a sentence that begins with the value's name. */
export interface Finding {
  readonly is: string
  readonly hint: string
  /** The line of a text of several lines; counts from 0. */
  readonly line?: number
}
