import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { explainFileError } from '../../src/domain/file-error.ts'
import { msg } from '../../src/domain/language/message.ts'
import { DiglotError } from '../../src/errors.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error) => error,
  )

it.each<[string, (folder: string) => Promise<unknown>, string, string]>([
  ['nothing', (folder) => readFile(join(folder, 'a')), 'a', 'There is no such file or folder.'],
  ['a folder', (folder) => writeFile(folder, ''), '', 'A folder stands where a file is needed.'],
  [
    'a file in between',
    (folder) => readdir(join(folder, 'file', 'b')),
    'file/b',
    'A file stands where a folder is needed.',
  ],
  ['a file', (folder) => mkdir(join(folder, 'file')), 'file', 'A file stands where a folder is needed.'],
  [
    'a name that is too long',
    (folder) => mkdir(join(folder, 'n'.repeat(300))),
    'n'.repeat(300),
    'The name is too long for this file system.',
  ],
])('tells in a sentence that there is %s, and where', async (_what, work, path, message) => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'file'), '')
  const explained = explainFileError(await errorOf(work(folder)))
  if (!(explained instanceof DiglotError)) throw explained
  expect([explained.code, explained.message, explained.where]).toEqual([
    'FILE_UNUSABLE',
    message,
    join(folder, path),
  ])
  expect(explained.hint).not.toBe('')
  expect(explained.cause).toBeInstanceOf(Error)
})

it('explains a disk that is full although the system does not say where', () => {
  const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
  expect(explainFileError(error)).toMatchObject({ message: 'The disk is full.', where: undefined })
})

it('calls a file by its own name that was to be written under a temporary one', () => {
  const path = '/data/.list.csv.4214fb39-c52d-43d0-b274-d607d5e9900c.tmp'
  const error = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open', path })
  expect(explainFileError(error)).toMatchObject({ where: '/data/list.csv' })
})

it('leaves alone what is no matter of files: programs, sockets, bugs, and what is explained already', async () => {
  const folder = await tempFolder()
  const program = await errorOf(promisify(execFile)(join(folder, 'program')))
  const socket = await new Promise((resolve) => connect(join(folder, 'socket')).on('error', resolve))
  const bug = new TypeError('x is not a function')
  const known = new DiglotError('USAGE', msg`No.`)
  for (const error of [program, socket, bug, known, 'text', null]) expect(explainFileError(error)).toBe(error)
  expect([program, socket]).toEqual([
    expect.objectContaining({ code: 'ENOENT' }),
    expect.objectContaining({ code: 'ENOENT' }),
  ])
})
