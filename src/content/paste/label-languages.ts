import { hasCase, type LanguageTag } from '../../domain/language/language.ts'
import type { PasteLanguages } from './paste-languages.ts'
import type { LabelLine, PasteLine } from './paste-lines.ts'

/**
 * In which language the titles and keywords of a paste are. First comes the language that a label names, then a script that
 * is no Latin one, then that of the label where labels are written in several, then the words themselves; what is too short
 * to be told is in the language of the text below it. With `asLabelled` a label that is not English counts also where all
 * are written in its language.
 */
export function languagesOfLabels(
  lines: readonly PasteLine[],
  languages: PasteLanguages,
  { asLabelled = false } = {},
): ReadonlyMap<PasteLine, LanguageTag> {
  const written = lines.flatMap((line) =>
    isOfWords(line) && line.writtenIn !== null ? [line.writtenIn] : [],
  )
  const isMixed = new Set(written).size > 1
  const found = new Map<PasteLine, LanguageTag>()
  let below: LanguageTag | null = null
  for (const line of lines.toReversed()) {
    if (line.kind === 'text') below = languages.of(line.text) ?? below
    if (line.kind !== 'label') continue
    // English labels stand above other languages, too.
    const counts = isMixed || (asLabelled && line.writtenIn !== 'en')
    found.set(line, languageOf(line, languages, { counts, below }))
  }
  return found
}

function isOfWords(line: PasteLine): line is LabelLine {
  return line.kind === 'label' && (line.label === 'title' || line.label === 'keywords')
}

interface Around {
  /** Whether the language of the label does. */
  readonly counts: boolean
  readonly below: LanguageTag | null
}

function languageOf(
  { names, writtenIn, value }: LabelLine,
  languages: PasteLanguages,
  { counts, below }: Around,
): LanguageTag {
  const named = names === null ? null : languages.meant(names)
  const ofLabel = writtenIn === null ? null : languages.meant(writtenIn)
  const said = languages.of(value)
  const inOwnScript = said !== null && !hasCase(said) ? said : null
  // `키워드: 한국, AI` is Korean, however many Latin words stand among them.
  const isPartly = value.split(/[,，、;；،]/).some((part) => languages.of(part) === ofLabel)
  const inScriptOfLabel = ofLabel !== null && !hasCase(ofLabel) && isPartly ? ofLabel : null
  const labelled = counts ? ofLabel : null
  return named ?? inScriptOfLabel ?? inOwnScript ?? labelled ?? said ?? below ?? ofLabel ?? languages.usual
}
