import type { Choice, FilterSelect } from '@/components/ui/choice-fields'
import { AGREEMENTS } from '@/lib/domain/commitment/agreement'
import { DELIVERIES } from '@/lib/domain/commitment/delivery'
import { COUNTED_AS } from '@/lib/domain/commitment/moved'
import type { Frame } from '@/lib/queries/ask'
import { COMMITMENT_SORTS, OUTCOMES, type CommitmentsQuery } from '@/lib/queries/commitments/list-contract'
import { categoriesOf, pairsOf } from '@/lib/queries/commitments/resolve-filters'
import { agreementWords, categoryName } from '@/lib/words/commitment-axes'
import { commitmentsWords } from '@/lib/words/commitment-pages'
import { countedAsWords, deliveryWords } from '@/lib/words/delivery'
import { filterWords } from '@/lib/words/filters'

const ANY: Choice = { value: '', label: filterWords.any }

/** What the filters offer: events and parties that commitments come from, and every state. */
export const filterSelects = (query: CommitmentsQuery, { world }: Frame): FilterSelect[] => {
  const { fields, sorts, outcomes } = commitmentsWords
  const used = (pick: (one: (typeof world.commitments)[number]['commitment']) => string): Set<string> =>
    new Set(world.commitments.map(({ commitment }) => pick(commitment)))
  const [events, parties] = [used(({ eventId }) => eventId), used(({ byParty }) => byParty)]
  const pairs = pairsOf(world)
  const nameOf = (code: string): string => world.economies.get(code)?.name ?? code
  const select = (name: keyof typeof fields, value: string | null, choices: readonly Choice[]): FilterSelect => ({
    name, label: fields[name], value: value ?? '', choices: [ANY, ...choices],
  })
  return [
    select('event', query.event, world.events.filter(({ id }) => events.has(id)).reverse().map(({ id, title }) => ({ value: id, label: title }))),
    select('party', query.party, [...world.economies.values()].filter(({ id }) => parties.has(id)).map(({ id, name }) => ({ value: id, label: name }))),
    ...(pairs.length > 1 || query.between !== null
      ? [select('between', query.between, pairs.map((value) => ({ value, label: value.split('-').map(nameOf).join(', ') })))]
      : []),
    select('category', query.category, categoriesOf(world).map((value) => ({ value, label: categoryName(value) }))),
    select('delivery', query.delivery, DELIVERIES.map((value) => ({ value, label: deliveryWords[value].label }))),
    select('outcome', query.outcome, OUTCOMES.map((value) => ({ value, label: outcomes[value] }))),
    select('agreement', query.agreement, AGREEMENTS.map((value) => ({ value, label: agreementWords[value].label }))),
    { name: 'sort', label: fields.sort, value: query.sort, choices: COMMITMENT_SORTS.map((value) => ({ value, label: sorts[value] })) },
    // Last: the day that it is of stands behind the selects.
    select('was', query.was, COUNTED_AS.map((value) => ({ value, label: countedAsWords[value].label }))),
  ]
}
