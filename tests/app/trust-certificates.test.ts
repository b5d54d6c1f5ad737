import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { trustCertificates } from '../../src/app/setup/trust-certificates.ts'
import { openImapSession } from '../../src/bounce/sources/imap-session.ts'
import { defaultTimeouts, openSmtpSession } from '../../src/mail/smtp/smtp-session.ts'
import { startImapServer } from '../helpers/imap-server.ts'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'
import { selfSigned } from '../helpers/self-signed.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

async function aFile(content: string): Promise<string> {
  const path = join(await tempFolder(), 'ca.pem')
  await writeFile(path, content)
  return path
}

/** Trusts a file for the length of the test. */
async function trustHere(file: string): Promise<void> {
  const before = getCACertificates('default')
  onTestFinished(() => setDefaultCACertificates(before))
  await trustCertificates(file)
}

/** The small IMAP server behind TLS, with a certificate that a private CA made. */
async function anImapsServer() {
  const { mailbox } = await startImapServer([])
  const server = createServer(selfSigned, (socket) => {
    const behind = connect(mailbox.port, '127.0.0.1')
    socket.on('error', () => behind.destroy()).pipe(behind)
    behind.on('error', () => socket.destroy()).pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { ...mailbox, port: (server.address() as AddressInfo).port, secure: true, isLocal: false }
}

async function anSmtpsServer() {
  const { server } = await startSmtpServer({ secure: true, hideSTARTTLS: false, ...selfSigned })
  return { ...server, secure: true, verifyCertificate: true }
}

describe('the certificate of a private CA', () => {
  it('is refused by IMAP until its file is named', async () => {
    const mailbox = await anImapsServer()
    await expect(openImapSession(mailbox)).rejects.toMatchObject({
      code: 'IMAP_FAILED',
      message: 'The certificate of the IMAP server is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT).',
    })
    await trustHere(await aFile(selfSigned.cert))
    await (await openImapSession(mailbox)).close()
  })

  it('is refused by SMTP until its file is named', async () => {
    const server = await anSmtpsServer()
    await expect(openSmtpSession(server, defaultTimeouts)).rejects.toThrow(/self-signed/)
    await trustHere(await aFile(`A comment.\n${selfSigned.cert}\n${selfSigned.cert}`))
    await (await openSmtpSession(server, defaultTimeouts)).close()
  })

  it('keeps those that are trusted anyway', async () => {
    const before = getCACertificates('default')
    await trustHere(await aFile(selfSigned.cert))
    expect(getCACertificates('default')).toEqual(expect.arrayContaining(before))
  })

  it.each([
    ['', 'The file holds no certificate.'],
    [selfSigned.key, 'The file holds no certificate.'],
    [selfSigned.cert.replace('MIIB', 'MIIC'), 'The file holds a certificate that is damaged.'],
  ])('is asked for in words where the file is %j', async (content, fault) => {
    await expect(trustHere(await aFile(content))).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      where: 'NODE_EXTRA_CA_CERTS',
      message: `The certificates cannot be used. ${fault}`,
    })
  })
})

describe('NODE_EXTRA_CA_CERTS in .env', () => {
  /** Reads bounces by IMAP, over an address of this machine for which the certificate is not made. */
  async function readBounces(variable: string) {
    const { port } = await anImapsServer()
    const root = await aNewsletterFolder(await tempFolder())
    await writeFile(join(root, 'ca.pem'), selfSigned.cert)
    const url = `IMAP_URL=imaps://reader:p%40ss@[::ffff:127.0.0.1]:${port}/INBOX`
    await writeFile(join(root, '.env'), `${url}\n${variable}\n`)
    const env = { NODE_EXTRA_CA_CERTS: undefined, IMAP_URL: undefined }
    return runCli(['-C', root, 'bounces', '--imap'], { env })
  }

  it('is trusted, and the name in the certificate is still looked at', async () => {
    expect((await readBounces('')).err).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
    expect((await readBounces('NODE_EXTRA_CA_CERTS=ca.pem')).err).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
  })

  it('is told where it names no file', async () => {
    const { code, err } = await readBounces('NODE_EXTRA_CA_CERTS=nothing.pem')
    expect([code, err]).toEqual([3, expect.stringContaining('The file cannot be read (ENOENT).')])
  })
})
