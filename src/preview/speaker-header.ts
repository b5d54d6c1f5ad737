/** As whom a page speaks: `MeView.id`. */
export const SPEAKER_HEADER = 'Diglot-Person'
