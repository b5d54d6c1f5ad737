import { Writable } from 'node:stream'
import { jsonOf, type Line, type Terminal } from '../../src/commands/terminal/terminal.ts'
import { inEnglish, isMessage } from '../../src/domain/language/message.ts'

export interface KeptTerminal extends Terminal {
  /** What was asked. */
  readonly asked: readonly string[]
}

/** Who hears what is printed, in English. */
interface Heard extends Partial<Pick<Terminal, 'stream' | 'progressEveryMs'>> {
  readonly out?: (line: string) => void
  readonly note?: (line: string) => void
  readonly progress?: (line: string) => void
}

/** A terminal that answers every question the same; null where nobody sits at it. */
export function aTerminal(answer: string | null, heard: Heard = {}): KeptTerminal {
  const asked: string[] = []
  const { stream = new Writable(), progressEveryMs = 100 } = heard
  const said = (tell?: (line: string) => void) => (line: Line) =>
    tell?.(isMessage(line) ? inEnglish(line) : line)
  return {
    asked,
    out: said(heard.out),
    json: (value) => heard.out?.(jsonOf(value, inEnglish, 2)),
    stream,
    note: said(heard.note),
    progress: said(heard.progress),
    say: inEnglish,
    progressEveryMs,
    isInteractive: answer !== null,
    ask: async (question) => {
      asked.push(question)
      return answer ?? ''
    },
  }
}
