import { counted } from './counted.ts'

/** Files that cannot be read, as texts. */
export const files = {
  title: 'Files to fix',
  none: 'Every file can be read',
  back: 'Back to the issues',
  fix: 'Fix here',
  count: (count: number) =>
    `${counted(count, 'file', 'files')} cannot be read. Until ${count === 1 ? 'it is' : 'they are'} fixed, what needs ${count === 1 ? 'it' : 'them'} cannot be shown, tested or sent.`,
  kinds: {
    newsletter: 'Settings of the newsletter',
    glossary: 'Glossary',
    strings: (tag: string) => `Fixed words (${tag})`,
    comments: (id: string) => `Comments on ${id}`,
    article: (id: string) => `Article ${id}`,
    issue: (id: string) => `Issue ${id}`,
  },
  text: 'Text of the file',
  faults: 'What is wrong',
  noFaults: 'Nothing is wrong with this text. Save it.',
  goTo: (line: number) => `Line ${line}`,
  save: 'Save the file',
  discard: 'Discard changes',
  worse: 'With this text the file could not be read any more, so nothing was written.',
  changed: 'Somebody else changed this file. Your text is still here; theirs is shown below.',
  overwrite: 'Keep mine, and save over theirs',
  takeTheirs: 'Take theirs',
  theirs: 'The file as it is now',
  lastGood: (when: string) => `The last version that could be read, of ${when}`,
  takeLastGood: 'Take this version',
  changesSince: 'What changed since',
  stillToSave: 'It stands in the text now. Save the file to keep it.',
  notEditable: 'This file cannot be fixed here. Ask the person who looks after the folder of the newsletter.',
  newName: 'New name of the file, without the ending',
  rename: 'Rename the file',
  nameTaken: 'A file of this name is there already. Choose another name.',
  nameUnfit: (longest: number) =>
    `A name has letters from a to z, digits and hyphens, begins with a letter or a digit, and has at most ${longest} characters.`,
  missing: (article: string) => `The article ${article} is not there any more.`,
  takeOut: 'Take it out of the issue',
  newsletterMissing:
    'The settings of the newsletter are not there any more; nothing can be shown without them.',
  restore: 'Restore it',
}
