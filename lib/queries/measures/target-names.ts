import { EVERY_ECONOMY } from '@/lib/domain/record/economy'
import type { World } from '../world'

/** On whose goods a duty falls, as it stands within a sentence; one on every economy is on all, whichever is named beside. */
export const targetNames = (targets: readonly string[], { economies }: Pick<World, 'economies'>): string[] =>
  (targets.includes(EVERY_ECONOMY) ? [EVERY_ECONOMY] : targets).map((id) => economies.get(id)?.inSentence ?? id)
