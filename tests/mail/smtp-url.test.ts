import { describe, expect, it } from 'vitest'
import { parseSmtpUrl } from '../../src/mail/smtp/smtp-url.ts'

const remote = {
  host: 'mail.example.com',
  port: 587,
  secure: false,
  requireTls: true,
  verifyCertificate: true,
  auth: null,
  maxConnections: 5,
}

describe('parseSmtpUrl', () => {
  it.each<[string, Partial<typeof remote> | object]>([
    ['smtp://mail.example.com', {}],
    ['smtp://Mail.Example.COM/', {}],
    ['smtp://mail.example.com:25', { port: 25 }],
    ['smtps://mail.example.com', { port: 465, secure: true, requireTls: false }],
    ['smtp://mail.example.com?maxConnections=12', { maxConnections: 12 }],
    ['smtp://a%40b:p%40ss%23%2F1@mail.example.com', { auth: { user: 'a@b', pass: 'p@ss#/1' } }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, requireTls: false, verifyCertificate: false }],
    ['smtp://127.0.0.1', { host: '127.0.0.1', requireTls: false, verifyCertificate: false }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, requireTls: false, verifyCertificate: false }],
    ['smtp://localhost.example.com', { host: 'localhost.example.com' }],
    ['smtp://127.example.com', { host: '127.example.com' }],
  ])('reads %s', (url, expected) => {
    expect(parseSmtpUrl(url)).toEqual({ ...remote, ...expected })
  })

  it.each([
    ['', 'is not a URL'],
    ['mail.example.com', 'is not a URL'],
    ['http://u:secret@mail.example.com', 'does not begin with smtp:// or smtps://'],
    ['smtp://u:secret@', 'is not a URL'],
    ['smtp:secret', 'names no host'],
    ['smtp://u:se#cret@mail.example.com', 'is not a URL'],
    ['smtp://u:12#secret@mail.example.com', 'has a part after the port that is not understood'],
    ['smtp://u:secret@mail.example.com:99999', 'is not a URL'],
    ['smtp://u:secret@mail.example.com:0', 'has the port 0'],
    ['smtp://u:secret%zz@mail.example.com', 'has a % that does not begin a percent-encoded character'],
    ['smtp://:secret@mail.example.com', 'has a user without a password, or a password without a user'],
    ['smtp://secret@mail.example.com', 'has a user without a password, or a password without a user'],
    ['smtp://u:secret@mail.example.com/path', 'has a part after the port that is not understood'],
    ['smtp://u:secret@mail.example.com?pool=secret', 'has a query that is not ?maxConnections='],
    ['smtp://u:secret@mail.example.com?maxConnections=0', 'has a maxConnections that is not 1 to 100'],
    ['smtp://u:secret@mail.example.com?maxConnections=5secret', 'has a maxConnections that is not 1 to 100'],
  ])('refuses %j without repeating the password', (url, fault) => {
    const failure = failureOf(() => parseSmtpUrl(url))
    expect(failure).toMatchObject({
      code: 'CONFIG_INVALID',
      message: `SMTP_URL ${fault}.`,
      where: 'SMTP_URL',
    })
    expect(failure).not.toHaveProperty('cause')
    expect(`${JSON.stringify(failure)} ${(failure as Error).stack}`).not.toMatch(/secret|cret/)
  })
})

function failureOf(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}
