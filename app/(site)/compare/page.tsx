import { redirect } from 'next/navigation'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { paths } from '@/lib/paths'
import { systemClock } from '@/lib/platform/clock'
import { chosenEvent } from '@/lib/queries/compare/chosen-event'
import { pageParameters } from '@/lib/queries/parameters'
import { openReading } from '@/lib/queries/reading'

/** Leads to the comparison of the event that the picker names, or of the one that is featured first. */
const ComparePage = async ({ searchParams }: PageProps<'/compare'>) => {
  const event = await chosenEvent(await openReading(systemClock), pageParameters(await searchParams))
  if (!event.ok) return <RefusalNotice refusal={event} wayOut={paths.compareFeatured()} />
  redirect(paths.compare(event.value.id, event.value.keep))
}

export default ComparePage
