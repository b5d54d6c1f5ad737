/** The page of an empty list. */
export const welcome = {
  title: 'Nobody is on the list yet.',
  import: 'Import a list that you have',
  importAbout:
    'From another system or a spreadsheet, as CSV. You see what becomes of every row before anything changes; who has unsubscribed there stays unsubscribed here.',
  importDo: 'Import a list',
  add: 'Add yourself first',
  addAbout: 'Add your own address, and the first issue comes to you as it comes to your readers.',
  addDo: 'Add a person…',
  form: 'Let people subscribe',
  formAbout: (siteUrl: string) =>
    `Put this form on your website. It sends people to the readers’ site at ${siteUrl}, which asks them by mail to confirm.`,
  formLanguage: 'Language',
  next: 'What happens then',
  steps: [
    'Readers who confirm by that mail are on the list, in the language that they chose.',
    'The next issue goes to everybody who is on the list at the moment when it is sent.',
    'Every mail has a link to unsubscribe. Readers who use it get nothing more, and no import brings them back.',
    'Addresses to which no mail can be delivered are suppressed automatically; you see them here.',
  ],
}
