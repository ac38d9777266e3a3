import { previewChangeset } from '@/lib/commands/changesets/preview-changeset'
import type { Context } from '@/lib/commands/command'
import { ok, type Result } from '@/lib/domain/result'
import { differencesOf, differingFigures, type Difference, type FigurePair } from '@/lib/figures/preview/differences'
import { readPreviewPage, type PreviewedPage } from '@/lib/figures/preview/preview-page'
import { systemClock } from '@/lib/platform/clock'
import { affectedPages, type AffectedPage } from '@/lib/queries/changesets/affected-pages'
import { readNow } from '@/lib/queries/now'

/** A page on both sides; null where readers have none. */
export interface ComparedPage {
  readonly page: AffectedPage
  readonly before: PreviewedPage | null
  readonly after: PreviewedPage | null
  readonly pairs: readonly FigurePair[]
  readonly differences: readonly Difference[]
  /** The figures that stay as they are, by title. */
  readonly same: readonly string[]
}

export interface Preview {
  readonly edition: number
  readonly pages: readonly AffectedPage[]
  readonly compared: ComparedPage | null
}

/** A page in the address of its preview, such as `measures/us-s301-list-3`. */
export const pageName = ({ kind, id }: AffectedPage): string => `${kind}/${id}`

const orNull = (read: Result<PreviewedPage> | null): PreviewedPage | null => (read?.ok ? read.value : null)

const comparedPage = (page: AffectedPage, before: PreviewedPage | null, after: PreviewedPage | null): ComparedPage => {
  const [was, is] = [before?.figures ?? [], after?.figures ?? []]
  const pairs = differingFigures(was, is)
  const differing = new Set(pairs.map(({ id }) => id))
  const same = is.filter(({ id }) => !differing.has(id)).map(({ title }) => title)
  return { page, before, after, pairs, differences: differencesOf(pairs), same }
}

/**
 * Reads what readers see today and what they will: the second from the changeset published on a connection of its own and
 * undone. `name` chooses one of the pages that it affects; the first stands for none.
 */
export const readPreview = async ({ db, actor, now }: Context, id: string, name: string | null): Promise<Result<Preview>> => {
  const seen = await previewChangeset({ db, actor, now }, id, async (tx, edition) => {
    const reading = { db: tx, now: await readNow(tx, systemClock) }
    const pages = await affectedPages(reading, edition)
    const page = pages.find((one) => pageName(one) === name) ?? pages[0] ?? null
    return { edition, pages, page, after: page === null ? null : orNull(await readPreviewPage(reading, page)) }
  })
  if (!seen.ok) return seen
  const { edition, pages, page, after } = seen.value
  if (page === null) return ok({ edition, pages, compared: null })
  const before = orNull(await readPreviewPage({ db, now: await readNow(db, systemClock) }, page))
  return ok({ edition, pages, compared: comparedPage(page, before, after) })
}
