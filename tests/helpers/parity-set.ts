import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bilingualArticle } from '../../src/check/parity/bilingual.ts'
import { findingsOf } from '../../src/check/parity/parity.ts'
import { type Finding, textPairs } from '../../src/check/parity/text-pair.ts'
import type { Glossary } from '../../src/domain/newsletter/glossary.ts'
import { anArticle } from './a-newsletter.ts'

/** One text of the labelled set: right as it stands; `break` puts one thing wrong on one side. */
interface LabelledText {
  readonly zh: string
  readonly en: string
  readonly date?: string
  readonly break?: { readonly zh?: Replacement; readonly en?: Replacement; readonly rule: string }
}

type Replacement = readonly [from: string, to: string]

/** A pair to be checked, and what the check should say of it. */
export interface LabelledPair {
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly date: string | null
  /** Null for a pair that agrees. */
  readonly wrong: {
    readonly rule: string
    readonly language: 'zh-Hans' | 'en'
    readonly words: string
  } | null
}

export interface Judged {
  readonly pair: LabelledPair
  readonly findings: readonly Finding[]
  /** Findings of the labelled rule at the words that are wrong. */
  readonly hits: readonly Finding[]
  /** Findings of any rule at those words. */
  readonly near: readonly Finding[]
}

/** For texts in which nothing depends on the day. */
const SOME_DAY = '2025-01-22'

/** The pairs of a part, `read` or `unread`: each text once as it is and, where it can be broken, once broken. */
export function labelledPairs(part: 'read' | 'unread'): readonly LabelledPair[] {
  const folder = join(import.meta.dirname, '../fixtures/parity', part)
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      (parse(readFileSync(join(folder, file), 'utf8')) as LabelledText[]).flatMap((text, at) =>
        pairsOf(`${file}:${at + 1}`, text),
      ),
    )
}

function pairsOf(name: string, { zh, en, date, break: broken }: LabelledText): LabelledPair[] {
  const right = { name, zh, en, date: date ?? null, wrong: null }
  if (broken === undefined) return [right]
  const replacement = broken.zh ?? broken.en
  if (replacement === undefined) throw new Error(`${name} does not say what is to be replaced.`)
  const side = broken.zh === undefined ? 'en' : 'zh'
  const [from, to] = replacement
  if (right[side].split(from).length !== 2)
    throw new Error(`${name}: ${JSON.stringify(from)} does not stand there once.`)
  const language = side === 'zh' ? 'zh-Hans' : 'en'
  return [
    right,
    {
      ...right,
      [side]: right[side].replace(from, () => to),
      wrong: { rule: broken.rule, language, words: to },
    },
  ]
}

export function judge(pair: LabelledPair, glossary: Glossary): Judged {
  const findings = findingsIn(pair, glossary)
  const { wrong } = pair
  if (wrong === null) return { pair, findings, hits: [], near: [] }
  const near = findings.filter((finding) => isAt(finding, pair))
  return { pair, findings, near, hits: near.filter(({ rule }) => rule === wrong.rule) }
}

function findingsIn({ zh, en, date }: LabelledPair, glossary: Glossary): readonly Finding[] {
  const section = (text: string) => ({ headline: null, keywords: null, summary: [text.trim()] })
  const article = anArticle({
    date: date ?? SOME_DAY,
    sections: new Map([
      ['zh-Hans', section(zh)],
      ['en', section(en)],
    ]),
  })
  return textPairs(bilingualArticle(article, ['zh-Hans', 'en']), glossary).flatMap(findingsOf)
}

/** Whether a finding marks the wrong words; a missing term has no words on the wrong side. */
function isAt({ marks, of }: Finding, { wrong, zh, en }: LabelledPair): boolean {
  if (wrong === null) return false
  const text = (wrong.language === 'en' ? en : zh).trim()
  const start = text.indexOf(wrong.words)
  const plainStart = text.slice(0, start).replace(/\]\([^)]*\)|\[/g, '').length
  const isMarked = marks.some(
    (mark) =>
      mark.passage.language === wrong.language &&
      mark.start < plainStart + wrong.words.length &&
      mark.end > plainStart,
  )
  return isMarked || of.includes(wrong.words) || wrong.rule === 'term-missing'
}
