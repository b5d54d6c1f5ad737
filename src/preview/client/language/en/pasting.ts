import { counted } from './counted.ts'

export const pasting = {
  about:
    'Each text is shown as the record that it becomes; labels help, but are not needed. Nothing is written before you say so.',
  placeholder: 'Paste here: one article or several, in one language or in both, with or without labels.',
  drop: 'Drop files here (text, Markdown, HTML, Word .docx), or',
  choose: 'Choose files…',
  another: 'Add another text',
  textOf: (at: number) => `Text ${at}`,
  remove: (name: string) => `Remove ${name}`,
  removeIt: 'Remove',
  language: 'It is in',
  reading: 'Reading the files…',
  refused: {
    kind: 'is not a text, HTML or Word file. Save it as one of these.',
    'old-word': 'is in an old Word format. Open it in Word and save it as .docx.',
    large:
      'is too large: a text may have 1 MB, a Word file 20 MB. Check that it is the right file, or split it.',
    encoding: 'cannot be read as text. Save it as UTF-8.',
    docx: 'cannot be opened as a Word document. Open it in Word and save it again.',
    empty: 'has no text.',
  },
  dateFrom: {
    none: 'no day is named: today',
    assumed: 'the year is assumed',
    url: 'the year is from the address of the source',
    elsewhere: 'the year is from another date in the text',
  },
  into: 'Put into',
  intoNone: 'no issue',
  intoNew: 'a new issue',
  issue: (number: string, days: string) => `No. ${number} (${days})`,
  ready: (count: number) => `${counted(count, 'record', 'records')} ready to be written`,
  notReady: (count: number) =>
    `${counted(count, 'text', 'texts')} cannot be written yet: the reason stands beside it`,
  someWritten: (count: number) =>
    `${counted(count, 'record is', 'records are')} written. What is left stands here with its reason.`,
  toArticles: 'Show the articles',
}
