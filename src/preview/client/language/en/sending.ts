import { counted, number } from './counted.ts'

export const sending = {
  deliveryStates: {
    pending: 'Pending',
    claimed: 'Claimed',
    handed: 'Under way',
    accepted: 'Accepted',
    deferred: 'Will retry',
    rejected: 'Rejected',
    uncertain: 'Uncertain',
    skipped: 'Skipped',
  },
  test: {
    title: 'Test mail',
    about: 'The mail as readers would get it, with a mark in the subject. Test mails are never counted.',
    to: 'To whom',
    editors: 'All editors',
    typed: 'Other addresses',
    noEditors: 'No editors are named in the settings of the newsletter.',
    addresses: 'Addresses',
    ownAddress: (address: string) =>
      `To your own address alone: ${address}. Test mails to others are for editors.`,
    addressesHint: 'Separated by commas, spaces or line breaks.',
    send: (count: number) => `Send ${counted(count, 'test mail', 'test mails')}`,
    staysHere: 'No mail server is set: the mails go to the outbox on this machine.',
    goesTo: (server: string) => `They leave through ${server}.`,
    last: 'Last test mails',
    none: 'None has been sent for this issue.',
    asItIs: 'this text',
    older: 'an older text',
    address: 'Address',
    outcome: 'Outcome',
    reply: 'Reply of the server',
    replies: 'Replies of the server',
  },
  approve: {
    title: 'Approval',
    about:
      'What you approve is exactly the mail that you see here, in every edition. If a word of it changes, it has to be approved again.',
    holds: (by: string, at: string) => `Approved by ${by}, ${at}. What is sent is exactly this.`,
    outdated: (by: string, at: string) =>
      `${by} approved an earlier text, ${at}. It has changed since, so it has to be approved again.`,
    stale:
      'The issue changed while you were looking at it, so nothing was approved. You see it as it is now. Look at it, then approve it.',
    approve: 'Approve',
    mail: 'The mail',
    subjects: 'Subjects',
    recipients: 'Recipients',
    readers: (count: number) =>
      count === 0
        ? 'There is nobody to send it to.'
        : `${counted(count, 'reader', 'readers')} would get it now.`,
    inLanguage: (language: string) => `who read ${language}`,
    tagged: 'with a tag',
    from: (paused: number) =>
      `From the list as it is now${paused === 0 ? '.' : `; ${counted(paused, 'reader has', 'readers have')} paused and ${paused === 1 ? 'gets' : 'get'} nothing.`}`,
    toList: 'Open the list',
    tested: 'Test mail',
    notTested: 'Nobody has got a test mail of this issue.',
    seenThis: (at: string) => `This text is in the inboxes of these people, ${at}:`,
    keptThis: (at: string) =>
      `A test mail of this text is in the outbox of this machine, ${at}. No mail server was set, so it has reached nobody. It is addressed to:`,
    keptOlder: (at: string) =>
      `The text has changed since the last test mail, ${at}. That one is in the outbox of this machine and has reached nobody. It is addressed to:`,
    seenOlder: (at: string) =>
      `The text has changed since the last test mail, ${at}. These people got an older one:`,
    toTest: 'Send a test mail',
    findings: 'What the check says',
    fingerprint: 'Fingerprint of this text',
    fingerprintHint: 'What is sent has to have the same one.',
    withdraw: 'Take the approval back…',
    withdrawTitle: 'Take the approval back?',
    withdrawHint: (by: string) =>
      `The approval of ${by} does not hold any longer, and the issue has to be approved again before it is sent.`,
    withdrawIt: 'Take it back',
    withdrawRefused: {
      begun: 'The send has begun, so the approval stays. Pause or cancel the send instead.',
      scheduled: 'A send is scheduled, so the approval stays. Cancel the schedule first.',
      'not-approved': 'There is no approval to take back; somebody has done it already.',
    },
    fixFirst: (count: number) => `${counted(count, 'error has', 'errors have')} to be fixed first.`,
    changes: 'What changed since the approval',
    allEditions: 'All editions',
    parts: {
      subject: 'subject',
      preheader: 'preheader',
      senderName: 'sender',
      readerName: 'what readers without a name are called',
      fields: 'words where a field of a reader is not known',
      text: 'text',
      html: 'HTML',
      edition: 'edition',
      address: 'address of the sender',
      replyTo: 'reply address',
      bounceDomain: 'domain of bounces',
      listId: 'list identifier',
      siteUrl: 'address of the site',
    } as Readonly<Record<string, string>>,
  },
  plan: {
    title: 'Recipients',
    when: 'When',
    now: 'It goes out as soon as you have confirmed it, or at a time that you choose.',
    notApproved: 'This text is not approved, so it cannot be sent.',
    toApproval: 'Look at it and approve',
    toOutbox:
      'A rehearsal: no mail server is set, so nothing leaves this machine, and it does not count as the send. The mails go to the outbox.',
    toServer: 'The mails leave through',
    where: (folder: string) =>
      `The outbox is the folder \`${folder}\`. Mails are sent once \`SMTP_URL\` is set.`,
    nobody: 'Nobody is on the list.',
    nobodyTagged: 'Nobody who gets mail has any of these tags. Choose others, or none.',
    tags: 'Tags',
    toEverybody: 'No tag is chosen: it goes to everybody on the list.',
    toTagged: (tags: string) => `Only to those who have any of these tags: ${tags}.`,
    readers: 'Readers',
    sum: 'Total',
    allDomains: (count: number) => `In ${counted(count, 'mail domain', 'mail domains')}`,
    send: (count: number) => `Send to ${counted(count, 'reader', 'readers')}`,
    rehearse: (count: number) => `Rehearse for ${counted(count, 'reader', 'readers')}`,
    rehearseTitle: (count: number) => `Rehearse for ${counted(count, 'reader', 'readers')}?`,
    confirmTitle: (count: number) => `Send to ${counted(count, 'reader', 'readers')}?`,
    confirmServer: (server: string) =>
      `The mails leave through ${server}. What a server has taken cannot be called back.`,
    confirmOutbox:
      'A rehearsal: the mails go to the outbox on this machine and reach nobody. The send is still to come.',
    confirmFrozen:
      'What was approved is frozen. The send goes on when you close this page. If this program ends, it stops and can be taken up again.',
    sameBytes: 'They get what was frozen when the send began. Nobody gets a second copy.',
  },
  more: {
    title: 'More readers',
    needsServer:
      'No mail server is set here, so the issue cannot be sent to those who have subscribed since.',
    setServer: 'Set `SMTP_URL` to the server that the send goes through.',
    nobodyNew: 'Everybody who has subscribed since the send has a copy.',
    sendToNew: (count: number) => `Send to ${counted(count, 'reader', 'readers')} who subscribed since`,
    nobodyWrong: 'Everybody who got a wrong copy since has got the correction.',
    sendToWrong: (count: number) =>
      `Send to ${counted(count, 'reader', 'readers')} who got a wrong copy since`,
    wentTo: (tags: string) => `The issue went only to those tagged ${tags}.`,
    nobodyElse: 'There is nobody else to send it to.',
    sendToOthers: (count: number) =>
      `Send to ${counted(count, 'other reader', 'other readers')} without a copy`,
  },
  doubt: {
    about: (from: string, to: string) =>
      `The database was restored from a backup, and nobody knows what was sent between ${from} and ${to}. This may have gone to the same people then. Look into the log of the mail server, or ask a reader.`,
    confirm: 'I have looked: it did not go out in that time.',
  },
  correct: {
    title: 'Correction',
    about:
      'What was sent stays as it is. Where it was wrong, correct the records, then make a correction: an issue of its own with the articles and blocks that were wrong, for those who got a wrong copy. If the subject or the introduction was wrong, it says what it should have been.',
    make: 'Make a correction',
    unchanged:
      'Nothing differs from what was sent: no article, no block, neither the subject nor the introduction. Correct the records first.',
    waiting: 'A correction of this issue has not been sent yet; it takes its articles as they are:',
    corrects: 'A correction of',
    goesTo:
      'It goes only to those who got a wrong copy and are still on the list, and to nobody who has subscribed since.',
    nobody:
      'Nobody who is still on the list has got a wrong copy, or the correction says the same as what was sent.',
    stillWrong: (count: number) =>
      `${counted(count, 'copy', 'copies')} with the wrong text ${count === 1 ? 'is' : 'are'} still to go out. Cancel that send, or send the correction again when it has ended.`,
  },
  schedule: {
    later: 'Send later…',
    title: 'Send later',
    when: 'Date and time',
    zone: (timeZone: string) => `As the clocks show it in ${timeZone}.`,
    goes: (when: string, timeZone: string) => `It goes on ${when} in ${timeZone}.`,
    onYourClock: (when: string) => `That is ${when} on your clock.`,
    oddities: {
      gap: (timeZone: string) =>
        `No clock in ${timeZone} shows this time: they are put forward over it, so it goes a little later.`,
      overlap: (timeZone: string) =>
        `The clocks in ${timeZone} show this time twice, because they are put back. It goes the first time.`,
    },
    over: 'This time is over. Choose a later one, or send it now.',
    frozen: 'What was approved is frozen now.',
    toEverybody: 'To everybody who is on the list at that time.',
    changeTime: 'Change the time…',
    change: 'Change the time of the send',
    replaces: (when: string, timeZone: string) =>
      `The new time takes the place of the schedule for ${when} in ${timeZone}. The issue is sent once.`,
    worker:
      'It starts by itself at that time, also when this page is closed. If it has not started two hours later, it is held until you decide.',
    operators: 'A `diglot worker` must run at that time; this preview does not start the send.',
    schedule: 'Schedule the send',
    heading: { waiting: 'Scheduled', held: 'Missed its time', restored: 'Held after a restore' },
    notStarted: 'Not started yet',
    overdue:
      'Its time has come, and it has not started. Until two hours after that time it still goes; later it is held until you decide.',
    overdueOperators: 'No `diglot worker` runs. Start one.',
    held: (when: string, timeZone: string) =>
      `It was to go on ${when} in ${timeZone}, and had not started two hours later. Nothing was sent. Send it now, choose another time, or cancel the schedule.`,
    restored: (when: string, timeZone: string, from: string) =>
      `It was to go on ${when} in ${timeZone}, and the database was restored from a backup of ${from}. See whether it was sent since; if not, send it now, choose another time, or cancel the schedule.`,
    changed:
      'The issue has changed since. What goes is what was approved then. To send it as it is, cancel the schedule, approve it again, and schedule it again.',
    cancel: 'Cancel the schedule',
    cancelTitle: 'Cancel the schedule?',
    cancelHint: 'Nothing is sent then. It can be sent at once afterwards, or scheduled again.',
    keep: 'Keep the schedule',
  },
  progress: {
    title: 'Send',
    sending: 'Sending',
    elsewhere: 'Another process is sending',
    stopped: 'Stopped; nobody is sending',
    rehearsing: 'Rehearsal under way',
    rehearsed: 'Rehearsal ended',
    notSent: 'The issue has not been sent: the mails are in the outbox on this machine.',
    inOutbox: (mails: number, last: string, isMore: boolean) =>
      `${isMore ? 'At least ' : ''}${counted(mails, 'mail', 'mails')} of rehearsals of this issue, the last of ${last}.`,
    readThem: 'Read them in the outbox',
    paused: 'Paused',
    restored: (from: string) =>
      `The database was restored from a backup of ${from}, so nothing goes on by itself.`,
    cancelled: 'Cancelled',
    ended: 'Sent',
    endedMeanwhile: {
      finished: 'It was not paused: the send has ended meanwhile.',
      cancelled: 'It was not paused: somebody has cancelled the send meanwhile.',
    },
    done: (done: string, total: string) => `${done} of ${total}`,
    rate: (rate: string) => `${rate} a second`,
    left: (time: string) => `about ${time} left`,
    nextRetry: (at: string) => `next attempt ${at}`,
    serverHolds: (at: string) => `The server takes no mail now; it is tried again at ${at}. It said:`,
    domain: 'Domain',
    edition: 'Edition',
    startedAt: (at: string) => `Started ${at}`,
    older: 'an older text',
    pause: 'Pause',
    resume: 'Resume',
    goOn: 'Go on sending',
    cancel: 'Cancel…',
    cancelTitle: 'Cancel this send for good?',
    cancelHint: (left: number) =>
      `${counted(left, 'delivery', 'deliveries')} without an outcome; those who have no copy yet get none. What is under way is finished first.`,
    keepSending: 'Keep sending',
    cancelForGood: 'Cancel the send',
  },
  uncertain: {
    title: 'Uncertain deliveries',
    about:
      'The connection broke after the message began to leave and before the server answered. Look for the Message-ID in the server’s log, then decide.',
    handedAt: 'Handed over',
    as: { accepted: 'It arrived', rejected: 'It did not arrive', resend: 'Send once more' },
    resendTitle: (count: number) => `Send ${counted(count, 'copy', 'copies')} once more?`,
    resendHint:
      'If the server had taken the message, the reader gets a second copy. The deliveries go out with the next run of the send.',
    number: 'Number',
    words: 'Words of the server',
    wordsHint: 'Shows only the deliveries whose reply has them.',
    numbers: 'Choose by number',
    numbersHint: 'Such as 3-7,9.',
    noNumbers: 'Write numbers and ranges with commas between them, such as 3-7,9.',
    more: (count: number) =>
      `${counted(count, 'more delivery', 'more deliveries')}; words of the server narrow them down.`,
    noneFound: 'No delivery is found.',
    sameId: 'A copy that is sent once more carries the same Message-ID.',
  },
  rejected: {
    title: (count: number) => `${counted(count, 'refused copy', 'refused copies')}: send once more`,
    about:
      'For refusals whose reason is gone, such as a policy of the server. A reader whose address was suppressed for it gets nothing until somebody restores them:',
    toList: 'Restore on the page of the list',
    resend: (count: number) => (count === 0 ? 'Send once more…' : `Send ${number(count)} once more…`),
    resendHint:
      'What the server said is forgotten, and the deliveries go out with the next run of the send. Readers who have left or are suppressed are skipped.',
  },
  report: {
    title: 'Report',
    csv: 'Every delivery as CSV',
    span: (from: string, to: string) => `From ${from} to ${to}`,
    perStep: (time: string) => `Outcomes per ${time}`,
    kinds: { accepted: 'accepted', rejected: 'rejected', other: 'uncertain or skipped' },
    curveLabel: (sum: number, most: number) =>
      `${counted(sum, 'outcome', 'outcomes')} over time, at most ${number(most)} in one step`,
    rejects: (count: number) => (count === 0 ? 'Refusals' : counted(count, 'refusal', 'refusals')),
    noRejects: 'No server refused a copy.',
    address: 'Address',
    reason: 'What the server said',
    at: 'When',
    skipped: 'Skipped',
    /** The reason is said by the words that the terminal has for it, too. */
    skippedFor: (count: number, reason: string | null) =>
      reason === null ? number(count) : `${number(count)}: ${reason}`,
    moreInCsv: 'The newest are shown; the CSV has all of them.',
  },
}
