import { expect, it } from 'vitest'
import { wantedLanguages } from '../../../src/commands/terminal/terminal.ts'

it.each([
  [['check', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }, ['zh']],
  [['--lang=zh', 'check'], {}, ['zh']],
  [['check'], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, ['zh-CN']],
  [['check'], { LC_ALL: '', LC_MESSAGES: 'de_DE@euro', LANG: 'zh_CN' }, ['de-DE']],
  [['check'], { LANG: 'C.UTF-8' }, []],
  [['check'], {}, []],
])('%j with %j speaks %j', (args, environment, wanted) => {
  expect(wantedLanguages(args, environment)).toEqual(wanted)
})
