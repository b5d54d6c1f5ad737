import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, msg, named } from '../../domain/language/message.ts'
import { hasTerm, termsIn } from './term-match.ts'
import type { Finding, ParityRule, TextPair } from './text-pair.ts'

/** As many keywords on both sides, and those that the glossary knows in their agreed renderings. */
export const keywords: ParityRule = (pair) => {
  const { keywords: inA } = pair.a
  const { keywords: inB } = pair.b
  if (inA === null || inB === null) return []
  return [...countsOf(pair, inA, inB), ...unpaired(pair, inA, inB)]
}

function countsOf({ a, b }: TextPair, inA: readonly string[], inB: readonly string[]): Finding[] {
  if (inA.length === inB.length) return []
  return [
    {
      rule: 'parity-keywords',
      severity: 'warning',
      path: ['sections', b.language, 'keywords'],
      message: msg`The ${named(a.language)} section has ${inA.length} keywords, the ${named(b.language)} section ${inB.length}.`,
      hint: msg`Give both the same keywords, in the same order.`,
      of: `${inA.length} / ${inB.length}`,
      marks: [],
    },
  ]
}

function unpaired({ a, b, glossary }: TextPair, inA: readonly string[], inB: readonly string[]): Finding[] {
  return inA.flatMap((keyword) => {
    const [known] = termsIn(keyword, glossary.terms, a.language).filter(
      ({ span }) => span.end - span.start === keyword.length,
    )
    const names = known?.term.names.get(b.language)
    if (names === undefined || inB.some((other) => isShortFor(other, names, b.language))) return []
    return [
      {
        rule: 'parity-keywords',
        severity: 'warning' as const,
        path: ['sections', b.language, 'keywords'],
        message: msg`The keyword “${keyword}” is ${listed(
          names.map((name) => `“${name}”`),
          'or',
        )} by the glossary; the ${named(b.language)} keywords have neither: ${listed(inB)}.`,
        hint: msg`Use the agreed rendering as the keyword.`,
        of: `${keyword} / ${inB.join(', ')}`,
        marks: [],
      },
    ]
  })
}

/** A keyword is the term or a part of it: Memorandum, for memorandum of understanding. */
function isShortFor(keyword: string, names: readonly string[], language: LanguageTag): boolean {
  return hasTerm(keyword, names, language) || hasTerm(names.join('\n'), [keyword], language)
}
