import { counted } from './counted.ts'

export const outbox = {
  title: 'Outbox',
  search: 'Address or subject',
  none: 'The outbox is empty',
  noneHint: 'While no SMTP server is set, every mail that is sent can be read here.',
  notFound: 'No mail found',
  count: (count: number) => counted(count, 'mail', 'mails'),
  older: 'Older mails',
  test: 'test',
  rehearsal: 'rehearsal',
  chooseOne: 'Choose a mail to read it',
  shown: 'What is shown',
  html: 'Mail',
  text: 'Plain text',
  headers: 'Headers',
  download: 'Download',
  noHtml: 'This mail has no HTML part.',
  noText: 'This mail has no text part.',
}
