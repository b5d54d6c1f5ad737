import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { loadDkimKey } from '../../src/mail/dkim/dkim-key.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength })
const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const pair = rsa(2048)
const locked = { cipher: 'aes-256-cbc', passphrase: 'hunter2' } as const

describe('loadDkimKey', () => {
  it.each([
    ['PKCS#8', pkcs8(pair.privateKey)],
    ['PKCS#1', pair.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['the line ends of Windows', pkcs8(pair.privateKey).replaceAll('\n', '\r\n')],
  ])('reads an RSA key in %s', async (_form, pem) => {
    expect((await loadDkimKey(await saved(pem))).equals(pair.privateKey)).toBe(true)
  })

  it.each<[string, string]>([
    [pkcs8(rsa(1024).privateKey), 'holds an RSA key of 1024 bits, and 2048 to 4096 are needed'],
    [pkcs8(rsa(2047).privateKey), 'holds an RSA key of 2047 bits, and 2048 to 4096 are needed'],
    [
      pkcs8(generateKeyPairSync('ed25519').privateKey),
      'holds a key of the type ed25519, and mails are signed with RSA',
    ],
    [
      pkcs8(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      'holds a key of the type ec, and mails are signed with RSA',
    ],
    [
      pkcs8(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey),
      'holds a key of the type rsa-pss, and mails are signed with RSA',
    ],
    [
      pair.privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }).toString(),
      'holds a key that is locked with a passphrase',
    ],
    [
      pair.privateKey.export({ type: 'pkcs1', format: 'pem', ...locked }).toString(),
      'holds a key that is locked with a passphrase',
    ],
    [pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'holds no private key in PEM'],
    [pkcs8(pair.privateKey).slice(0, 900), 'holds no private key in PEM'],
    [pkcs8(pair.privateKey).replaceAll(/-----.*-----\n/g, ''), 'holds no private key in PEM'],
    ['', 'holds no private key in PEM'],
  ])('refuses another key without repeating it (%#)', async (pem, fault) => {
    const path = await saved(pem)
    const failure = await failureOf(path)
    expect(failure).toMatchObject({
      code: 'CONFIG_INVALID',
      message: `The key file ${path} ${fault}.`,
      where: 'DKIM_KEY_FILE',
      hint: 'Make a key with `diglot dkim keygen`.',
    })
    const told = inspect(failure, { depth: 9 })
    expect(pem.split('\n').filter((line) => line !== '' && told.includes(line))).toEqual([])
  })

  it('says why a file cannot be read', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'folder.pem'))
    const paths = [join(folder, 'nowhere.pem'), join(folder, 'folder.pem')]
    expect(await Promise.all(paths.map(failureOf))).toEqual(
      [' (ENOENT).', '. A folder stands where a file is expected.'].map((why, index) =>
        expect.objectContaining({
          code: 'CONFIG_INVALID',
          message: `The key file ${paths[index]} cannot be read${why}`,
          where: 'DKIM_KEY_FILE',
          hint: 'Write its path, which may be relative to the newsletter’s folder, and let this user read it.',
        }),
      ),
    )
  })
})

async function saved(pem: string): Promise<string> {
  const path = join(await tempFolder(), 'key.pem')
  await writeFile(path, pem)
  return path
}

function failureOf(path: string): Promise<unknown> {
  return loadDkimKey(path).then(
    () => null,
    (error: unknown) => error,
  )
}
