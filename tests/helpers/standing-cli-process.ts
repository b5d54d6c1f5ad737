import { pathToFileURL } from 'node:url'
import './clock-ahead.ts'

/**
 * A program of its own that runs one command of `diglot` after the other, each with its own arguments, environment, folder,
 * output and exit code: most of a command's time goes into starting, and into code that runs for the first time.
 */
export interface StandingCommand {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

export interface StandingResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

// A send starts again with less memory where this is not among them.
process.execArgv.push('--max-semi-space-size=4')
let count = 0

process.on('message', (command: StandingCommand) => {
  void run(command).then((result) => process.send?.(result))
})
process.on('disconnect', () => process.exit())

async function run({ program, args, env, cwd }: StandingCommand): Promise<StandingResult> {
  const [out, err] = [keepWrites(process.stdout), keepWrites(process.stderr)]
  process.env = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  process.argv = [process.execPath, program, ...args]
  process.chdir(cwd)
  process.exitCode = undefined
  count += 1
  try {
    // The program runs as it is loaded, and it is loaded again under each new address; its other modules are not.
    await import(`${pathToFileURL(program)}?${count}`)
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  }
  const code = Number(process.exitCode ?? 0)
  process.exitCode = undefined
  for (const name of ['SIGINT', 'SIGTERM']) process.removeAllListeners(name)
  process.stdout.removeAllListeners('error')
  return { code, out: out(), err: err() }
}

function keepWrites(stream: NodeJS.WriteStream): () => string {
  const pieces: Buffer[] = []
  stream.write = (piece: string | Uint8Array, ...given: unknown[]) => {
    pieces.push(Buffer.from(piece as string))
    const written = given.at(-1)
    if (typeof written === 'function') process.nextTick(written as () => void)
    return true
  }
  return () => Buffer.concat(pieces).toString('utf8')
}
