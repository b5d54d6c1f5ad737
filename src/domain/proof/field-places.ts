/** How an editor writes the place of a field into the introduction of an issue: `{{field.company}}`. */
export const fieldPlaces = /\{\{\s{0,9}field\.([a-zA-Z0-9]{1,40})\s{0,9}\}\}/g

/** Anything that looks like one, also where it is misspelled. */
export const fieldPlaceLike = /\{\{\s{0,9}fields?\b[^{}\n]{0,60}\}\}/gi
