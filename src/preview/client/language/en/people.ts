import type { PersonAdded } from '../../../../app/views/list.ts'
import { counted, number } from './counted.ts'

const readers = (count: number) => counted(count, 'person', 'people')
const said = (note: string) => (note === '' ? '' : `: “${note}”`)

type WhyRefused = Extract<PersonAdded, { refused: string }>['refused']

/** People of the list, and one of them. */
export const people = {
  title: 'People',
  filters: 'Find people',
  search: 'Address or name',
  status: 'Status',
  any: 'Any',
  gets: 'Receives',
  anyWith: (language: string) => `${language}, in any edition`,
  only: (edition: string) => `Edition: ${edition}`,
  counting: 'Counting…',
  found: (count: number) => `${readers(count)} found`,
  none: 'Nobody on the list matches this.',
  noneYet: 'Nobody matches so far; the list goes on.',
  more: 'Show more',
  lookFurther: 'Look further',
  statuses: { active: 'gets mail', left: 'unsubscribed', suppressed: 'suppressed' },
  since: (time: string) => `since ${time}`,
  byList: 'by an editor or an imported list',
  removedBy: (by: string, note: string) => `by ${by}${said(note)}`,
  bounceKinds: {
    hard: 'hard bounce',
    soft: 'soft bounces',
    complaint: 'complaint',
    policy: 'refused by a policy',
    unsubscribe: 'asked to be unsubscribed',
  } as Readonly<Record<string, string>>,
  inIssue: (issue: string) => `in ${issue}`,
  pause: 'Pauses',
  until: (time: string) => `until ${time}`,
  address: 'Address',
  name: 'Name',
  edition: 'Edition',
  default: (edition: string) => `The newsletter’s default (${edition})`,
  defaultEdition: 'the newsletter’s default',
  tags: 'Tags',
  tagsHint: 'With commas between them.',
  newTags: 'New tags',
  tag: 'Add',
  untag: (tag: string) => `Remove the tag “${tag}”`,

  tagMany: 'Tag all found…',
  tagAbout: (count: number) => `This changes the tags of all ${readers(count)} who are found.`,
  putTags: 'Add tags',
  takeTags: 'Remove tags',
  tagAll: (count: number) => `Tag ${readers(count)}`,
  untagAll: (count: number) => `Remove tags from ${readers(count)}`,
  tagged: (changed: number, found: number) =>
    changed === found
      ? `The tags of ${readers(changed)} have changed.`
      : `The tags of ${number(changed)} of ${readers(found)} have changed; the others had them so already.`,
  export: 'Export as CSV',

  add: 'Add a person…',
  addTitle: 'Add a person',
  addConfirm: 'Add to the list',
  addAbout: 'Add only people who have asked for the newsletter. They get the next issue.',
  refusals: {
    there: 'This address is on the list already.',
    left: 'This person has unsubscribed.',
    suppressed: 'This address is suppressed: mail to it was refused for good, or somebody complained.',
    erased:
      'The owner of this address had it erased. Only they can come back, by subscribing on the readers’ site.',
  } satisfies Readonly<Record<WhyRefused, string>>,
  openPerson: 'Show this person',
  hasAsked: 'They have asked to get it again',

  person: 'Person',
  backToPeople: 'Back to everybody',
  change: 'Change…',
  changeTitle: 'Change what is known',
  save: 'Save',
  addressStays: 'An address does not change: add the new one, and unsubscribe the old one.',
  remove: 'Unsubscribe…',
  removeTitle: 'Unsubscribe this person',
  removeConfirm: 'Unsubscribe',
  removeAbout: (address: string) =>
    `${address} gets no more issues, and no import brings them back. What was sent to them stays in the reports.`,
  note: 'Why (for the editors)',
  noteHint: 'May be left empty. It stands in the history of this person.',
  restore: 'Restore…',
  restoreMany: 'Restore suppressed people…',
  erase: 'Erase for good…',
  eraseTitle: 'Erase this person for good',
  eraseGoes:
    'The address, the name, tags, fields, notes, and every kept mail that names the address are deleted.',
  eraseStays:
    'That an issue was sent to somebody still counts in the reports, without a name. A fingerprint of the address stays too, so that no later import takes it onto the list again.',
  eraseForGood: 'Nobody can undo this. Backups and files elsewhere are yours to delete.',
  eraseConfirm: 'Erase for good',
  typeAddress: (address: string) => `To go on, type the address: ${address}`,
  erased: 'This person was erased. Nothing here says who they were.',

  history: 'History',
  older: (count: number) => `Show ${counted(count, 'older entry', 'older entries')}`,
  noClicks: 'Clicks are never counted for one person.',
  events: {
    delivered: (state: string, edition: string) => `: ${state} (${edition})`,
    bounce: (kind: string) => `Mail came back: ${kind}`,
    left: ({ issue, isOneClick, reason }: { issue: string; isOneClick: boolean; reason: string }) =>
      `Unsubscribed ${isOneClick ? 'by the button of a mail program' : 'on the readers’ site'}${issue === '' ? '' : `, in ${issue}`}${reason === '' ? '' : `; reason: ${reason}`}`,
    came: 'Came onto the list by an import',
    asked: 'Asked for the newsletter on the readers’ site',
    confirmed: 'Confirmed the subscription',
    returned: 'Came back to the list',
    added: (by: string, note: string) => `Added by ${by}${said(note)}`,
    changed: (by: string, note: string) => `Changed by ${by}${said(note)}`,
    removed: (by: string, note: string) => `Unsubscribed by ${by}${said(note)}`,
    restored: (by: string, note: string) => `Restored by ${by}${said(note)}`,
  },
}
