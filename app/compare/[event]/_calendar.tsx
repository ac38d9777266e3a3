import { CalendarTable } from '@/components/compare/calendar-table'
import { Section } from '@/components/ui/section'
import type { ComparePage } from '@/lib/queries/compare/compare-page'
import { documentOfFate, documentOfScheduled } from '@/lib/queries/cited'
import { compareWords } from '@/lib/words/compare'

/** What stood on the calendar the day before, and what came of it. */
export const Calendar = ({ page: { comparison, state, world } }: { readonly page: ComparePage }) => {
  const title = compareWords.calendarTitle(state.before)
  return (
    <Section title={title} note={compareWords.calendarSubtitle}>
      {comparison.calendar.length === 0 ? (
        <p>{compareWords.calendarEmpty}</p>
      ) : (
        <CalendarTable
          caption={title}
          entries={comparison.calendar.map(({ step, fate }) => ({
            step,
            fate,
            stated: documentOfScheduled(world, step),
            decided: documentOfFate(world, fate),
          }))}
        />
      )}
    </Section>
  )
}
