import type { AuditFilter } from '@/lib/people/read-people'

/** What the address of the log may say; anything else is left out of account. */
export const FILTERS = ['actor', 'command', 'outcome', 'subject', 'from', 'to', 'below'] as const
export type Filters = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>

const DAY = 86_400_000

const dayOf = (text: string | undefined): Date | undefined => {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : day
}

/** The filters of an address, as texts; what is empty is not set. */
export const filtersOf = (given: Readonly<Record<string, string | string[] | undefined>>): Filters =>
  Object.fromEntries(FILTERS.flatMap((name) => (typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [])))

/** What the log is asked for by these filters. Days are days in UTC, the last one included. */
export const auditFilter = ({ actor, command, outcome, subject, from, to, below }: Filters): AuditFilter => {
  const last = dayOf(to)
  return {
    actor,
    command,
    outcome,
    subject,
    from: dayOf(from),
    before: last === undefined ? undefined : new Date(last.getTime() + DAY),
    below: below !== undefined && /^\d{1,18}$/.test(below) ? BigInt(below) : undefined,
  }
}
