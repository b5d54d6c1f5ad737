/**
 * Holds a figure and the Latin unit after it together in right-to-left text: `40 MW` would come out as `MW 40`, since a
 * figure after an Arabic letter counts as Arabic (UAX #9, rule W2). One U+200E LEFT-TO-RIGHT MARK before it is enough,
 * and mail clients have known that character for longer than the isolates.
 */
export function holdMeasures(text: string): string {
  return text.replace(/(?<![\p{L}\d.,\u200E])\d[\d.,]*[ \u00A0]?(?=\p{Script=Latin})/gu, '\u200E$&')
}
