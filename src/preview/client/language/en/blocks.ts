/** What stands between the articles of an issue. */
export const blocks = {
  title: 'Block',
  add: 'Add a block',
  addOne: (kind: string) => `Add a block: ${kind}`,
  addHint: 'It comes to the end of the issue; move it to its place afterwards.',
  back: (issue: string) => `${issue}: content`,
  facts: 'Time, place and links',
  about: {
    note: 'A word of the editors to the readers, signed, with a portrait if you like.',
    event: 'Something that readers can go to. The mail offers it for their calendars.',
    quote: 'What somebody said, and who said it.',
    figure: 'A number that tells something about the week, and what it says.',
    term: 'A term of the glossary and what it means. Its names come from there.',
    brief:
      'A short piece of news: a headline and one or two sentences. Several in a row stand under one heading.',
    correction: 'What an earlier issue had wrong, and what is right.',
    sponsor: 'A paid text. Every mail says that it is one.',
  },
  fields: {
    headline: 'Headline',
    figure: 'Number with its unit',
    name: 'Sponsor',
    place: 'Place',
    text: 'Text',
    by: 'Signed by',
    kind: 'Kind of block',
    starts: 'Begins',
    ends: 'Ends',
    zone: 'Time zone',
    term: 'Term',
    url: 'Link to more',
    image: 'Portrait',
    alt: 'What the picture shows',
    caption: 'Caption',
    credit: 'Credit',
  },
  fieldsOf: {
    note: {},
    event: { headline: 'What it is called', text: 'More about it' },
    quote: { text: 'What was said', by: 'Who said it' },
    figure: { text: 'What it says' },
    term: { text: 'What it means' },
    brief: {},
    correction: {},
    sponsor: {},
  } as FieldsOf,
  hints: {
    starts: 'As the clocks of the time zone show it.',
    ends: 'May stay empty.',
    zone: 'A city of the zone, such as Europe/Berlin.',
    url: 'https://… May stay empty.',
  } as Readonly<Record<string, string>>,
  noTerm: 'choose a term',
  termHint: 'The terms are those of the glossary.',
  ofBlock: (field: string, block: string) => `${field} (block ${block})`,
  isOut: 'This block is not in the order of the issue: readers do not get it.',
  putIn: 'Put it at the end',
  remove: 'Delete this block',
  removeHint: 'Undo brings it back, step by step.',
  gone: 'This block is not in the issue any more',
  goneHint:
    'It was deleted. Undo brings back what was deleted here; earlier texts of the issue have it, too.',
}

type Field = 'headline' | 'figure' | 'name' | 'place' | 'text' | 'by'
type FieldsOf = Readonly<
  Record<
    'note' | 'event' | 'quote' | 'figure' | 'term' | 'brief' | 'correction' | 'sponsor',
    Readonly<Partial<Record<Field, string>>>
  >
>

/** The picture of a record. */
export const pictures = {
  title: 'Picture',
  portrait: 'Portrait',
  drop: 'Drop a picture here, paste one, or choose a file: JPEG, PNG, GIF or WebP.',
  choose: 'Choose a picture',
  another: 'Choose another picture',
  sending: (percent: string) => `Uploading: ${percent} %`,
  preparing: 'Being made ready for mails…',
  remove: 'Remove the picture',
  focus: (x: string, y: string) =>
    `What stays in sight: ${x} % from the left, ${y} % from the top. Arrow keys move it.`,
  focusHint: 'Click what stays in sight where the picture is cropped.',
  dark: 'Another picture for dark screens',
  chooseDark: 'Choose a picture for dark screens',
  removeDark: 'Remove the picture for dark screens',
}
