import type { AuthorityStackInput } from '../charts/authority-stack/series'
import type { AveragesInput } from '../charts/averages/series'
import type { ClaimsInput } from '../charts/dumbbell/claim-rows'
import type { DumbbellInput } from '../charts/dumbbell/series'
import type { DutyStepInput } from '../charts/duty-step/series'
import type { ListLanesInput } from '../charts/list-lanes/series'
import type { ObservedInput } from '../charts/observed/series'
import type { RateHistoryInput } from '../charts/rate-history/series'
import type { SpansInput } from '../charts/spans/series'
import type { TimelineLanesInput } from '../charts/timeline-lanes/series'

/** Which chart a figure has, with what it is drawn from. */
export type FigureChart =
  | { readonly kind: 'duty-step'; readonly input: DutyStepInput }
  | { readonly kind: 'authority-stack'; readonly input: AuthorityStackInput }
  | { readonly kind: 'averages'; readonly input: AveragesInput }
  | { readonly kind: 'rate-history'; readonly input: RateHistoryInput }
  | { readonly kind: 'observed'; readonly input: ObservedInput }
  | { readonly kind: 'list-lanes'; readonly input: ListLanesInput }
  | { readonly kind: 'dumbbell'; readonly input: DumbbellInput }
  | { readonly kind: 'claims'; readonly input: ClaimsInput }
  | { readonly kind: 'spans'; readonly input: SpansInput }
  | { readonly kind: 'timeline-lanes'; readonly input: TimelineLanesInput }

/** Charts that the server draws: they need no scripts. */
export const SERVER_DRAWN: readonly FigureChart['kind'][] = ['list-lanes', 'dumbbell', 'claims', 'spans', 'timeline-lanes']
