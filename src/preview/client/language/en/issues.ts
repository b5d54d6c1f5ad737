import { counted, number } from './counted.ts'

export const issues = {
  issueStates: {
    writing: 'Writing',
    checked: 'Checked',
    approved: 'Approved',
    scheduled: 'Scheduled',
    sending: 'Sending',
    paused: 'Paused',
    cancelled: 'Cancelled',
    done: 'Done',
  },
  problems: {
    title: 'Problems',
    none: 'No problems',
    noneHint: 'The check finds nothing to fix.',
    notCompared: (languages: string) =>
      `Diglot does not know the words of ${languages}: only figures, percentages, units and dates are compared there; numbers in words, fractions, ordinals and times are not.`,
    count: (count: number) => counted(count, 'problem', 'problems'),
    errors: (count: number) => counted(count, 'error', 'errors'),
    warnings: (count: number) => counted(count, 'warning', 'warnings'),
    severities: { error: 'Error', warning: 'Warning' },
    open: 'Open the record',
    where: 'Place in the files',
    settings: 'Settings of the newsletter',
    accept: 'Accept…',
    readAs: (what: string) => `Read as ${what}`,
    acceptTitle: 'Let this finding stand?',
    reason: 'Why it is right as it is',
    reasonHint: 'Written into the record. The finding comes back when the text changes.',
  },
  /** What the page says in place of sentences of the check that name a command or a file. */
  hints: {
    'Take it out with `diglot issue remove {0} {1}`, or leave it where readers are to see it again.':
      'Take it out under Write, or leave it where readers are to see it again.',
    '`diglot fix` fixes this; `typography` in newsletter.yaml switches it off.':
      'Correct it where it stands. The settings, under “Text”, switch this check off.',
    'Write it where the question or the exclamation begins; `typography` in newsletter.yaml switches this off.':
      'Write it where the question or the exclamation begins. The settings, under “Text”, switch this check off.',
    'Use the agreed rendering, or add the one that stands there to content/glossary.yaml.':
      'Use the agreed rendering, or have the one that stands there added to the glossary.',
    'Correct the wrong one. If both are right, add both names of one to content/glossary.yaml with their kind, or accept this.':
      'Correct the wrong one. If both are right, accept this, or have both names of one added to the glossary.',
    'Write one of its names in any language, or add it to content/glossary.yaml.':
      'Write one of its names in any language, or have it added to the glossary.',
    'Add its name in that language to content/glossary.yaml.':
      'Have its name in that language added to the glossary.',
    'Write the sections that are missing, or choose `missingSection: fall-back` in newsletter.yaml.':
      'Write the sections that are missing. The settings, under “Text”, say what happens where a language is missing.',
    'Show fewer pictures, or write `pictures: hosted` in newsletter.yaml.':
      'Show fewer pictures, or choose in the settings, under “Look”, that they stay on the readers’ site.',
    'The newsletter has no fields: name one under `fields:` in newsletter.yaml, or take this out.':
      'The newsletter has no fields: add one in the settings, under “Readers”, or take this out.',
    'Write your own in content/newsletter.yaml.': 'Write your own in the settings.',
    'Write it under `blocks` as `{0}`, or take the item out.': 'Take it out of the order, under Write.',
    'Write it after `{0}:`.': 'Write it in its field.',
    'Write them after `keywords:`.': 'Write them in their field.',
    'Write it after `{0}:` under `{1}`.': 'Write it in its field, under Write.',
    'Write its address after `source:`, as `{ url: https://... }`.':
      'Write its address in the field “Source”.',
    'Add `{0}:` with headline, keywords and summary under `sections`.':
      'Write headline, keywords and summary in that language.',
    'Add `{0}:` with {1} under its `sections`.': 'Write its texts in that language.',
    'List at least one article id under `articles`.': 'Add at least one article, under Write.',
  } as Readonly<Record<string, string>>,
  rules: {} as Readonly<Record<string, string>>,
  issues: {
    title: 'Issues',
    make: 'New issue',
    number: (number: string) => `No. ${number}`,
    articles: (count: number) => counted(count, 'article', 'articles'),
    sent: (done: number, total: number) => {
      const all = counted(total, 'delivery', 'deliveries')
      return done === total ? all : `${number(done)} of ${all} ended`
    },
    noSubject: (id: string) => `${id}, no subject yet`,
    none: 'There is no issue yet',
    unknown: (id: string) => `There is no issue “${id}”`,
    unknownHint: 'It may have been deleted or renamed. What was deleted stands below the list of issues.',
    noneHint:
      'Paste an article, or begin a blank one under Articles; the articles of a week then become an issue.',
    pasteFirst: 'Paste the first article',
    brokenRecords: (count: number) => `${counted(count, 'record', 'records')} cannot be read`,
    chooseWeek: 'The articles of a week become an issue. These weeks have articles and no issue yet:',
    otherDays: 'An issue for other days',
    id: 'Name in links',
    idHint:
      'May stay empty: the days name it. Letters, digits and hyphens, at most 20, such as 2026-special.',
    made: (issue: string) => `${issue} has been made`,
    leftOut: (count: number) =>
      `${counted(count, 'article of these days is', 'articles of these days are')} in another issue, and left out:`,
    openIt: 'Open it',
    putInto: 'Put into',
    put: (count: number) =>
      count === 0 ? 'Put articles into it' : `Put ${counted(count, 'article', 'articles')} into it`,
    from: 'First day',
    to: 'Last day',
    unused: (count: number) => `${counted(count, 'article is', 'articles are')} in no issue`,
    noWeeks: 'Every article is in an issue, or its week has one. Add an article first, or name other days.',
  },
  view: {
    edition: 'Edition',
    /** A language as the name of an edition. */
    inWriting: (language: string) => language,
    twoLanguages: (first: string, second: string) => `${first}, then ${second}`,
    manyLanguages: (languages: string) => `${languages}, in this order`,
    editions: 'Editions',
    more: 'Display',
    beside: 'Beside it',
    nothing: 'nothing',
    part: 'What is shown',
    parts: { mail: 'Mail', text: 'Plain text', html: 'HTML', message: 'Message' },
    width: 'Width',
    widths: { phone: 'Phone', desktop: 'Desktop', free: 'Free' },
    pixels: 'Width in pixels',
    scheme: 'Colours',
    schemes: { light: 'Light', dark: 'Dark', inverted: 'Inverted' },
    images: 'Remote images',
    styles: 'Styles',
    engine: 'Template',
    engines: { mjml: 'MJML', react: 'React' },
    reader: 'Reader',
    sampleReader: 'Sample reader',
    subscriber: (id: string) => `Subscriber ${id}`,
    searchReader: 'Type a name or an address.',
    preheader: 'Preheader',
    mailIn: (edition: string) => `The mail, ${edition}`,
    htmlSize: 'Size of the HTML part',
    sizeOfClip: (size: string, clip: string) => `HTML ${size}; Gmail cuts a mail off at ${clip}`,
    sizes: [
      ['html', 'HTML'],
      ['text', 'text'],
      ['message', 'message'],
    ] as Sizes,
    approvedBy: (by: string, at: string) => `Approved by ${by}, ${at}`,
    changedSince: (by: string) => `Changed since ${by} approved it`,
  },
}

type Sizes = readonly (readonly [part: 'html' | 'text' | 'message', name: string])[]
