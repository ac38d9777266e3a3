import { can } from '@/lib/domain/actor'
import type { Asking } from '@/lib/people/asking'
import type { Visitor } from '@/lib/people/who'
import { askingNow, visitorAt } from '../../_people/asking'

/** The one value of a parameter; empty where there is none or several. */
export const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

/** Somebody who may propose changes, and what they ask with; null for everybody else who has signed in. */
export const proposerAt = async (next: string): Promise<{ readonly visitor: Visitor; readonly asking: Asking } | null> => {
  const visitor = await visitorAt(next)
  return can(visitor.actor, 'propose') ? { visitor, asking: await askingNow() } : null
}
