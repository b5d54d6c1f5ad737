import type { LogEntryView } from '../../../app/views/log.ts'

interface Tools {
  readonly words: {
    readonly steps: Readonly<Record<string, string>>
    readonly words: Readonly<Record<string, string>>
  }
  readonly list: (words: readonly string[]) => string
  readonly labelled: (name: string, value: string) => string
  readonly fieldName: (field: string) => string
  readonly edition: (id: string) => string
  readonly languageName: (tag: string) => string
}

/** What changed, in the words of the page. Hashes and what has no word here are for programs, which read the CSV. */
export function detailsInWords(
  { details }: Pick<LogEntryView, 'details'>,
  { words, list, labelled, fieldName, edition, languageName }: Tools,
): string {
  const { step } = details
  const namers: Readonly<Record<string, (part: string) => string>> = {
    fields: fieldName,
    editions: edition,
    notCompared: languageName,
  }
  const said = Object.entries(details).flatMap(([key, value]) => {
    const word = words.words[key]
    if (word === undefined || value === 0 || value === false) return []
    const parts = Array.isArray(value) ? value : [String(value)]
    return [labelled(word, list(parts.map(namers[key] ?? String)))]
  })
  const done = typeof step === 'string' ? words.steps[step] : undefined
  return [...(done === undefined ? [] : [done]), ...said].join(' · ')
}
