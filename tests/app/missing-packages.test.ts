import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { optionalPackages } from '../../src/domain/optional-packages.ts'
import { aNewsletterFolder, packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const without = { NODE_OPTIONS: `--import=${join(packageDir, 'tests/helpers/hide-packages.ts')}` }

it('names the packages that a React template and the doctor need, where they are not installed', async () => {
  const root = await aNewsletterFolder(await tempFolder())
  const file = join(root, 'content', 'newsletter.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('template: mjml', 'template: react'))
  const [check, doctor] = await Promise.all(
    ['check', 'doctor'].map((command) => runCli(['-C', root, command], { env: without })),
  )
  expect(check).toMatchObject({ code: 30, out: '' })
  expect(check?.err).toContain('A React template needs what is not installed: react, react-dom, react-email.')
  expect(check?.err).toContain('`npm install react@19 react-dom@19 react-email@6`')
  expect(doctor).toMatchObject({ code: 30, out: '' })
  expect(doctor?.err).toContain('`npm install mailauth@7`')
})

it('asks for the versions that it is tested with', () => {
  const asked = Object.assign({}, ...Object.values(optionalPackages)) as Record<string, number>
  const majorOf = (range: string) => Number.parseInt(range.replace(/^\^/, ''), 10)
  const peers = Object.entries(manifest.peerDependencies).map(([name, range]) => [name, majorOf(range)])
  expect(asked).toEqual(Object.fromEntries(peers))
  const tested: Readonly<Record<string, string>> = manifest.devDependencies
  for (const [name, major] of Object.entries(asked)) expect(majorOf(tested[name] ?? '')).toBe(major)
  const optional = Object.entries(manifest.peerDependenciesMeta).filter(([, { optional }]) => optional)
  expect(optional.map(([name]) => name).sort()).toEqual(Object.keys(asked).sort())
})
