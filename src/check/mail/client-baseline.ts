/**
 * What the shipped templates use although one of the usual clients ignores it, and why a mail reads well all the same.
 * A test holds this list to what the templates use: what is not in it is said to the editor.
 */
export const clientBaseline: ReadonlyMap<string, string> = new Map([
  [
    'css-at-media',
    'Without it the mail is as on a desktop, and columns stay as wide as their text says inline.',
  ],
  ['css-at-media-prefers-color-scheme', 'Without it the mail is light, or the client darkens it by itself.'],
  [
    'css-color-scheme',
    'Says that the mail has a dark palette; without it the client may darken it by itself.',
  ],
  ['html-meta-color-scheme', 'The same, for clients that read it here.'],
  ['css-border-radius', 'Chips have corners.'],
  ['css-box-sizing', 'A chip that is longer than a line stands out of it by its padding.'],
  ['css-height', 'On pictures, beside the attribute; MJML sets it on html and body.'],
  ['css-max-height', 'Hides the preheader, together with display:none and a font size of one pixel.'],
  ['css-opacity', 'The same.'],
  ['css-overflow', 'The same.'],
  ['css-outline', 'MJML takes a border away from pictures.'],
  ['css-overflow-wrap', 'A very long word stands out of its line.'],
  ['css-word-break', 'The same.'],
  ['css-pseudo-class-lang', 'Han takes the line breaks and the face of the inline style.'],
  ['css-selector-attribute', 'Outlook on the web marks its dark mode by one; nobody else has it.'],
  ['css-selector-chaining', 'Sizes for phones, which Outlook is not on.'],
  ['css-selector-child', 'The same, and the colours of the dark palette.'],
  ['css-selector-universal', 'Outlook has no columns, so that there is no gap to take away.'],
  ['css-text-underline-offset', 'Links are underlined where the font says.'],
  ['css-white-space', 'A figure and what it counts may stand on two lines.'],
  ['css-word-spacing', 'MJML sets the usual one again.'],
  ['css-table-layout', 'A very long word makes the sheet wider.'],
  [
    'html-anchor-links',
    'Gmail on the web and Outlook for Windows jump to an `<a name>` alone, which HTML has given up: a link of the contents does nothing there; the articles follow below in the same order.',
  ],
  ['html-aria-label', 'A screen reader hears the text, and not first what it is about.'],
  ['html-body', 'What matters stands on an element inside as well.'],
])
