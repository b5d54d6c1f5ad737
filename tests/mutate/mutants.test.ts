import { expect, it } from 'vitest'
import { mutantsOf } from './mutants.ts'

const changesOf = (source: string) => mutantsOf(source).map(({ line, after }) => [line, after])

it('changes comparisons, conditions, numbers, waiting, results and statements', () => {
  expect(changesOf('if (a < b && c) throw d')).toEqual([
    [1, 'if (a <= b && c) throw d'],
    [1, 'if (a < b || c) throw d'],
    [1, 'if (!(a < b && c)) throw d'],
  ])
  expect(changesOf('const most = 3')).toEqual([
    [1, 'const most = 4'],
    [1, 'const most = 2'],
  ])
  expect(changesOf('{\n  await go()\n}')).toEqual([
    [2, 'go()'],
    [2, ''],
  ])
})

it('leaves types, texts, comments and imports alone', () => {
  const source = "import { a } from 'a && b'\nconst b: Map<A, 404 | 500> = a('1 < 2') // a && b\n/** 1 < 2 */"
  expect(changesOf(source)).toEqual([])
})
