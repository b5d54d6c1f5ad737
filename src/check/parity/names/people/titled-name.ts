import type { Span } from '../../reading/span.ts'

/** Somebody whom no table knows: words that can only be a name, by what stands beside them. */
export interface TitledName extends Span {
  readonly text: string
  /** Whether it is a Chinese name, as such: Qin Gang, 秦刚. */
  readonly isChinese: boolean
}
