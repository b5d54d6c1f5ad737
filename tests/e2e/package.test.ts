import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const run = promisify(execFile)

it('works when it is packed and installed in an empty folder', async () => {
  const folder = await tempFolder()
  await run('npm', ['run', 'build'], { cwd: packageDir })
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageDir })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  await writeFile(join(elsewhere, 'package.json'), '{"private":true}')
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball)], {
    cwd: elsewhere,
  })

  await run('npx', ['diglot', 'init', 'my-digest'], { cwd: elsewhere })
  for (const engine of ['mjml', 'react']) {
    const { stdout } = await run('npx', ['diglot', '-C', 'my-digest', 'build'], {
      cwd: elsewhere,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    expect(stdout).toContain('4 editions')
    expect(existsSync(join(elsewhere, 'my-digest', 'out', '2025-w30', 'zh-Hans+en.html'))).toBe(true)
    const issue = join(elsewhere, 'my-digest', 'content', 'newsletter.yaml')
    if (engine === 'mjml') await run('sed', ['-i', 's/^template: mjml/template: react/', issue])
  }

  // As deploy/ starts it: the process that gets SIGTERM is the one that has to finish.
  const worker = spawn(join(elsewhere, 'node_modules', '.bin', 'diglot'), ['-C', 'my-digest', 'worker'], {
    cwd: elsewhere,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const log = text(worker.stdout)
  await once(worker.stdout, 'data')
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
  expect(await log).toContain('Stopped; nothing is claimed.')
}, 240_000)
