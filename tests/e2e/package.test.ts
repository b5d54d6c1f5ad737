import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const run = promisify(execFile)

/** npm says that there is a newer one of it wherever it finds out. */
const quiet = { npm_config_update_notifier: 'false' }

it('starts in its checkout without an installation and says nothing of its own', async () => {
  const home = await tempFolder()
  const { stdout, stderr } = await run('npx', ['diglot', '--version'], {
    cwd: packageDir,
    env: { ...process.env, ...quiet, HOME: home, npm_config_cache: join(home, 'cache') },
  })
  expect(stdout).toBe(`${manifest.version}\n`)
  expect(stderr).toBe('')
  expect(existsSync(join(home, 'cache', '_npx'))).toBe(false)
})

it('works when it is packed and installed in an empty folder', async () => {
  // On disk: what is installed is also started, which a folder in memory may not allow.
  const folder = await tempFolder(tmpdir())
  // The editors' page, the other half of `npm run build`, was built before the first test. What comes out is the same with
  // types unchecked, and checking them, which an installation and `npm run check` do, takes as long again.
  await run('npx', ['tsc', '-p', 'tsconfig.build.json', '--singleThreaded', '--noCheck'], { cwd: packageDir })
  const packed = join(folder, 'packed')
  for (const part of ['package.json', 'scripts', ...manifest.files]) {
    await cp(join(packageDir, part), join(packed, part), { recursive: true })
  }
  // It is built, and a build in a folder without the sources could not work.
  await run('npm', ['pkg', 'delete', 'scripts.prepare'], { cwd: packed })
  const before = await readFile(join(packed, 'package.json'), 'utf8')
  await run('npm', ['pack', '--pack-destination', folder], { cwd: packed })
  expect(await readFile(join(packed, 'package.json'), 'utf8')).toBe(before)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  await writeFile(join(elsewhere, 'package.json'), '{"private":true}')
  const install = (...packages: readonly string[]) =>
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], { cwd: elsewhere })
  await install(join(folder, tarball))

  const installed = join(elsewhere, 'node_modules', '.bin', 'diglot')
  const made = await run('npx', ['diglot', 'init', 'my-digest', '--sample'], { cwd: elsewhere })
  expect(made.stdout).toContain('Next: cd my-digest, then npx diglot preview')
  for (const engine of ['mjml', 'react']) {
    const { stdout } = await run(installed, ['-C', 'my-digest', 'build'], {
      cwd: elsewhere,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    expect(stdout).toContain('4 editions')
    expect(existsSync(join(elsewhere, 'my-digest', 'out', '2025-w30', 'zh-Hans+en.html'))).toBe(true)
    const issue = join(elsewhere, 'my-digest', 'content', 'newsletter.yaml')
    if (engine === 'react') continue
    await run('sed', ['-i', 's/^template: mjml/template: react/', issue])
    await install('react@19', 'react-dom@19', 'react-email@6')
  }

  const server = await startCapturingServer()
  onTestFinished(server.close)
  // As deploy/ starts it: the process that gets SIGTERM is the one that has to finish.
  const worker = spawn(installed, ['-C', 'my-digest', 'worker'], {
    cwd: elsewhere,
    env: { ...process.env, SMTP_URL: server.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const log = text(worker.stdout)
  await once(worker.stdout, 'data')
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
  expect(await log).toContain('Stopped; nothing is claimed.')
  // It installs packages over the network.
}, 900_000)
