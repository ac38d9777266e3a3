import type { Provision } from '@/lib/domain/measure/provision'
import { sameRate } from '@/lib/domain/rate'

/** One announced step with every document that states it, oldest first. */
export interface AnnouncementGroup {
  readonly provision: Provision
  readonly documentIds: readonly string[]
}

const sameStep = (a: Provision, b: Provision): boolean =>
  a.act === b.act && a.from === b.from && a.to === b.to && sameRate(a.rate, b.rate)

/** Announcements by what they say: several documents that state one step are one announcement. */
export const groupAnnouncements = (announced: readonly Provision[]): AnnouncementGroup[] =>
  announced.reduce<AnnouncementGroup[]>((groups, provision) => {
    const found = groups.findIndex((group) => sameStep(group.provision, provision))
    const group = groups[found]
    if (group === undefined) return [...groups, { provision, documentIds: [provision.documentId] }]
    return groups.with(found, { ...group, documentIds: [...group.documentIds, provision.documentId] })
  }, [])
