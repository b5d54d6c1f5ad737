import type { RecordOrFaults } from './parse-record.ts'

/**
 * What records were found to say when they were last read, so that a program that reads the content again and again
 * (the preview, after every save) takes apart only those that changed. Reading again is never saved: the text decides.
 */
export interface RecordMemory {
  /** `key` is all that the reading depends on beside the text. */
  recall<T>(
    path: string,
    known: { readonly text: string; readonly key: string },
    parse: () => RecordOrFaults<T>,
  ): RecordOrFaults<T>
}

export function createRecordMemory(): RecordMemory {
  const remembered = new Map<string, { text: string; key: string; found: unknown }>()
  return {
    recall<T>(path: string, { text, key }: { text: string; key: string }, parse: () => RecordOrFaults<T>) {
      const last = remembered.get(path)
      if (last?.text === text && last.key === key) return last.found as RecordOrFaults<T>
      const found = parse()
      remembered.set(path, { text, key, found })
      return found
    },
  }
}
