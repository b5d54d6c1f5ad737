import { globSync, readFileSync } from 'node:fs'
import { type Mutant, mutantOf } from './mutants.ts'

/** A fault that breaks a promise, by the text that keeps it. */
export interface Fault {
  /** What readers, editors or servers are promised. */
  readonly promise: string
  /** A source, or a folder of which one source has the text. */
  readonly within: string
  /** As short as it can be, and once in the sources of `within`. */
  readonly find: string
  readonly put: string
}

/** Promises that a careless change would break without an error of the compiler. */
export const FAULTS: readonly Fault[] = [
  {
    promise: 'A wrong password counts against its network.',
    within: 'src/preview/access',
    find: 'if (!isHere) throw',
    put: 'attempts.forgive(network)\n      if (!isHere) throw',
  },
  {
    promise: 'The preview believes only a proxy on this machine about its clients.',
    within: 'src/preview/routes',
    find: 'return isProxy && forwarded',
    put: 'return forwarded',
  },
  {
    promise: 'The site believes no X-Forwarded-For unless a proxy stands before it.',
    within: 'src/web/routes',
    find: 'trustProxy ? forwardedFor',
    put: 'true ? forwardedFor',
  },
  {
    promise: 'The steps of a delivery are taken in the order in which they came.',
    within: 'src/store',
    find: 'commitsAtOnce: 1, //',
    put: 'commitsAtOnce: 4, //',
  },
  {
    promise: 'What comes during a commit of SQLite shares the next one.',
    within: 'src/store/sqlite',
    find: 'commitsAtOnce: 1',
    put: 'commitsAtOnce: 4',
  },
  {
    promise: 'A commit is on the disk before it returns.',
    within: 'src/store/sqlite',
    find: 'synchronous = full',
    put: 'synchronous = normal',
  },
  {
    promise: 'A claim never exceeds the rate that a server was promised.',
    within: 'src/domain/sending',
    find: 'Math.ceil(startOfBurst(',
    put: 'Math.floor(startOfBurst(',
  },
  {
    promise: 'A slowed group never exceeds its new rate.',
    within: 'src/domain/sending',
    find: 'Math.ceil(now.getTime() + 1000 / slowedTo)',
    put: 'Math.floor(now.getTime() + 1000 / slowedTo)',
  },
  {
    promise: 'The plan of a send counts those who get mail at the time of the plan.',
    within: 'src/app/sending',
    find: 'audience(choice, await now())',
    put: 'audience(choice, new Date(0))',
  },
  {
    promise: 'The plan of a send that goes further counts those who get mail at the time of the plan.',
    within: 'src/app/sending',
    find: 'audience(choice, await now(), issueId)',
    put: 'audience(choice, new Date(0), issueId)',
  },
  {
    promise: 'The plan for new readers counts those who get mail at the time of the plan.',
    within: 'src/app/sending',
    find: 'newReaders(issueId, choice, await now())',
    put: 'newReaders(issueId, choice, new Date(0))',
  },
]

/** The source that a fault is put into, and the mutant. Throws where its text is not there once. */
export function placeFault({ within, find, put }: Fault): { readonly file: string; readonly mutant: Mutant } {
  const sources = within.endsWith('.ts') ? [within] : globSync(`${within}/**/*.ts`).sort()
  const places = sources.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const [before = '', ...after] = source.split(find)
    const change = { index: before.length, length: find.length, put }
    return after.map(() => ({ file, mutant: mutantOf(source, change) }))
  })
  const [place] = places
  if (place === undefined)
    throw new Error(`No source in ${within} has the text \`${find}\`: write its fault again, or take it out.`)
  if (places.length > 1) {
    const where = places.map(({ file }) => file).join(', ')
    throw new Error(
      `The text \`${find}\` of a fault stands in ${where}: make it longer, so that it stands once.`,
    )
  }
  return place
}
