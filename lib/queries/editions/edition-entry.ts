import type { Db } from '@/lib/data/db'
import { namesOfPeople, type PublishedEdition } from '@/lib/data/published'
import { plainDate } from '@/lib/domain/plain-date'
import { paths } from '@/lib/paths'
import type { EditionEntry } from './contract'

/** Editions as answers tell them, with the names of those who made them; an id stands for who has none. */
export const editionEntries = async (db: Db, editions: readonly PublishedEdition[]): Promise<EditionEntry[]> => {
  const names = await namesOfPeople(db, editions.flatMap(({ authors, publisher }) => [...authors, publisher]))
  const nameOf = (actor: string): string => names.get(actor) ?? actor
  return editions.map(({ publishedAt, authors, publisher, ...edition }) => {
    const at = publishedAt.toISOString()
    return {
      ...edition,
      authors: [...new Set(authors.map(nameOf))],
      publisher: nameOf(publisher),
      changes: [...edition.changes],
      publishedAt: at,
      publishedOn: plainDate(at.slice(0, 10)),
      href: paths.edition(edition.number),
    }
  })
}
