import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseBounce } from '../../src/bounce/parse-bounce.ts'

const key = createSecretKey(Buffer.alloc(32, 7))

interface Sample {
  readonly from?: string
  readonly subject: string
  readonly text: string
}

async function read({ from = 'MAILER-DAEMON@mx.example.org', subject, text }: Sample) {
  const raw = `From: ${from}\nTo: digest@example.com\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`
  const [first, ...rest] = await parseBounce(Buffer.from(raw), { key })
  return [first?.kind, first?.address, rest.length]
}

const to = 'anna@example.net'

describe('systems that write for people alone', () => {
  it.each<readonly [string, Sample, string]>([
    [
      'James',
      {
        subject: '[BOUNCE]',
        from: 'postmaster@mx.example.org',
        text: `Hi. This is the James mail server at mx.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\nMessage details:\n  Subject: AI Policy Weekly\n  Sent date: Sun, 27 Jul 2025\n\nFailed recipient(s):\n  ${to}\n\nError message:\n550 MAILBOX NOT FOUND`,
      },
      'hard',
    ],
    [
      'activehunter',
      {
        subject: 'Returned mail',
        text: `The original message was received at Sun, 27 Jul 2025\nfrom mail.example.com\n\n  ----- The following addresses had permanent fatal errors -----\n\n>>> ${to} <${to}>\n\n  ----- 550 sorry, no mailbox here by that name (#5.1.1 - chkusr)`,
      },
      'hard',
    ],
    [
      'a Japanese provider, full',
      {
        subject: 'Returned mail',
        text: `   ----- The following addresses had delivery problems -----\n${to}\n\n   ----- Non-delivered information -----\nThe number of messages in recipient's mailbox exceeded the local limit.`,
      },
      'soft',
    ],
    [
      'a Japanese provider, closed',
      {
        subject: 'Mail System Error - Returned Mail',
        from: 'Postmaster <Postmaster@mobile.example.jp>',
        text: `The user(s) account is disabled.\n\n<${to}>`,
      },
      'hard',
    ],
    [
      'a Japanese provider, limited',
      {
        subject: 'Mail System Error - Returned Mail',
        from: 'Postmaster <Postmaster@mobile.example.jp>',
        text: `The user(s) account is temporarily limited.\n\n<${to}>`,
      },
      'soft',
    ],
    [
      'a mobile operator',
      {
        subject: 'Mail System Error - Returned Mail',
        from: 'Mail Administrator<Postmaster@isp.example.jp>',
        text: `This Message was undeliverable due to the following reason:\n\nEach of the following recipients was rejected by a remote mail server.\nThe reasons given by the server are included to help you determine why\neach recipient was rejected.\n\n    Recipient: <${to}>\n    Reason:    <${to}>... User unknown\n\nPlease reply to Postmaster@isp.example.jp\nif you feel this message to be in error.`,
      },
      'hard',
    ],
    [
      'KDDI, full',
      {
        subject: 'Returned mail: message delivery status',
        from: 'no-reply@app.example.jp',
        text: `Your mail sent on Sun, 27 Jul 2025 08:00:00\n\nCould not be delivered to: <${to}>\n  As their mailbox is full.`,
      },
      'soft',
    ],
    [
      '1&1',
      {
        subject: 'Mail delivery failed: returning message to sender',
        from: '"Mail Delivery System" <mailer-daemon@kundenserver.example.de>',
        text: `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. The following addresses failed:\n\n<${to}>\n\nThe remote mail server said: 550 unknown user\n\n--- The header of the original message is following. ---\n\nReceived: from [192.0.2.1]`,
      },
      'hard',
    ],
    [
      'GMX',
      {
        subject: 'Mail delivery failed: returning message to sender',
        text: `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n"${to}":\nSMTP error from remote server after RCPT command:\nhost: mx.example.net\n5.1.1 <${to}>... User is unknown {mx-de001}`,
      },
      'hard',
    ],
    [
      'Google Groups',
      {
        subject: 'Delivery Status Notification (Failure)',
        text: `Hello digest@example.com,\n\nWe're writing to let you know that the group you tried to contact (readers) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:`,
      },
      'policy',
    ],
    [
      'MailFoundry',
      {
        subject: 'Message delivery has failed',
        text: `This is a MIME encapsulated message\n\nUnable to deliver message to: <${to}>\nDelivery failed for the following reason:\nServer mx.example.net[192.0.2.10] failed with: 550 <${to}> No such user here\n\nThis has been a permanent failure.  No further delivery attempts will be made.`,
      },
      'hard',
    ],
    [
      'Mimecast',
      {
        subject: '[Postmaster] Email Delivery Failure',
        from: '"Mail Delivery Subsystem" <MAILER-DAEMON@gateway.example.com>',
        text: `---- Delivery Failure ----\n${to}: 550 5.1.1 Recipient not found. <https://community.example.com/docs>`,
      },
      'hard',
    ],
    [
      'Notes',
      {
        subject: 'Undeliverable message',
        from: 'postmaster@notes.example.jp',
        text: `------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\n${to}\n\n\n------- Returned Message --------\n\nReceived: by notes.example.jp`,
      },
      'hard',
    ],
    [
      'OpenSMTPD',
      {
        subject: 'Delivery status notification: error',
        from: 'Mailer Daemon <MAILER-DAEMON@smtpd.example.org>',
        text: `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${to}: 550 5.1.1 <${to}>... User Unknown\n\n    Below is a copy of the original message:\n\nReceived: from mail.example.com`,
      },
      'hard',
    ],
    [
      'OpenSMTPD, no domain',
      {
        subject: 'Delivery status notification: error',
        from: 'Mailer Daemon <MAILER-DAEMON@smtpd.example.org>',
        text: `    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${to}: No MX found for domain`,
      },
      'hard',
    ],
    [
      'SurfControl',
      {
        subject: 'Undeliverable: AI Policy Weekly',
        from: 'postmaster@filter.example.org',
        text: `Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: ${to}\n\nSun 27 Jul 2025 08:00:00 +0000\nFailed to send to identified host,\n${to}: [192.0.2.10], 550 ${to}... No such user\n--- Message non-deliverable.`,
      },
      'hard',
    ],
    [
      'Verizon',
      {
        subject: 'Undeliverable Message',
        from: 'post_master@mobile.example.com',
        text: `Message could not be delivered to mobile.\nError: No valid recipients for this MM\n\nRecipient: <${to}>`,
      },
      'hard',
    ],
    [
      'a vendor with bullets',
      {
        subject: 'Delivery status notification',
        from: 'Mail Delivery System',
        text: `============================================================================\n      This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed permanently:\n\n      * ${to}\n\n      Reason: Permanent failure: 550 Unknown user ${to}\n\n============================================================================`,
      },
      'hard',
    ],
    [
      'a vendor in one sentence',
      {
        subject: 'There was an error sending your mail',
        from: '"Mail Delivery" <postmaster@x6.example.org>',
        text: `We had trouble delivering your message. Full details follow:\n\nSubject: 'AI Policy Weekly'\nDate: 'Sun, 27 Jul 2025'\n\n1 error(s):\n\nSMTP Server <mta2.example.net> rejected recipient <${to}>\n  (Error following RCPT command). It responded as follows: [550 5.1.1 unknown user]`,
      },
      'hard',
    ],
    [
      'Zoho',
      {
        subject: 'Undelivered Mail Returned to Sender',
        from: 'mailer-daemon@mail.example.com',
        text: `This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n${to} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.=\n1 <${to}>... User Unknown`,
      },
      'hard',
    ],
    [
      'Zoho, no domain',
      {
        subject: 'Mail Delivery Status Notification (Delay)',
        from: 'mailer-daemon@mail.example.com',
        text: `This message was created automatically by mail delivery software.\nThe following message to ${to} was undeliverable.\n[Status: Error, Address: <${to}>, ResponseCode 550, , Host unknown.]`,
      },
      'auto-reply',
    ],
    [
      'MFILTER',
      {
        subject: 'failure notice',
        from: 'Postmaster@mfilter.example.jp',
        text: `-------server message\n550 5.1.1 unknown user <${to}>\n\n-------original message\nReceived: from mail.example.com`,
      },
      'hard',
    ],
    [
      'sendmail of old',
      {
        subject: 'Returned mail: Host unknown',
        text: `   ----- Transcript of session follows -----\n550 ${to}... Host unknown\n\n   ----- Unsent message follows -----\nReceived: by old.example.org`,
      },
      'hard',
    ],
    [
      'Exim, to a pipe',
      {
        subject: 'Mail delivery failed: returning message to sender',
        text: `The following address(es) failed:\n\n  ${to}\n    The mail server could not deliver mail to ${to}.  The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.`,
      },
      'policy',
    ],
    [
      'Exchange 5.5',
      {
        subject: 'Undeliverable: AI Policy Weekly',
        from: 'System Administrator <postmaster@corp.example.net>',
        text: `Your message\n\n  To:      ${to}\n  Subject: AI Policy Weekly\n  Sent:    Sun, 27 Jul 2025\n\ndid not reach the following recipient(s):\n\n${to} on Sun, 27 Jul 2025 08:00:09 +0000\n    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=jp;a= ;p=neko\n    MSEXCH:IMS:KIJITORA CAT:EXAMPLE:EXCHANGE 0 (000C05A6) Unknown Recipient`,
      },
      'hard',
    ],
    [
      'Facebook',
      {
        subject: 'Sorry, your message could not be delivered',
        from: 'Facebook <mailer-daemon@mx.example.com>',
        text: `This message was created automatically by Facebook.\n\nSorry, your message could not be delivered to ${to}: 550 5.1.1 RCP-P1 The attempted recipient address does not exist.`,
      },
      'hard',
    ],
    [
      'QQ',
      {
        subject: '来自邮箱的系统退信',
        from: 'PostMaster@qq.example.com',
        text: `抱歉，您的邮件被退回来了……\n原邮件信息：\n时 间：2025-07-27\n主 题：AI 政策周报\n收件人：${to}\n\n退信原因：\n550 Mailbox not found`,
      },
      'hard',
    ],
    [
      '163',
      {
        subject: '系统退信',
        from: 'Postmaster@163.example.com',
        text: `您发送的邮件被退回，原因：\n收件人邮件地址（${to}）不存在，邮件无法送达。`,
      },
      'hard',
    ],
    [
      'Sina',
      {
        subject: '系统退信/Systems bounce',
        from: 'mailer-daemon@sina.example.cn',
        text: `您的邮件未能送达以下收件人：\n${to}\n\n错误信息：552 用户邮箱已满`,
      },
      'soft',
    ],
    [
      'Aliyun',
      {
        subject: '系统退信通知',
        from: 'postmaster@aliyun.example.cn',
        text: `收件人：${to}\n退信代码：552\n错误原因：552 Quota exceeded`,
      },
      'soft',
    ],
    [
      'docomo, a filter',
      {
        subject: 'Returned mail: see transcript for details',
        text: `   ----- The following addresses had permanent fatal errors -----\n<anna@docomo.ne.jp>\n    (reason: 550 Unknown user anna@docomo.ne.jp)\n\nFinal-Recipient: RFC822; anna@docomo.ne.jp\nAction: failed\nStatus: 5.2.0\nDiagnostic-Code: SMTP; 550 Unknown user anna@docomo.ne.jp`,
      },
      'policy',
    ],
    [
      'Yahoo',
      {
        subject: 'Delivery failure',
        from: 'MAILER-DAEMON@yahoo.example.co.jp',
        text: `Message from  yahoo.example.co.jp.\nUnable to deliver message to the following address(es).\n\n<${to}>:\nThis user doesn't have a yahoo.example.co.jp account (${to})\n\n--- Original message follows.`,
      },
      'hard',
    ],
    [
      'IMail, no host',
      {
        subject: 'Undeliverable Mail',
        from: 'Postmaster <postmaster@imail.example.org>',
        text: `Unknown host: ${to}\n\n\nOriginal message follows.\n\nReceived: from mail.example.com`,
      },
      'hard',
    ],
    [
      'a mailing list',
      {
        subject: 'NOT MEMBER article from digest@example.com',
        from: 'list-admin@list.example.org',
        text: `You are not a member of this mailing list <list@list.example.org>.\nYour mail could not be delivered.`,
      },
      'policy',
    ],
    [
      'Dragonfly',
      {
        subject: 'Mail delivery failed',
        text: `Hello,\n\nthis is the DragonFly Mail Agent v0.13 at df.example.org.\n\nThere was an error delivering your mail to <${to}>.\n\nmx.example.net [192.0.2.10] did not like our RCPT TO:\n550 5.1.1 <${to}>... User Unknown\n\nOriginal message headers follow.\n\nReceived: from root`,
      },
      'hard',
    ],
    [
      'Barracuda',
      {
        subject: '**Message you sent blocked by our bulk email filter**',
        from: 'postmaster@gateway.example.net',
        text: `Your message to: ${to}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: AI Policy Weekly`,
      },
      'policy',
    ],
  ])('%s', async (_system, sample, kind) => {
    const [found, address] = await read(sample)
    expect([found, address]).toEqual([kind, sample.text.includes(to) ? to : address])
  })
})
