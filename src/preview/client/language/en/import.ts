import type { ColumnView, ImportReport, RowView } from '../../../../app/views/list.ts'
import { counted } from './counted.ts'

const rows = (count: number) => counted(count, 'row', 'rows')

type Meaning = Exclude<ColumnView['meaning'], `field:${string}`>
type Counted = Exclude<keyof ImportReport['counts'], 'read' | 'bounced' | 'complained'>

/** A list that is imported. */
export const importing = {
  title: 'Import a list',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  kinds:
    'CSV or text, in any encoding, at most 20 MB: some 300,000 people. Save a spreadsheet as CSV first. Split a longer list into files that each begin with the same first line, and import one after the other.',
  reading: 'Reading the list…',
  faults: {
    large: 'This file has more than 20 MB. Split it into files that each begin with the same first line.',
    unreadable: 'The browser cannot read this file. Choose it again.',
  },
  about:
    'The first line names the columns, such as email, name, tags; lists from other systems are understood as they are. You see what would become of every row before anything changes. Importing the same list again changes nothing.',
  file: 'File',
  another: 'Another file',
  as: 'Everybody on this list',
  asActive: 'gets mail',
  asLeft: 'has unsubscribed',
  asSuppressed: 'is suppressed',
  encoding: 'Encoding',
  foundOut: 'found out',
  columnsTitle: 'What the columns mean',
  columnsAbout: 'Correct what is wrong; the preview follows.',
  whichAddress: 'Which column holds the addresses?',
  column: (number: number) => `Column ${number}`,
  meansLabel: (heading: string) => `What “${heading}” means`,
  meanings: {
    address: 'Address',
    name: 'Name',
    givenName: 'Given name',
    familyName: 'Family name',
    edition: 'Edition or language',
    tags: 'Tags',
    consent: 'Whether they want mail',
    ignored: 'Not imported',
  } satisfies Readonly<Record<Meaning, string>>,
  field: (name: string) => `Field: ${name}`,
  fixed: 'Says whether somebody wants mail. It is always heeded.',
  plan: 'What the import will do',
  planAbout: (count: number, encoding: string) =>
    `${rows(count)}, read as ${encoding}. Nothing has changed yet.`,
  confirm: (count: number) => `Import ${rows(count)}`,
  importing: 'Importing…',
  nothing: 'This list changes nothing: everybody on it is known already, or cannot be taken.',
  firstRows: 'The first rows',
  line: 'Line',
  tagsAndFields: 'Tags and fields',
  outcome: 'What happens',
  outcomes: {
    added: 'New',
    updated: 'Changed',
    unchanged: 'As before',
    kept: 'Kept off',
    left: 'Unsubscribed',
    suppressed: 'Suppressed',
    unconfirmed: 'Not confirmed',
    duplicates: 'Repeated',
    refused: 'Refused',
  } satisfies Readonly<Record<RowView['outcome'] | Counted, string>>,
  countHints: {
    added: 'come onto the list',
    updated: 'name, edition, tags or fields',
    unchanged: 'known already',
    kept: 'unsubscribed or suppressed before',
    left: 'the list says so',
    suppressed: 'bounced or complained elsewhere',
    unconfirmed: 'left out; they can subscribe themselves',
    duplicates: 'the same address again',
    refused: 'cannot be used',
  } satisfies Readonly<Record<Counted, string>>,
  refusedRows: (count: number) => `Why ${rows(count)} cannot be used`,
  inLine: (line: number) => `Line ${line}:`,
  moreRefused: (count: number) => `and ${rows(count)} more`,
  notImported: {
    changed:
      'The newsletter’s settings have changed since this was shown. Nothing was imported; choose the file again.',
    busy: 'Another import is running. Nothing was imported; try again when it has ended.',
  },
  done: 'Imported',
  doneAbout: (count: number) => `${rows(count)} were read.`,
  rejects: (count: number) => `${rows(count)} could not be used. Fix them in the file, and import that.`,
  saveRejects: 'Save the refused rows as CSV',
  seePeople: 'See the people',
}
