import type { Span } from './span.ts'

/** Names in Latin letters inside a text of another script: GPT-4, EU AI Act, OpenAI, SB 1047. */
export interface LatinName extends Span {
  readonly text: string
}

/** What is longer is a sentence, or no word at all. */
const MAX_NAME = 80

const TOKEN =
  /(?<![A-Za-z0-9.@/])(?=[\p{Script=Latin}\d][\d.-]{0,40}\p{Script=Latin}|\p{Script=Latin})[\p{Script=Latin}\d](?:[\p{Script=Latin}\d.&'’+-]{0,80}[\p{Script=Latin}\d+])?/gu
// A number behind a name belongs to it unless something is counted by it.
const COUNTED =
  /^\s?[年月日时時分秒个個名家项項亿億万萬千百元美欧英港%％种種次届届条條人倍成度位款台余多円社件カつ回만천조건곳명개원년월일시분위차배]|^\s?(?:مليون|مليار|ألف|تريليون|في الم|بالم|دولار|يورو)/
const UNIT_LIKE =
  /^(?:\d[\d.,]*(?:e\d+|[kmgt]?b|[kmgt]?w|[kmgt]?wh|km|kg|nm|mm|cm|m|k|mah|hz|[kmg]hz|tokens?|fps|p|°?[cf])|km|kg|nm|mm|cm|[kmgt]b|[mg]w|us|rmb|usd|eur|nt|hk|[qht][1-4]|s[12]|fy'?\d{2,4}|vs|no|a|an|the|and|of|to|x|s)$/i

/** The names of a text that is not written in Latin letters, with the words and figures that belong to them. */
export function latinNames(text: string): readonly LatinName[] {
  const names: LatinName[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = { start: match.index, end: match.index + match[0].length, text: match[0] }
    const last = names.at(-1)
    const isJoined =
      last !== undefined && text.slice(last.end, token.start) === ' ' && token.end - last.start <= MAX_NAME
    if (isJoined)
      names[names.length - 1] = { start: last.start, end: token.end, text: text.slice(last.start, token.end) }
    else if (!UNIT_LIKE.test(token.text)) names.push(token)
  }
  return names.map((name) => withFigures(text, name))
}

function withFigures(text: string, name: LatinName): LatinName {
  const after = text.slice(name.end, name.end + MAX_NAME)
  const figures = /^ \d[\d.]*/.exec(after)?.[0]
  if (figures === undefined || COUNTED.test(after.slice(figures.length))) return name
  const end = name.end + figures.replace(/\.$/, '').length
  return { start: name.start, end, text: text.slice(name.start, end) }
}

/** Words with letters and figures in a text in Latin letters: GPT-4o, H200, 5G; ordinals and amounts are none. */
export function figuredNames(text: string): readonly LatinName[] {
  const pattern =
    /(?<![\w$€£¥.,])(?:[A-Za-z]{1,40}-?\d[\w.-]{0,40}\w|[A-Za-z]{1,40}-?\d|\d{1,40}[A-Z](?![a-z]))(?![\w])/g
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
    .filter(
      (name) =>
        !UNIT_LIKE.test(name.text) &&
        !/^\d+[KMBT]$/.test(name.text) &&
        !/^(?:FY|mid|pre|post|under|over|early|late|since|in|by|to|from|the|top|RMB|USD|EUR|CNY)-?\d/i.test(
          name.text,
        ),
    )
}

/** Every place where a text says the name, whatever its case, hyphens and spaces. */
export function findName(text: string, name: string): readonly Span[] {
  const pattern = [...name.replace(/[\s-]+/g, '')]
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]?')
  const whole = new RegExp(
    `(?<![\\p{Script=Latin}\\d])${pattern}(?!\\p{Script=Latin}|\\d|\\.\\d)|(?<![\\p{Script=Latin}\\d])${pattern}(?=s(?!\\p{Script=Latin}))`,
    'giu',
  )
  return [...text.matchAll(whole)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A text in small letters, without spaces and hyphens: where a name is not in it so, it is not there. */
export function lettersOf(text: string): string {
  return text.replace(/[\s-]/g, '').toLowerCase()
}
