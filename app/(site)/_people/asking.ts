import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Context } from '@/lib/commands/command'
import type { Asking } from '@/lib/people/asking'
import { contextOf, openAsking } from '@/lib/people/open-asking'
import { whoAsks, type Visitor } from '@/lib/people/who'
import { paths } from '@/lib/paths'

/** Who asks by this request; nobody is looked up yet. */
export const askingNow = async (): Promise<Asking> => openAsking(new Headers(await headers()))

/** Who has signed in, looked up once a request; null for nobody. */
export const visitorNow = cache(async (): Promise<Visitor | null> => whoAsks(await askingNow()))

/** Who has signed in; everybody else is sent to sign in, and back to `next` from there. */
export const visitorAt = async (next: string): Promise<Visitor> => (await visitorNow()) ?? redirect(paths.signIn({ next }))

/** The context in which the visitor's command runs; an action calls it anew, since a layout guards no action. */
export const commandContext = async (next: string): Promise<{ readonly context: Context; readonly visitor: Visitor; readonly asking: Asking }> => {
  const visitor = await visitorAt(next)
  const asking = await askingNow()
  return { context: contextOf(asking, visitor), visitor, asking }
}
