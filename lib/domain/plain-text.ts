/** What stands on a letter, once it is taken apart from it. */
const ACCENTS = /[\u0300-\u036f]/g

/** Signs beyond ASCII: punctuation, currencies, arrows and drawings, also those of Chinese. */
const SIGNS = /[\u00a1-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u301f\u30fb]/g

/**
 * A text without accents, with the forms of a letter as one, and with a blank for each sign beyond ASCII. The function
 * `parley_plain` of the database does the same to what is recorded; a test holds the two together.
 */
export const plainText = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').replace(SIGNS, ' ')
