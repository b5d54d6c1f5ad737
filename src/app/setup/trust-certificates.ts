import { X509Certificate } from 'node:crypto'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { readRegularFile } from '../../files/regular-file.ts'

/** All that a system trusts is about 250 kB. */
const MAX_BYTES = 10_000_000

/**
 * Trusts the certificates of a PEM file besides those that Node trusts, in every connection of this process: SMTP, IMAP,
 * PostgreSQL. Node reads the file of NODE_EXTRA_CA_CERTS by itself only where the variable is set before it starts, which
 * a `.env` cannot do. Throws `CONFIG_INVALID`.
 */
export async function trustCertificates(file: string): Promise<void> {
  const bytes = await readRegularFile(file, { mostBytes: MAX_BYTES }).catch((cause: NodeJS.ErrnoException) =>
    unusable(
      cause instanceof DiglotError ? cause.said : msg`The file cannot be read (${cause.code ?? ''}).`,
      cause,
    ),
  )
  const text = bytes.toString('utf8')
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (certificates.length === 0) unusable(msg`The file holds no certificate.`)
  try {
    for (const certificate of certificates) new X509Certificate(certificate)
  } catch (cause) {
    unusable(msg`The file holds a certificate that is damaged.`, cause)
  }
  setDefaultCACertificates([...getCACertificates('default'), ...certificates])
}

function unusable(fault: Message, cause?: unknown): never {
  throw new DiglotError('CONFIG_INVALID', msg`The certificates cannot be used. ${fault}`, {
    where: 'NODE_EXTRA_CA_CERTS',
    hint: msg`Name a file with the certificate of your CA in PEM, which begins with -----BEGIN CERTIFICATE-----.`,
    cause,
  })
}
