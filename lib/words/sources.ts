import { formatDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'
import { VERIFICATIONS, type Verification } from '../domain/record/fields'
import { verificationWords } from './verification'

const documents = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`

const counted = (checked: readonly Verification[]): string =>
  VERIFICATIONS.map((one) => ({ one, count: checked.filter((other) => other === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => `${count} ${verificationWords[one].label}`)
    .join(', ')

/** The words of the list of documents. */
export const sourcesWords = {
  title: 'Sources',
  /** `3 of 70 documents match: 2 read, 1 second hand.` */
  headline: (checked: readonly Verification[], known: number) =>
    checked.length === known
      ? `${documents(known)} ${known === 1 ? 'is' : 'are'} known: ${counted(checked)}.`
      : `${checked.length} of ${documents(known)} match: ${counted(checked)}.`,
  none: (known: number) => `None of the ${documents(known)} known matches.`,
  lede: 'Only a legal instrument is law. A document counts from the first day on which its text was public, which is often before it was printed.',
  fields: { q: 'Words', side: 'Whose words', kind: 'Kind', checked: 'How far checked', sort: 'Sort by' },
  qHelp: 'In title, citation or publisher',
  third: 'a third party',
  sorts: { newest: 'public from, newest first', oldest: 'public from, oldest first' },
  table: 'Documents',
  columns: { document: 'Document', citation: 'Cited as', kind: 'Kind', publisher: 'Publisher', published: 'Public from', checked: 'Checked' },
  emptyAll: (knownOn: PlainDate) => `Nothing had been published by ${formatDate(knownOn)}. Choose a later day of knowledge.`,
  wayOut: (filter: string, value: string, count: number) => `Without ${filter.toLowerCase()} “${value}”: ${documents(count)}`,
} as const
