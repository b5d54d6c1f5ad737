/** Ten times a long paragraph. What a text costs to read, check and compare grows with it. */
export const MAX_PARAGRAPH = 20_000
/** The longest name of a chemical that a text could hold has some 200; what is longer is a file, such as a pasted picture. */
export const MAX_WORD = 500
