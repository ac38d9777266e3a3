'use server'

import { redirect } from 'next/navigation'
import type { SaveOutcome } from '@/components/record-form/outcome'
import { plainDate } from '@/lib/domain/plain-date'
import { contextOf } from '@/lib/people/open-asking'
import { adminPaths } from '@/lib/admin-paths'
import { draftWorld } from '@/lib/queries/forms/draft-world'
import { formWords } from '@/lib/words/forms'
import { askingNow, visitorAt, visitorNow } from '../../_people/asking'
import { textOf } from '../../_people/outcome'
import { DraftPreview } from './preview'
import { conflictOfForm, saveForm, sentParts } from './save-form'

const FAILED: SaveOutcome = { ok: false, message: '', stored: {}, reviews: {}, whole: [], preview: null, conflict: null, here: null, next: null, sent: [] }

/** `21:03:12 UTC` */
const timeOf = (now: Date): string => `${now.toISOString().slice(11, 19)} UTC`

/**
 * Saves a form. It leads nobody to the sign-in page, which would take what was typed away with the page: who is not signed in
 * any more is told so beside it.
 */
export const saveFormAction = async (_before: SaveOutcome | null, data: FormData): Promise<SaveOutcome> => {
  const entries = [...data.entries()]
  const isScripted = textOf(data, 'scripts') !== ''
  const sent = isScripted ? [] : sentParts(entries)
  // Without scripts the page goes anyway, and its door asks who comes.
  const visitor = isScripted ? await visitorNow() : await visitorAt(adminPaths.home())
  if (visitor === null) return { ...FAILED, message: formWords.signedOut, isSignedOut: true, sent }
  const asking = await askingNow()
  const context = contextOf(asking, visitor)
  const saved = await saveForm(context, entries)
  if (!saved.ok) {
    const conflict = await conflictOfForm(context, entries, saved)
    return { ...FAILED, message: saved.message, conflict, stored: conflict === null ? {} : { [conflict.part]: { stored: conflict.stored, id: '' } }, sent }
  }
  const { changesetId, stored, parts, reviews, whole, known, ordinals } = saved.value
  const [first = 0, ...others] = ordinals
  const here = adminPaths.change(changesetId, first, others.length === 0 ? {} : { with: others.join(',') })
  const noun = parts.find(({ name, noun: kind }) => kind !== 'document' || name === 'document')?.noun ?? 'document'
  const tookTheirs = entries.some(([name, value]) => name.endsWith(':#theirs') && value !== '')
  const next = textOf(data, 'intent') === 'next' ? adminPaths.newChange(changesetId, { noun, after: String(first) }) : null
  if (!isScripted) redirect(next ?? adminPaths.change(changesetId, first, { with: others.length === 0 ? undefined : others.join(','), after: 'saved' }))
  const draft = await draftWorld(context.db, { today: plainDate(asking.now.toISOString().slice(0, 10)), edition: known.edition }, known.drafts)
  return {
    ok: true,
    message: formWords.savedAt(timeOf(asking.now)),
    stored,
    reviews,
    whole,
    preview: <DraftPreview changesetId={changesetId} parts={parts} reviews={reviews} known={known} draft={draft} />,
    conflict: null,
    here,
    // What was taken from the stored version is not in the fields: they are drawn anew.
    next: next ?? (tookTheirs ? here : null),
    sent: [],
  }
}
