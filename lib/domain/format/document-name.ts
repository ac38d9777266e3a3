import type { DocumentKind } from '../record/document'

interface Named {
  readonly kind: DocumentKind
  readonly title: string
  readonly citation: string | null
}

/** Text outside the Latin script: a reader of the list could not say it, so the translated title names the document. */
const NOT_LATIN = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/
const LONGEST = 64

const beforeAny = (text: string, marks: readonly string[]): string => {
  const cuts = marks.map((mark) => text.indexOf(mark)).filter((index) => index > 0)
  return (cuts.length === 0 ? text : text.slice(0, Math.min(...cuts))).trim()
}

/** The title without the original-language title that stands in brackets after the translated one. */
export const translatedTitle = (title: string): string =>
  title.replace(/\s*\([^()]*\)/g, (bracket) => (NOT_LATIN.test(bracket) ? '' : bracket)).trim()

const shortened = (text: string): string => {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/**
 * The short name of a document for lists and captions: what a legal instrument is cited by (`EO 14357`), else the start of
 * its title. The document's own page has both in full.
 */
export const documentName = ({ kind, title, citation }: Named): string => {
  const plain = translatedTitle(title)
  if (kind !== 'legal-instrument') return shortened(plain)
  const cited = citation === null ? '' : beforeAny(citation, [';', ' (', ' and '])
  return cited === '' || NOT_LATIN.test(cited) ? shortened(beforeAny(plain, [':', ' \u2013 ', ' ('])) : shortened(cited)
}
