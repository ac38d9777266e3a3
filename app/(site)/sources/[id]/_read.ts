import type { Result } from '@/lib/domain/result'
import { readSource } from '@/lib/figures/pages/source'
import type { SourcePage } from '@/lib/figures/source'
import { systemClock } from '@/lib/platform/clock'
import { pageParameters } from '@/lib/queries/parameters'

export type { SourcePage } from '@/lib/figures/source'

/** Reads the document that the address names, with what rests on it as known by its clocks. */
export const readSourcePage = async ({ params, searchParams }: PageProps<'/sources/[id]'>): Promise<Result<SourcePage>> => {
  const [{ id }, given] = await Promise.all([params, searchParams])
  return readSource(systemClock, id, pageParameters(given))
}
