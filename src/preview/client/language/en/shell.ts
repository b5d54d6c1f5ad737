export const shell = {
  common: { loading: 'Loading…', close: 'Close', cancel: 'Cancel', copy: 'Copy', copied: 'Copied' },
  shell: {
    main: 'Main',
    issues: 'Issues',
    articles: 'Articles',
    list: 'List',
    outbox: 'Outbox',
    paste: 'Paste an article',
    otherLanguage: '中文',
    disconnected: 'Diglot does not answer; trying again',
    noSuchPage: 'There is no such page.',
    backToIssues: 'Back to the issues',
  },
  signIn: {
    title: 'Sign in',
    why: 'This preview can be reached from other machines, so it asks for the password that was set for it.',
    password: 'Password',
    enter: 'Sign in',
    wrong: 'This is not the password.',
    leave: 'Sign out',
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
      ['Ctrl S', 'Save'],
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
