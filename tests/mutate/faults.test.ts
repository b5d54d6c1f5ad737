import { expect, it } from 'vitest'
import { FAULTS, placeFault } from './faults.ts'

it.each(FAULTS)('finds the text that keeps the promise: $promise', (fault) => {
  const { file, mutant } = placeFault(fault)
  expect(file.startsWith(fault.within)).toBe(true)
  expect(mutant.source).toContain(fault.put)
})

it('says where a text is missing, or stands more than once', () => {
  const fault = { promise: 'None.', within: 'tests/mutate', put: '' }
  expect(() => placeFault({ ...fault, find: ['no', 'such', 'text'].join(' ') })).toThrow(
    'No source in tests/mutate has the text `no such text`: write its fault again, or take it out.',
  )
  expect(() => placeFault({ ...fault, within: 'tests/mutate/mutants.ts', find: 'export' })).toThrow(
    'The text `export` of a fault stands in tests/mutate/mutants.ts, tests/mutate/mutants.ts',
  )
})
