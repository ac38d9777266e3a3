const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** The English name of a language by its ISO 639 code: `zh` is Chinese. A code that nobody knows stands for itself. */
export const languageName = (code: string): string => NAMES.of(code) ?? code
