import { formatLongDate } from '../domain/format/date'
import type { PlainDate } from '../domain/plain-date'

/** A part of the page: its fragment, its heading and its paragraphs. */
export interface MethodPart {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

const PARTS: readonly MethodPart[] = [
  {
    id: 'clocks',
    title: 'Three clocks',
    paragraphs: [
      'In force on: the day on which a rate is charged. Law sets it.',
      'Known on: what had been published by the end of that day. A document counts from the first day on which its text was public, not from the day on which a gazette printed it.',
      'Edition: what we had recorded. A correction is a new record in a new edition; the old record is marked retracted and is never changed or deleted.',
      'Every page and every answer of the API names its clocks. All default to now; a day that does not exist is refused and never replaced by today. Days are calendar days without a time zone, today is that of UTC, and periods run from their first day up to, but not including, the day after their last.',
    ],
  },
  {
    id: 'painting',
    title: 'How the timeline of a measure is painted',
    paragraphs: [
      'What is recorded are provisions: what one document does to one measure, from a day to a day. It sets a rate, suspends, reinstates, terminates, voids, or withdraws an earlier announcement. Nobody enters the end of an earlier rate.',
      'The timeline as known on a day takes the enacted provisions of all documents published by then, in order of publication, and lets each paint its days over what was there. A suspension with an end lets what lies beneath apply again; a termination paints “none”.',
      'A suspended rate is drawn as suspended and never added. A ruling that the legal basis never was changes only the legal state: the rate shown is the one collected, and void is marked over it, since what is legal and what is collected may differ for days.',
    ],
  },
  {
    id: 'coverage',
    title: 'Looked at, and not established',
    paragraphs: [
      'A suspension lapses, a scheduled rise falls due, a term runs out: law says what follows, but only looking establishes it. Each measure carries the last day for which somebody looked; it is never before the publication of the newest document painted.',
      'Seen from before such a day the step is drawn as law has it. Once the day has come, a period that begins after the last day looked at, and whose state or rate differs from the day before, is unverified: due by law, outcome not established. It is hatched, stands outside every total, and the total says so.',
      'Unknown is a case of its own. It is never nought and never a guess, and charts leave a gap.',
    ],
  },
  {
    id: 'adding',
    title: 'What may be added up',
    paragraphs: [
      'Only measures on all goods, with exceptions still all goods: their sum is the country-wide additional duty. The base duty that they come on top of is not in it.',
      'Lists of goods overlap or lie apart, so they are never stacked on that sum. Each is a lane of its own, with the trade it covers where a document states it.',
      'Differences between rates are in percentage points. A rate that is a ceiling, a text or not stated is none that can be added.',
    ],
  },
  {
    id: 'averages',
    title: 'Published averages, and why they differ',
    paragraphs: [
      'An average is a point that somebody else published, with its method. It is never a duty and is added to nothing.',
      'Levels differ because methods do: which trade weighs the rates and of which year, which duties are counted, and which day a change is dated to. Publishers may date a change by the tariff schedule, before or after its legal effect. A figure as a politician stated it and a projection are quantities of their own and share no axis with an average.',
      'Nothing is filled in between two points. Where a later document gives another value for the same day, the later one stands in the series, and the earlier one stays with its document.',
    ],
  },
  {
    id: 'announcements',
    title: 'How announcements count',
    paragraphs: [
      'Only a legal instrument enacts. A statement, proposal or post announces: it paints nothing and is a marker beside the rate until a law of that measure is published on its day or later, it is withdrawn, or its own end passes.',
      'On the date basis “announced” a step stands on the day of the first document that states it: the oldest announcement of the same act and rate that no other law had answered, else the law itself. What only the calendar brings keeps its legal day. An announcement that never became law moves nothing.',
    ],
  },
  {
    id: 'commitments',
    title: 'Commitments: six answers, never one word',
    paragraphs: [
      'A commitment is one undertaking by one party to another, from an event. It is listed from its first known position, terms or finding. What became of it has six answers, each by itself: agreement, verifiability, delivery, timeliness, confidence and freshness.',
      'Agreement is computed from what each party said last of each field: whether there is an undertaking, its amount, deadline, scope and condition. One party denies: contested. Nobody affirms: no deal. One affirms and the other is silent or declines: unilateral. Both affirm and give a field two values: divergent. A field affirmed by one only: bilateral in part. Else bilateral. Silence is not denial.',
      'Delivery is a signed finding with its evidence. Which finding may follow which is fixed, and some ask for more: in force and fulfilled never rest on the promisor’s word alone, partial and unfulfilled need a passed deadline. The list of commitments names what each state asks for.',
      'Evidence has tiers: law or official data; a party’s own words, wherever quoted; two independent outlets or analysts; one. A finding is of high confidence with law or official data and nothing against it, of medium with two independent sources, else of low.',
    ],
  },
  {
    id: 'deadlines',
    title: 'Deadlines, bases and pace',
    paragraphs: [
      'A moved deadline is a new version of the terms, never an edit. Timeliness is computed against every version and separately for each basis: announced, booked, reported sale, shipped, landed. They are never added to each other. A target is met on the last day of the first running total at or above it. A source that counts by weeks or months may begin up to 31 days before the term.',
      'After a deadline data are waited for: for 60 days, or until official data that cover it were published and seven days more, whichever comes first. Only then is it overdue. A passed deadline is not a breach.',
      'Pace is the target pro rata against what was observed, on one basis. It is illustrative and changes no status. There is none before 15 per cent of the term or with fewer than two observations that end within it. Less than 0.8 is behind, more than 1.2 ahead.',
      'Only law extends the term of a restraint; words of prolongation stand beside it. When a term has run out and nobody has established what followed, the finding stays and reads “outcome not established”. It is counted apart.',
    ],
  },
  {
    id: 'limits',
    title: 'Limits',
    paragraphs: [
      'Changed after is not changed because of. A comparison says what differs between two days and which other events lie between them, and names no cause.',
      'The code prefixes of a list are examples of it, not the list. Nothing here says what a single shipment pays, and nothing is legal advice.',
      'Some documents were read, some are known from another that reports them, and some were entered from memory. Each page of a document says which.',
    ],
  },
]

/** The words of the page of methods. */
export const methodsWords = {
  title: 'Methods',
  headline: 'What is counted, from which day, and what is left out.',
  lede: 'The rules by which every figure here is made. They are the same for every pair of economies and every meeting.',
  contents: 'On this page',
  parts: PARTS,
  stops: 'Where knowledge stops',
  stopsId: 'knowledge',
  stopsNote: 'Computed from what is recorded, as known by the clocks above.',
  columns: { economy: 'Imposed by', measures: 'Measures', every: 'All looked at through', any: 'Latest looked at through', never: 'Never looked at', unverified: 'Not established' },
  table: 'How far the measures of each economy were looked at',
  day: (day: PlainDate | null) => (day === null ? 'not looked at yet' : formatLongDate(day)),
  newestLaw: (day: PlainDate) => `The newest legal instrument recorded was public from ${formatLongDate(day)}:`,
  noLaw: 'No legal instrument had been published by then.',
  newestPoints: 'The newest point of each published series:',
  pointColumns: { series: 'Series', publisher: 'Publisher', on: 'Day', value: 'Value' },
  checked: 'How far the documents were checked:',
} as const
