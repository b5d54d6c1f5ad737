import type { PerLanguage } from '../language/language.ts'

/** An image with its size in CSS pixels; `alt` is read where it is not shown. */
export interface Picture {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: PerLanguage<string>
}
