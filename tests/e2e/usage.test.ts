import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { latinSentencesIn } from '../helpers/latin-words.ts'
import { runCli } from '../helpers/run-cli.ts'

const help = ['Run it with --help to see what it takes.', '请加 --help 运行，查看用法。']

/** A command line for each kind of what Commander raises, and what is said of it. */
const kinds: readonly (readonly [kind: string, line: string, english: string, chinese: string])[] = [
  ['unknownCommand', 'xyz', 'There is no command xyz.', '没有命令 xyz。'],
  [
    'unknownCommand',
    'chek',
    'There is no command chek. Did you mean check?',
    '没有命令 chek。是否指 check？',
  ],
  ['unknownOption', 'check --nowhere', 'There is no option --nowhere.', '没有选项 --nowhere。'],
  [
    'unknownOption',
    'send --to-nev',
    'There is no option --to-nev. Did you mean --to-new?',
    '没有选项 --to-nev。是否指 --to-new？',
  ],
  ['missingArgument', 'issue new', 'The argument id is missing.', '缺少参数 id。'],
  [
    'optionMissingArgument',
    'resolve 2025-w30 --close',
    'The option --close <ids> needs a value.',
    '选项 --close <ids> 需要一个值。',
  ],
  [
    'missingMandatoryOptionValue',
    'accept 2025-w30 number',
    'The option --reason <reason> is missing.',
    '缺少选项 --reason <reason>。',
  ],
  [
    'conflictingOption',
    'resolve 2025-w30 --resend 1 --close 2',
    'The options --resend <ids> and --close <ids> cannot be used together.',
    '选项 --resend <ids> 和 --close <ids> 不能同时使用。',
  ],
  [
    'excessArguments',
    'check a b',
    'Too many arguments for check: it takes at most 1 and got 2: a, b.',
    'check 的参数过多：最多 1 个，收到 2 个：a, b。',
  ],
  [
    'invalidArgument',
    'resolve 2025-w30 --close 1 --as skipped',
    '--as <state> cannot be “skipped”. It can be accepted or rejected.',
    '--as <state> 不能是“skipped”。可以是 accepted 或 rejected。',
  ],
  [
    'invalidArgument',
    'preview --port x',
    '--port <port> cannot be “x”. A port is a whole number from 0 to 65535; 0 takes any that is free.',
    '--port <port> 不能是“x”。端口是 0 到 65535 的整数；0 表示任意空闲端口。',
  ],
]

it.each(kinds)('words %s of “%s” in the language of the terminal', async (_kind, line, english, chinese) => {
  expect(await runCli(line.split(' '))).toEqual({ code: 2, out: '', err: `${english} ${help[0]}\n` })
  const { code, err } = await runCli(['--lang', 'zh', ...line.split(' ')])
  expect({ code, err }).toEqual({ code: 2, err: `${chinese}${help[1]}\n` })
  expect(latinSentencesIn(err.replaceAll(/<\w+>/g, ''))).toEqual([])
})

it('words every kind that Commander raises', () => {
  const lib = join(fileURLToPath(import.meta.resolve('commander')), '..', 'lib')
  const source = ['command.js', 'error.js'].map((name) => readFileSync(join(lib, name), 'utf8')).join('\n')
  const raised = [...source.matchAll(/(?:code: |super\(1, )'commander\.(\w+)'/g)].map(([, kind]) => kind)
  expect(new Set(raised)).toEqual(new Set(kinds.map(([kind]) => kind)))
})

it('tells a program the same as JSON, in English unless it asks for a language', async () => {
  const { err } = await runCli(['check', '--jsn', '--json'])
  expect(JSON.parse(err)).toEqual({
    code: 'USAGE',
    message: 'There is no option --jsn.',
    where: null,
    hint: `Did you mean --json? ${help[0]}`,
    details: [],
  })
})

it('lets nothing that was typed move the cursor', async () => {
  const { err } = await runCli(['check', '--a\u001B[2J'])
  expect(err).not.toContain('\u001B')
})
