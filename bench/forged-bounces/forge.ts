import { createSecretKey, randomBytes } from 'node:crypto'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'
import { type Incoming, takeIn } from '../../src/bounce/take-in.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'

/** Reads forged bounces as `diglot bounces` does, as a process of its own: `forge.ts <database> <mails>`. Tells the ms of each. */
const [path = '', mails = '0'] = process.argv.slice(2)
const RECIPIENTS = 50
const key = createSecretKey(Buffer.alloc(32, 7))
const store = await openSqliteStore(path)
const times: number[] = []
let begun = performance.now()

async function* incoming(): AsyncGenerator<Incoming> {
  for (let mail = 0; mail < Number(mails); mail += 1) {
    const raw = forged()
    begun = performance.now()
    yield { raw, settle: async () => undefined }
  }
}

/** A delivery report (RFC 3464) about many people, and about a mail that nobody ever sent. */
function forged(): Buffer {
  const recipients = Array.from(
    { length: RECIPIENTS },
    (_, index) => `Final-Recipient: rfc822; r${index}@example.org\nAction: failed\nStatus: 5.1.1\n`,
  )
  return Buffer.from(`From: MAILER-DAEMON@example.org
To: bounces@example.com
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; example.org

${recipients.join('\n')}
--b
Content-Type: text/rfc822-headers

Message-ID: <${randomBytes(16).toString('hex')}@example.com>

--b--
`)
}

const { messages } = await takeIn(incoming(), {
  parse: (raw) => parseBounce(raw, { key }),
  apply: (report) => store.bounces.apply(report, { now: new Date(), dryRun: false }),
  keepUnread: async () => undefined,
  dryRun: false,
  onMessage: () => void times.push(performance.now() - begun),
})
process.send?.({ messages, times })
await store.close()
process.disconnect()
