import type { PartySlot } from '@/components/charts/theme'
import { featuredEvent } from '@/lib/queries/featured'
import type { World } from '@/lib/queries/world'

/** The place of an economy in the pair of the featured event, which decides its colour. */
export const partySlot = (world: World, imposedBy: string): PartySlot => (featuredEvent(world)?.parties[1] === imposedBy ? 'second' : 'first')
