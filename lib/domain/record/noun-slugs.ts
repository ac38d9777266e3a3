import { NOUNS, type Noun } from './change'

/** How the list of each noun is called in an address. */
export const NOUN_SLUGS: Readonly<Record<Noun, string>> = {
  economy: 'economies',
  authority: 'authorities',
  document: 'documents',
  event: 'events',
  measure: 'measures',
  provision: 'provisions',
  coverage: 'coverage',
  series: 'series',
  point: 'points',
  commitment: 'commitments',
  position: 'positions',
  terms: 'terms',
  observation: 'observations',
  assessment: 'assessments',
  'commitment-links': 'commitment-links',
}

/** The noun whose list an address names; null where it names none. */
export const nounOfSlug = (slug: string): Noun | null => NOUNS.find((noun) => NOUN_SLUGS[noun] === slug) ?? null

export const isNoun = (text: unknown): text is Noun => NOUNS.some((noun) => noun === text)
