export const shell = {
  common: {
    loading: 'Loading…',
    close: 'Close',
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    forOperators: 'For the person who runs this machine',
  },
  shell: {
    main: 'Main',
    skip: 'Skip to the content',
    issues: 'Issues',
    articles: 'Articles',
    list: 'List',
    outbox: 'Outbox',
    log: 'Log',
    settings: 'Settings',
    paste: 'Paste an article',
    language: 'Language of this page',
    disconnected: 'Diglot does not answer; trying again',
    notForYou: 'This page is for others.',
    noSuchPage: 'There is no such page.',
    backToIssues: 'Back to the issues',
  },
  keys: {
    title: 'Keyboard shortcuts',
    everywhere: 'Everywhere',
    everywhereList: [
      ['?', 'This list'],
      ['g i', 'Issues'],
      ['g a', 'Articles'],
      ['g l', 'Growth and health of the list'],
      ['g o', 'Outbox'],
      ['g p', 'Paste an article'],
      ['g s', 'Settings'],
    ],
    preview: 'Looking at an issue',
    previewList: [
      ['e', 'Next edition'],
      ['E', 'Previous edition'],
      ['b', 'Two editions side by side'],
      ['v', 'Mail, plain text, HTML, message'],
      ['w', 'Phone, desktop, free width'],
      ['d', 'Light, dark, inverted'],
      ['i', 'Remote images on or off'],
      ['s', 'Styles on or off'],
      ['n', 'Next problem'],
      ['p', 'Previous problem'],
    ],
    record: 'Editing',
    recordList: [
      ['Ctrl S', 'Save at once'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['Enter', 'Begin the next paragraph'],
      ['Backspace', 'At its start: join a paragraph to the one before'],
    ],
  } as Keys,
}

type Pairs = readonly (readonly [key: string, text: string])[]

interface Keys {
  readonly title: string
  readonly everywhere: string
  readonly everywhereList: Pairs
  readonly preview: string
  readonly previewList: Pairs
  readonly record: string
  readonly recordList: Pairs
}
