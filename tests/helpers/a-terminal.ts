import { Writable } from 'node:stream'
import type { Terminal } from '../../src/commands/terminal/terminal.ts'

export interface KeptTerminal extends Terminal {
  /** What was asked. */
  readonly asked: readonly string[]
}

/** A terminal that answers every question the same; null where nobody sits at it. */
export function aTerminal(answer: string | null): KeptTerminal {
  const asked: string[] = []
  return {
    asked,
    out: () => undefined,
    stream: new Writable(),
    note: () => undefined,
    progress: () => undefined,
    progressEveryMs: 100,
    isInteractive: answer !== null,
    ask: async (question) => {
      asked.push(question)
      return answer ?? ''
    },
  }
}
