import { formatDate, formatLongDate, lastDay } from '../domain/format/date'
import { spellRate } from '../domain/format/rate'
import type { Standing } from '../domain/measure/provision'
import type { LegalState, RateState } from '../domain/measure/rate-period'
import type { PlainDate } from '../domain/plain-date'
import type { Rate } from '../domain/rate'
import { assertNever } from '../domain/result'
import { capitalize } from './duty-sentences'

/** What the state sentence tells of. */
export interface SaidState {
  readonly state: RateState
  readonly legalState: LegalState
  readonly rate: Rate | null
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

const fixedEnd = (to: PlainDate | null): string => {
  const last = lastDay({ to })
  return last === null ? '' : ` through ${formatLongDate(last)}`
}

const since = ({ from, to }: SaidState): string => (from === null ? '' : `, in force since ${formatLongDate(from)}${to === null ? '' : ` and fixed${fixedEnd(to)}`}`)

const over = ({ from, to }: SaidState): string => (from === null ? '' : ` from ${formatLongDate(from)}${fixedEnd(to)}`)

const size = (rate: Rate | null): string => (rate === null ? 'a rate that is not stated' : spellRate(rate))

const clause = (said: SaidState, imposer: string, now: boolean): string => {
  const { state, rate, from } = said
  switch (state) {
    case 'in-force':
      return `${imposer} ${now ? 'charges' : 'charged'} ${size(rate)}${since(said)}`
    case 'suspended':
      return `law ${now ? 'holds' : 'held'} ${size(rate)} back${over(said)}`
    case 'unverified':
      return rate === null
        ? `the end of the duty was due by law${over(said)}; the outcome is not established`
        : `${size(rate)} fell due by law${over(said)}; the outcome is not established, so it counts in no total`
    case 'none':
      return from === null
        ? `${imposer} ${now ? 'charges' : 'charged'} no such duty; no law has laid one by ${now ? 'now' : 'then'}`
        : `${imposer} ${now ? 'charges' : 'charged'} no such duty any more; it ended on ${formatLongDate(from)}`
    default:
      return assertNever(state)
  }
}

/** The state of a measure on a day in one sentence; `imposer` as it stands within a sentence, `today` null where no day is today. */
export const stateSentence = (said: SaidState, imposer: string, on: PlainDate, today: PlainDate | null): string => {
  const [now, text] = [on === today, clause(said, imposer, on === today)]
  const opening = now ? capitalize(text) : `On ${formatLongDate(on)} ${text}`
  const voided = said.legalState === 'void' && said.state === 'in-force' ? ' A court has found that its legal basis never was.' : ''
  return `${opening}.${voided}`
}

/** The words of the page of one measure. */
export const measureWords = {
  imposedBy: (imposer: string) => `Imposed by ${imposer}`,
  kicker: (imposer: string, targets: readonly string[]) => `${imposer} on ${targets.join(' and ')}`,
  facts: {
    authority: 'Authority',
    goods: 'Goods',
    trade: 'Trade covered',
    tradeNote: 'as given when the list was announced',
    codes: 'Code prefixes',
    codesNote: 'examples of the list, not the list',
    headings: 'Printed under',
    stacking: 'Beside other duties',
    note: 'Note',
    checked: 'Looked at through',
    never: 'not looked at yet',
    checkedNote: 'the last day for which somebody established the state',
    total: 'In the country-wide total',
    inTotal: 'yes, while in force',
    notInTotal: 'no: a list of goods is never added up',
    baseDuty: 'no: a base duty that the others add to',
  },
  historyTitle: 'Rate over time',
  historySubtitle: 'per cent of customs value; filled while in force, hollow while suspended, hatched where not established, rings where announced',
  historySentence: (steps: readonly string[], earlier: number) =>
    steps.length === 0
      ? 'No law has laid this duty by the day known. Rings stand where it was announced.'
      : `${earlier > 0 ? `After ${earlier} earlier ${earlier === 1 ? 'period' : 'periods'}: ` : ''}${capitalize(steps.join('; '))}.`,
  historyEmpty: 'No document known by this day gives a rate, so there is nothing to draw.',
  periods: 'Rate periods',
  announcedTitle: 'Announced and not yet law',
  announcedNote: 'An announcement stands until a law of this measure follows it, it is withdrawn, or its end passes.',
  announcedNone: 'Nothing that was announced is waiting for its law.',
  besideLaw: 'A law of this measure states for a day to come, and has not enacted yet:',
  provisionsTitle: 'What each document does',
  provisionsNote: 'In order of publication. Only law changes the rate; an announcement is a marker beside it.',
  /** `12 provisions: 8 law, 4 announced.` */
  provisionsSentence: (standings: readonly Standing[]) => {
    const law = standings.filter((standing) => standing === 'enacted').length
    return `${standings.length} ${standings.length === 1 ? 'provision' : 'provisions'}: ${law} law, ${standings.length - law} announced.`
  },
  provisionColumns: {
    document: 'Document', published: 'Public from', standing: 'Standing', act: 'Act', rate: 'Rate', from: 'From', to: 'Through',
    checked: 'Checked', note: 'Note',
  },
  codeFrom: (day: string) => `from ${day}`,
  codeThrough: (day: string) => `through ${day}`,
  codeLeftOut: '(left out)',
  noDay: 'not stated',
  open: 'open',
  knownTitle: 'What was known when',
  knownNote: 'The timeline as a reader of each day would have drawn it; later documents change what is ahead, never what was known.',
  knownSentence: (days: number) =>
    days === 1 ? 'What was known changed on one day.' : `What was known changed on ${days} days.`,
  knownColumns: { from: 'Known from', because: 'Published that day', timeline: 'The timeline then' },
  calendarOnly: 'only the calendar moved on',
  nothingThen: 'no duty',
  asBefore: 'as before',
  dropped: 'no longer',
  eventsTitle: 'Events near its steps',
  eventsNote: 'Within three days of a step or of a document about it. Near is not because of.',
  eventsEmpty: 'No event of the economies concerned is recorded near a step.',
  sourcesTitle: 'Documents cited for what it is',
  step: (from: PlainDate, state: string) => `${state} from ${formatDate(from)}`,
} as const
