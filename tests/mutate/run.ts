import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { cp, glob, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { systemErrorCode } from '../../src/files/regular-file.ts'
import { seededRandom } from '../helpers/seeded-random.ts'
import { FAULTS, placeFault } from './faults.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { nearestTests } from './nearest-tests.ts'

// Puts faults into a copy of the sources, one at a time, and runs the nearest tests of the changed file: those of
// `faults.ts`, and a sample of small ones. A fault that no test sees is a promise without a test. The same seed over the
// same sources chooses the same sample.
//
//   npm run mutate -- --seed 1 --count 40 --folder 'src/send' --folder 'src/store/**'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    folder: {
      type: 'string',
      multiple: true,
      default: ['src/send', 'src/store', 'src/mail', 'src/web', 'src/preview/access'],
    },
  },
})

/** `unfinished`: the tests took too long, or fail without the fault, too; it says nothing. */
type Verdict = 'seen' | 'survived' | 'unfinished'

interface Place {
  readonly file: string
  readonly mutant: Mutant
}

const NOT_COPIED = new Set(['.git', 'node_modules', 'dist', 'data', 'out'])
const LONGEST_MS = 180_000
/** A test that is only slow, because the machine is busy, sees no fault. */
const TEST_MS = 60_000

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for await (const file of glob(`${folder}/**/*.ts`)) files.push(file)
  return files.sort()
}

/** Each file as likely as the others; a folder that matches nothing is a mistake. */
async function choose(folder: string, count: number): Promise<readonly Place[]> {
  const random = seededRandom(Number(values.seed))
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
  const sources = await Promise.all(
    (await sourcesIn(folder)).map(async (file) => ({
      file,
      mutants: mutantsOf(await readFile(file, 'utf8')),
    })),
  )
  const fit = sources.filter(({ mutants }) => mutants.length > 0)
  if (fit.length === 0) throw new Error(`Nothing to change in ${folder}.`)
  const chosen = new Map<string, Place>()
  const most = fit.reduce((sum, { mutants }) => sum + mutants.length, 0)
  while (chosen.size < Math.min(count, most)) {
    const source = pick(fit)
    const mutant = source && pick(source.mutants)
    if (source && mutant)
      chosen.set(`${source.file}:${mutant.line} ${mutant.after}`, { file: source.file, mutant })
    else break
  }
  return [...chosen.values()]
}

interface Run {
  readonly verdict: Verdict
  /** The test files that failed. */
  readonly by: readonly string[]
}

/** The process whose group runs tests at this moment. */
let leader: number | undefined

/** Runs tests until one fails. */
async function runTests(tests: readonly string[]): Promise<Run> {
  const report = join(root, `${randomUUID()}.json`)
  const projects = ['--project', 'unit', '--project', 'postgres']
  const asks = ['--bail', '1', '--testTimeout', `${TEST_MS}`, '--reporter', 'json', '--outputFile', report]
  const vitest = join('node_modules', '.bin', 'vitest')
  const child = spawn(vitest, ['run', ...tests, ...projects, ...asks], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  })
  leader = child.pid
  const timer = setTimeout(endGroup, LONGEST_MS)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  endGroup()
  if (code === null) return { verdict: 'unfinished', by: [] }
  return code === 0 ? { verdict: 'survived', by: [] } : { verdict: 'seen', by: await failedOf(report) }
}

/** Ends a run with its workers, and the processes that a test which failed has left behind. */
function endGroup(): void {
  try {
    if (leader !== undefined) process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    /** Why the file could not be run. */
    readonly message: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Without the files that were not run because another had failed before; all, where an error belongs to none. */
async function failedOf(report: string): Promise<readonly string[]> {
  const { testResults }: Report = JSON.parse(await readFile(report, 'utf8'))
  const failed = testResults.filter(
    ({ message, assertionResults }) =>
      message !== '' || assertionResults.some(({ status }) => status === 'failed'),
  )
  return (failed.length > 0 ? failed : testResults).map(({ name }) => relative(root, name))
}

const sound = new Set<string>()

/** Tests that fail without a fault would see every fault. */
async function areSound(tests: readonly string[]): Promise<boolean> {
  for (const test of tests) {
    if (!sound.has(test) && (await runTests([test])).verdict !== 'survived') return false
    sound.add(test)
  }
  return true
}

async function judge({ file, mutant }: Place): Promise<Run> {
  await writeFile(join(root, file), mutant.source)
  const run = await runRounds(nearestTests(file))
  await cp(file, join(root, file))
  return (await areSound(run.by)) ? run : { ...run, verdict: 'unfinished' }
}

/** One round after the other, until a fault is seen: the first ones see most. */
async function runRounds(rounds: readonly (readonly string[])[]): Promise<Run> {
  for (const tests of rounds) {
    const run = await runTests(tests)
    if (run.verdict !== 'survived') return run
  }
  return { verdict: 'survived', by: [] }
}

const tell = (line: string) => process.stdout.write(`${line}\n`)

async function judgeAll(name: string, places: readonly Place[]): Promise<void> {
  const began = Date.now()
  const verdicts: Verdict[] = []
  for (const place of places) {
    const { verdict, by } = await judge(place)
    verdicts.push(verdict)
    const { file, mutant } = place
    tell(`${verdict} ${file}:${mutant.line} ${by.join(', ')}`)
    if (verdict !== 'seen') tell(`  - ${mutant.before}\n  + ${mutant.after}`)
  }
  const countOf = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length
  const counts = (['seen', 'survived', 'unfinished'] as const).map((it) => `${countOf(it)} ${it}`).join(', ')
  tell(`${name}: ${verdicts.length} faults, ${counts}, ${Math.round((Date.now() - began) / 1000)} s`)
}

const root = await mkdtemp(join(tmpdir(), 'diglot-mutate-'))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    endGroup()
    rmSync(root, { recursive: true, force: true })
    process.exit(1)
  })
try {
  for (const name of await readdir('.'))
    if (!NOT_COPIED.has(name)) await cp(name, join(root, name), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  await judgeAll('promises', FAULTS.map(placeFault))
  const each = Math.ceil(Number(values.count) / values.folder.length)
  for (const folder of values.folder) await judgeAll(folder, await choose(folder, each))
} finally {
  await rm(root, { recursive: true, force: true })
}
