import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { createCommandWriter, type Started } from '../../../src/commands/terminal/as-started.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** A program, linked by that name from a folder of programs and from that of a package. */
async function anInstallation() {
  const root = await tempFolder()
  const [bin, local, program] = [join(root, 'bin'), join(root, 'node_modules', '.bin'), join(root, 'cli.js')]
  await writeFile(program, '')
  for (const folder of [bin, local]) {
    await mkdir(folder, { recursive: true })
    await symlink(program, join(folder, 'diglot'))
  }
  const write = (text: string, started: Partial<Started> = {}) =>
    createCommandWriter({ path: '', program, folder: () => '.', ...started })(text)
  return { root, bin, local, write }
}

it('writes a command as the shell finds the program', async () => {
  const { root, bin, local, write } = await anInstallation()
  const next = 'Next: diglot send 2025-w30'
  expect(write(next, { path: `/usr/bin${delimiter}${bin}` })).toBe(next)
  // Started by npx, which puts its own folder in front.
  expect(write(next, { path: `${local}${delimiter}/usr/bin` })).toBe('Next: npx diglot send 2025-w30')
  // Another program of that name.
  await writeFile(join(root, 'diglot'), '')
  expect(write(next, { path: root })).toBe('Next: npx diglot send 2025-w30')
})

it('names the folder that was named', async () => {
  const { write } = await anInstallation()
  const text = 'Run `diglot resume x`, then `diglot send x`.'
  expect(write(text, { folder: () => 'my-digest' })).toBe(
    'Run `npx diglot -C my-digest resume x`, then `npx diglot -C my-digest send x`.',
  )
  expect(write('Next: diglot check', { folder: () => "Anna's digest" })).toBe(
    "Next: npx diglot -C 'Anna'\\''s digest' check",
  )
})

it.each([
  'A diglot send is running.',
  'data/diglot.db: diglot.db cannot be read',
  '{"hint":"Run `diglot fix`"}',
])('leaves alone what is no command for a person: %s', async (text) => {
  const { write } = await anInstallation()
  expect(write(text)).toBe(text)
})
