/** The mail programs that a newsletter may name, and what a sentence calls them. */
export const mailClients = {
  gmail: 'Gmail',
  'outlook-windows': 'Outlook for Windows',
  'outlook-web': 'Outlook on the web',
  'outlook-mac': 'Outlook for Mac',
  'outlook-mobile': 'Outlook on phones',
  'apple-mail': 'Apple Mail',
  yahoo: 'Yahoo Mail',
  samsung: 'Samsung Email',
  thunderbird: 'Thunderbird',
  protonmail: 'Proton Mail',
  fastmail: 'Fastmail',
  gmx: 'GMX',
  'mail-ru': 'Mail.ru',
  aol: 'AOL Mail',
  hey: 'HEY',
  qq: 'QQ Mail',
  netease: 'NetEase Mail (163, 126)',
  foxmail: 'Foxmail',
} as const

export type MailClient = keyof typeof mailClients

export const mailClientNames = Object.keys(mailClients) as readonly MailClient[]

/** What a newsletter is checked against that names no clients of its own. */
export const defaultMailClients: readonly MailClient[] = [
  'gmail',
  'outlook-windows',
  'outlook-web',
  'apple-mail',
  'yahoo',
  'samsung',
  'qq',
  'netease',
  'foxmail',
]
