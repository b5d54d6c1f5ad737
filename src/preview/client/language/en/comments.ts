import { counted } from './counted.ts'

/** What people say about a text, and who was asked to look at it. */
export const comments = {
  title: 'Comments',
  open: (count: number) =>
    count === 0 ? 'No open comments' : counted(count, 'open comment', 'open comments'),
  add: (what: string) => `Comment on: ${what}`,
  show: (count: number, what: string) => `${counted(count, 'open comment', 'open comments')} on: ${what}`,
  ofIssue: 'The whole issue',
  ofArticle: 'The whole article',
  none: 'Nobody has commented yet.',
  placeholder: 'Write a comment…',
  send: 'Comment',
  reply: 'Reply',
  replyPlaceholder: 'Write a reply…',
  resolve: 'Resolve',
  reopen: 'Reopen',
  remove: 'Delete',
  by: (name: string) => `Comment by ${name}`,
  guest: 'invited',
  resolvedBy: (name: string, time: string) => `Resolved by ${name}, ${time}`,
  resolved: (count: number) => counted(count, 'resolved comment', 'resolved comments'),
  changed: 'The words have changed since.',
  goTo: 'Go to the text',
  broken:
    'The file with these comments has errors, so nobody can comment here. The text itself is not affected.',
  approvalOpen: (count: number) =>
    count === 0
      ? 'No comment is open.'
      : count === 1
        ? '1 comment is open. It does not hold up the approval.'
        : `${counted(count, 'comment', 'comments')} are open. They do not hold up the approval.`,
  read: 'Read them',
}

export const review = {
  ask: 'Ask for a review…',
  title: 'Ask for a review',
  about: 'Everybody gets a mail with a link of their own. It shows this issue alone and ends after a week.',
  to: 'Addresses',
  toHint: 'One on each line, or with commas between them.',
  editors: 'Editors',
  message: 'Your message',
  messageHint: 'May be left empty.',
  rights: 'They may',
  readOnly: 'only read',
  withComments: 'read and comment',
  send: (count: number) => (count === 0 ? 'Ask' : `Ask ${counted(count, 'person', 'people')}`),
  mailed: (addresses: string) => `Mailed to ${addresses}.`,
  staysHere: 'No mail leaves this machine: you find the mails in the outbox.',
  failed: (address: string, reply: string) => `${address} got no mail: ${reply}`,
  noUrl:
    'Links cannot be mailed yet: the person who set up Diglot has to say first where others reach this page.',
  noUrlHint: 'Set `PREVIEW_URL` to the address that others open, and start the preview again.',
  requests: 'Who was asked',
  noRequests: 'Nobody has been asked yet.',
  askedBy: (name: string, time: string) => `asked by ${name}, ${time}`,
  until: (time: string) => `until ${time}`,
  opened: (time: string) => `opened ${time}`,
  notOpened: 'not opened yet',
  commented: (time: string) => `commented ${time}`,
  ended: 'ended',
  withdrawn: 'taken back',
  withdraw: 'Take back',
  withdrawOf: (address: string) => `Take back the link of ${address}`,

  pageTitle: 'Review',
  welcome: 'You were asked to look at an issue of a newsletter.',
  enter: 'Open the issue',
  over: 'This link has ended, or was taken back. Ask the sender for a new one.',
  needsLink:
    'Open this page by the link in the mail that you got. If that is what you did, the link has ended, or was taken back.',
  you: (name: string) => `You are ${name}`,
  readUntil: (time: string) => `open until ${time}`,
  edition: 'Edition',
  mail: 'The mail as readers get it',
  commentOn: 'Comment on',
  article: (headline: string) => `Whole article: ${headline}`,
}
