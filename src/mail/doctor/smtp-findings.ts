import { type Message, msg } from '../../domain/language/message.ts'
import type { SmtpFailure } from '../smtp/smtp-dialogue.ts'
import type { SmtpServer } from '../smtp/smtp-url.ts'
import { error, type Finding, notChecked, ok, warning } from './finding.ts'
import type { SmtpFacts, TlsFacts } from './smtp-probe.ts'

const DAY_MS = 86_400_000
/** Certificates of 90 days are renewed a month before their end; one with less than this was not. */
const FEW_DAYS = 21

/** What a server showed of itself, against a message of `messageBytes` and the time. */
export function judgeSmtp(
  facts: SmtpFacts,
  { messageBytes, now }: { readonly messageBytes: number; readonly now: Date },
): readonly Finding[] {
  const { failure, server } = facts
  if (failure !== null) return [noSession(server, failure)]
  return [
    ok('smtp-session', msg`${server.host}:${server.port} answers.`),
    ...tlsFindings(facts, now),
    loginFinding(facts),
    sizeFinding(facts, messageBytes),
    ...extensionFindings(facts),
  ]
}

function noSession({ host, port }: SmtpServer, { kind, reply }: SmtpFailure): Finding {
  const check = 'smtp-session'
  // OpenSSL tells its reason among the names of its own files.
  const handshake = /:SSL routines:[^:]*:([^:]+):/.exec(reply)?.[1]
  if (kind === 'ETLS' || handshake !== undefined)
    return error(check, msg`${host}:${port} gave no encrypted session: ${handshake ?? reply}.`, {
      remedy: msg`Check that scheme and port in SMTP_URL fit: smtps: is TLS at once, smtp: is STARTTLS.`,
    })
  const reason = kind === 'ETIMEDOUT' ? msg`it did not answer in time` : reply
  return error(check, msg`${host}:${port} gave no session: ${reason}.`, {
    remedy:
      kind === 'EDNS'
        ? msg`Check the host in SMTP_URL, and that this machine can look up names.`
        : msg`Check host and port in SMTP_URL, and that a firewall lets this machine reach them.`,
  })
}

function tlsFindings({ tls, server }: SmtpFacts, now: Date): readonly Finding[] {
  if (tls === null)
    return [ok('smtp-tls', msg`The connection is not encrypted; it does not leave this machine.`)]
  const protocol = ok(
    'smtp-tls',
    msg`The connection is encrypted by ${tls.protocol.replace('TLSv', 'TLS ')}.`,
  )
  return [protocol, certificateFinding(tls, { host: server.host, isChecked: server.verifyCertificate, now })]
}

function certificateFinding(
  { fault, validUntil }: TlsFacts,
  { host, isChecked, now }: { readonly host: string; readonly isChecked: boolean; readonly now: Date },
): Finding {
  const check = 'smtp-certificate'
  if (!isChecked) return ok(check, msg`The certificate is not asked for: the server is this machine.`)
  const until = validUntil?.toISOString().slice(0, 10) ?? msg`an unknown day`
  if (fault !== null)
    return error(
      check,
      msg`The certificate is not valid for ${host}: ${CERTIFICATE_FAULTS[fault] ?? fault} (until ${until}).`,
      {
        remedy: msg`Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.`,
      },
    )
  const days = validUntil === null ? 0 : Math.floor((validUntil.getTime() - now.getTime()) / DAY_MS)
  const found = msg`The certificate is valid for ${host} until ${until}`
  if (days >= FEW_DAYS) return ok(check, msg`${found}.`)
  return warning(check, msg`${found}, ${days} days from now.`, {
    remedy: msg`Have it renewed: with an invalid one nothing is sent.`,
  })
}

const CERTIFICATE_FAULTS: Readonly<Record<string, Message>> = {
  CERT_HAS_EXPIRED: msg`it has expired`,
  CERT_NOT_YET_VALID: msg`its time has not come`,
  DEPTH_ZERO_SELF_SIGNED_CERT: msg`it is self-signed`,
  SELF_SIGNED_CERT_IN_CHAIN: msg`nobody vouches for the authority that signed it`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: msg`nobody vouches for the authority that signed it`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: msg`the server does not show who signed it`,
  ERR_TLS_CERT_ALTNAME_INVALID: msg`it is for another host`,
}

function loginFinding({ login, extensions }: SmtpFacts): Finding {
  const check = 'smtp-login'
  switch (login.state) {
    case 'accepted':
      return ok(check, msg`The server takes the user and password of SMTP_URL.`)
    case 'refused':
      return error(
        check,
        msg`The server refuses the user and password of SMTP_URL: ${login.failure.reply}.`,
        {
          remedy: msg`Check both; special characters in them are percent-encoded.`,
        },
      )
    case 'withheld':
      return notChecked(
        check,
        msg`The password was not tried, because the server could not prove who it is.`,
        msg`Fix the certificate first.`,
      )
    case 'not-asked':
      return extensions.has('AUTH')
        ? warning(check, msg`The server offers a login, and SMTP_URL has no user.`, {
            remedy: msg`Write smtp://user:password@host, unless the server knows this machine by its address.`,
          })
        : ok(check, msg`The server asks for no login.`)
  }
}

/** SIZE (RFC 1870); 0 is no limit. */
function sizeFinding({ extensions }: SmtpFacts, messageBytes: number): Finding {
  const most = Number(extensions.get('SIZE') || 0)
  const mail = msg`a mail has about ${inKb(messageBytes)}`
  if (most === 0) return ok('smtp-size', msg`The server names no limit of size; ${mail}.`)
  if (messageBytes <= most)
    return ok('smtp-size', msg`The server takes mails of up to ${inKb(most)}; ${mail}.`)
  return error('smtp-size', msg`The server takes mails of up to ${inKb(most)}, and ${mail}.`, {
    remedy: msg`Shorten the issue, or have the limit raised.`,
  })
}

function extensionFindings({ extensions }: SmtpFacts): readonly Finding[] {
  const offers = ['PIPELINING', '8BITMIME'].filter((name) => extensions.has(name))
  const utf8 = extensions.has('SMTPUTF8')
    ? ok('smtp-utf8', msg`The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.`)
    : warning(
        'smtp-utf8',
        msg`The server does not offer SMTPUTF8: subscribers such as 用户@example.com are skipped.`,
        {
          remedy: msg`Nothing is to be done unless the list has such addresses.`,
        },
      )
  const other =
    offers.length === 2
      ? ok('smtp-extensions', msg`The server offers PIPELINING and 8BITMIME.`)
      : ok(
          'smtp-extensions',
          offers[0] === undefined
            ? msg`The server offers neither PIPELINING nor 8BITMIME; Diglot needs neither.`
            : msg`The server offers ${offers[0]}; Diglot needs neither.`,
        )
  return [utf8, other]
}

function inKb(bytes: number): string {
  return bytes < 10_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${Math.floor(bytes / 1_000_000)} MB`
}
