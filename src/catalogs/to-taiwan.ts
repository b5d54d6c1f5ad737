import { createTraditional } from '../domain/language/traditional.ts'

const convert = createTraditional('zh-Hant')

/** What the interface says in Simplified Chinese, as software in Taiwan says it. */
export function toTaiwan(text: string): string {
  return WORDS.reduce((said, [from, to]) => said.replaceAll(from, to), convert(text))
}

/** Where the words of the dictionary are not those of software in Taiwan; longer ones first. */
const WORDS: readonly (readonly [string, string])[] = []
