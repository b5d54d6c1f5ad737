import { type Page, readPages } from './documents.ts'

export interface CommandLine {
  /** As the page shows it. */
  readonly line: string
  /** What is said to the program. */
  readonly words: readonly string[]
  readonly pages: readonly string[]
}

/** Every command line of Diglot that a page shows, each once; of alternatives such as `accepted|rejected` each is one. */
export function commandLines(): readonly CommandLine[] {
  return eachOnce(({ code, blocks }) => {
    const scripts = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'))
    return [...scripts.flatMap(commandsInScript), ...code.filter((piece) => !isName(piece))]
  })
}

/** Every command that a sentence only names, such as `diglot send`. */
export function commandNames(): readonly CommandLine[] {
  return eachOnce(({ code }) => code.filter(isName))
}

function isName(piece: string): boolean {
  return /^(?:npx )?diglot(?: [a-z]+){1,2}$/.test(piece)
}

function eachOnce(find: (page: Page) => readonly string[]): readonly CommandLine[] {
  const found = new Map<string, CommandLine>()
  for (const page of readPages())
    for (const line of find(page))
      for (const words of wordsOf(line)) {
        const key = JSON.stringify(words)
        found.set(key, { line, words, pages: [...(found.get(key)?.pages ?? []), page.path] })
      }
  return [...found.values()]
}

/** The commands of one line of a shell, without what stands behind a `#`. */
function commandsInScript(line: string): readonly string[] {
  return line
    .replace(/(^|\s)#.*$/, '')
    .split(/&&|\|(?=\s)|;/)
    .map((command) => command.trim())
}

const STARTS = /^(?:npx |node_modules\/\.bin\/)?diglot |^docker compose run --rm site /

/** Nothing where the line is no command of Diglot. Ways of writing a usage are filled in: `[ISSUE]`, `PATH...`, `N`. */
function wordsOf(line: string): readonly (readonly string[])[] {
  if (!STARTS.test(line)) return []
  const filled = line
    .replace(STARTS, '')
    .replaceAll('\n', ' ')
    .replace(/(?<=\S)\[[^\]]*\]/g, '')
    .replace(/\[|\]|\.\.\.|…/g, '')
    .replace(/(?<=--port )N\b/, '4400')
  const words = filled.match(/(?:"[^"]*"|\S)+/g) ?? []
  return words.reduce<readonly (readonly string[])[]>(
    (lines, word) => lines.flatMap((before) => alternatives(word).map((one) => [...before, one])),
    [[]],
  )
}

function alternatives(word: string): readonly string[] {
  return word.includes('"') ? [word.replaceAll('"', '')] : word.split('|')
}
