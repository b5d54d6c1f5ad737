/** Of which HTML the mail in a frame is: `EditionView.htmlSha256`. */
export const SHOWN_HEADER = 'Diglot-Mail'
