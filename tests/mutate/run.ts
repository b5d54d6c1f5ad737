import { spawn } from 'node:child_process'
import { cp, glob, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../helpers/seeded-random.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

// Puts small faults into a copy of the sources, one at a time, and runs the unit tests that import the changed file. A fault
// that no test sees is a promise without a test. The same seed over the same sources chooses the same faults.
//
//   npm run mutate -- --seed 1 --count 40 --seconds 90 --folder 'src/send' --folder 'src/store/**'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    seconds: { type: 'string', default: '90' },
    folder: {
      type: 'string',
      multiple: true,
      default: ['src/send', 'src/store', 'src/mail', 'src/web', 'src/preview/access'],
    },
  },
})

/** `unfinished`: the tests took too long, because of the fault or because there are many; it says nothing. */
type Verdict = 'seen' | 'survived' | 'unfinished'

const NOT_COPIED = new Set(['.git', 'node_modules', 'dist', 'data', 'out'])

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for await (const file of glob(`${folder}/**/*.ts`)) files.push(file)
  return files.sort()
}

/** As many of every folder, each file as likely as the others; a folder that matches nothing is a mistake. */
async function choose(folder: string, count: number): Promise<readonly { file: string; mutant: Mutant }[]> {
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
  const chosen = new Map<string, { file: string; mutant: Mutant }>()
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

/** Runs the tests that import `file`, directly or not, until one fails. */
function runRelated(root: string, file: string): Promise<Verdict> {
  const args = ['related', file, '--run', '--project', 'unit', '--bail', '1', '--reporter', 'dot']
  const child = spawn(join('node_modules', '.bin', 'vitest'), args, {
    cwd: root,
    stdio: 'ignore',
    detached: true,
  })
  return new Promise((resolve, reject) => {
    const stop = () => process.kill(-(child.pid ?? 0), 'SIGKILL') // with the workers, which are of its group
    const timer = setTimeout(stop, Number(values.seconds) * 1000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === null ? 'unfinished' : code === 0 ? 'survived' : 'seen')
    })
  })
}

const tell = (line: string) => process.stdout.write(`${line}\n`)

const sound = new Set<string>()

/** Tests that fail without a fault would see every fault. */
async function requireSound(file: string): Promise<void> {
  if (sound.has(file)) return
  if ((await runRelated(root, file)) === 'seen') throw new Error(`The tests of ${file} fail without a fault.`)
  sound.add(file)
}

const root = await mkdtemp(join(tmpdir(), 'diglot-mutate-'))
try {
  for (const name of await readdir('.'))
    if (!NOT_COPIED.has(name)) await cp(name, join(root, name), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'))
  const each = Math.ceil(Number(values.count) / values.folder.length)
  for (const folder of values.folder) {
    const verdicts: Verdict[] = []
    for (const { file, mutant } of await choose(folder, each)) {
      await requireSound(file)
      await writeFile(join(root, file), mutant.source)
      const verdict = await runRelated(root, file)
      await cp(file, join(root, file))
      verdicts.push(verdict)
      if (verdict !== 'seen')
        tell(`${verdict} ${file}:${mutant.line}\n  - ${mutant.before}\n  + ${mutant.after}`)
    }
    const countOf = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length
    tell(
      `${folder}: ${countOf('seen')} seen, ${countOf('survived')} survived, ${countOf('unfinished')} unfinished`,
    )
  }
} finally {
  await rm(root, { recursive: true, force: true })
}
