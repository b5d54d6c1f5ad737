import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fixScalars } from '../../src/content/yaml/fix-scalars.ts'

const curly = (text: string) => text.replace(/"([^"]*)"/g, '“$1”').replaceAll('，', ', ')
const fix = (source: string, ...paths: (string | number)[][]) =>
  fixScalars(
    source,
    paths.map((path) => ({ path, fix: curly })),
  )

describe('fixing texts where they stand', () => {
  it.each([
    ['plain', 'a: b "c" d # why\nb: x\n', 'a: b “c” d # why\nb: x\n'],
    ['single quotes', `a: '"c"' # why\n`, 'a: "“c”" # why\n'],
    ['double quotes', 'a: "say \\"c\\""\n', 'a: "say “c”"\n'],
    [
      'a literal block',
      'a: | # why\n  b "c"\n\n  # no comment\nb: "x"\n',
      'a: | # why\n  b “c”\n\n  # no comment\nb: "x"\n',
    ],
    ['a folded block', 'a: >-\n  b "c\n  d"\n  e\n', 'a: >-\n  b “c\n  d”\n  e\n'],
    ['several lines', 'a: b\n  "c" d\nb: 1\n', 'a: b\n  “c” d\nb: 1\n'],
    ['what would not be plain', 'a: { a: b，c }\n', 'a: { a: b，c }\n'],
  ])('%s', (_name, source, fixed) => {
    expect(fix(source, ['a'])).toBe(fixed)
  })

  it('quotes a text that would be read otherwise', () => {
    expect(fix('a: [b，c, d]\n', ['a', 0], ['a', 1])).toBe('a: ["b, c", d]\n')
  })

  it('passes over what is no text', () => {
    const source = 'a: 5\nb:\nc: [x]\n'
    expect(fix(source, ['a'], ['b'], ['c'], ['d', 'e'])).toBe(source)
  })

  it('gives the fixed value back, whatever way it is written in', () => {
    const text = fc.array(fc.constantFrom('"', 'a', ' ', '，', ':', '#', "'", '\\', '中', '- '), {
      maxLength: 20,
    })
    const written = fc.constantFrom(JSON.stringify, (value: string) => `'${value.replaceAll("'", "''")}'`)
    fc.assert(
      fc.property(text, written, (parts, write) => {
        const value = parts.join('')
        const source = `# top\nx: [ 1,2 ]\na: ${write(value)} # end\nz:   1\n`
        const fixed = fix(source, ['a'])
        expect(parse(fixed)).toEqual({ x: [1, 2], a: curly(value), z: 1 })
        expect(fixed.replace(/^a: .*$/m, '')).toBe(source.replace(/^a: .*$/m, ''))
      }),
    )
  })
})
