import type { Verification } from '../domain/record/fields'
import type { Word } from './word'

export const verificationWords: Record<Verification, Word> = {
  read: { label: 'read', explanation: 'We read the document itself.' },
  secondary: { label: 'second hand', explanation: 'We read another document that reports it.' },
  recalled: { label: 'not looked up', explanation: 'Entered from memory; nobody has read the document for this yet.' },
}
