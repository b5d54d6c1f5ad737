import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { DiglotError } from '../errors.ts'

/**
 * Trusts the certificates of a PEM file besides those that Node trusts, in every connection of this process: SMTP, IMAP,
 * PostgreSQL. Node reads the file of NODE_EXTRA_CA_CERTS by itself only where the variable is set before it starts, which
 * a `.env` cannot do. Throws `CONFIG_INVALID`.
 */
export async function trustCertificates(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) =>
    unusable(`The file cannot be read (${cause.code}).`, cause),
  )
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (certificates.length === 0) unusable('The file holds no certificate.')
  try {
    for (const certificate of certificates) new X509Certificate(certificate)
  } catch (cause) {
    unusable('The file holds a certificate that is damaged.', cause)
  }
  setDefaultCACertificates([...getCACertificates('default'), ...certificates])
}

function unusable(fault: string, cause?: unknown): never {
  throw new DiglotError('CONFIG_INVALID', `The certificates cannot be used. ${fault}`, {
    where: 'NODE_EXTRA_CA_CERTS',
    hint: 'Name a file with the certificate of your CA in PEM, which begins with -----BEGIN CERTIFICATE-----.',
    cause,
  })
}
