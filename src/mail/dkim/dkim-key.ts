import { createPrivateKey, type KeyObject } from 'node:crypto'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { readRegularFile } from '../../files/regular-file.ts'

const FEWEST_BITS = 2048
/** Receivers need not verify longer ones (RFC 8301 section 3.2). */
const MOST_BITS = 4096
/** A key of 4096 bits in PEM has some 3,300. */
const MOST_KEY_BYTES = 64_000

/**
 * Reads the private key that mails are signed with. Throws `CONFIG_INVALID` where the file cannot be read or holds
 * another kind of key; the message never holds any of the file.
 */
export async function loadDkimKey(path: string): Promise<KeyObject> {
  const key = parsePem(await readPem(path), path)
  const type = key.asymmetricKeyType
  if (type !== 'rsa')
    throw unusable(path, msg`holds a key of the type ${type ?? ''}, and mails are signed with RSA`)
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < FEWEST_BITS || bits > MOST_BITS)
    throw unusable(path, msg`holds an RSA key of ${bits} bits, and ${FEWEST_BITS} to ${MOST_BITS} are needed`)
  return key
}

async function readPem(path: string): Promise<string> {
  try {
    return (await readRegularFile(path, { mostBytes: MOST_KEY_BYTES })).toString('utf8')
  } catch (error) {
    if (error instanceof DiglotError)
      throw unreadable(msg`The key file ${path} cannot be read. ${error.said}`, error)
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw unreadable(msg`The key file ${path} cannot be read (${String(code)}).`, error)
  }
}

function unreadable(said: Message, cause: unknown): DiglotError {
  return new DiglotError('CONFIG_INVALID', said, {
    where: 'DKIM_KEY_FILE',
    hint: msg`Write its path, which may be relative to the newsletter’s folder, and let this user read it.`,
    cause,
  })
}

function parsePem(pem: string, path: string): KeyObject {
  if (/^-----BEGIN ENCRYPTED |^Proc-Type:.*ENCRYPTED/m.test(pem))
    throw unusable(path, msg`holds a key that is locked with a passphrase`)
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    throw unusable(path, msg`holds no private key in PEM`, cause)
  }
}

function unusable(path: string, fault: Message, cause?: unknown): DiglotError {
  return new DiglotError('CONFIG_INVALID', msg`The key file ${path} ${fault}.`, {
    where: 'DKIM_KEY_FILE',
    hint: msg`Make a key with \`diglot dkim keygen\`.`,
    cause,
  })
}
