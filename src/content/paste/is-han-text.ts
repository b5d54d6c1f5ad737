/**
 * Whether a text is written in Han characters (or kana) rather than in words of letters; null where it has neither.
 * A Chinese sentence may hold many Latin names, so its punctuation counts too; web addresses do not.
 */
export function isHanText(text: string): boolean | null {
  const said = text.replace(/https?:\/\/[\x21-\x7E]+/gi, ' ')
  const wide = said.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const marks = said.match(/[\u3001-\u3003\u3008-\u3011\uFF01\uFF0C\uFF1A\uFF1B\uFF1F]/g)?.length ?? 0
  const words = said.match(/[\p{L}\p{M}'’-]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  if (wide === 0 && words === 0) return null
  return wide > 0 && wide + marks >= words
}
