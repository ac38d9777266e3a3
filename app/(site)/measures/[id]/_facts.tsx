import { Facts, type Fact } from '@/components/ui/facts'
import { formatLongDate } from '@/lib/domain/format/date'
import { formatUsdPerYear } from '@/lib/domain/format/usd'
import type { MeasureAnswer } from '@/lib/queries/measures/detail-contract'
import { measureWords } from '@/lib/words/measure'
import { scopeKindWords } from '@/lib/words/scope-kind'
import { ScopeCodes } from '@/components/measures/scope-codes'

const words = measureWords.facts

const totalWords = ({ countryWide, scope }: MeasureAnswer['measure']): string =>
  countryWide ? words.inTotal : scope.kind === 'list' ? words.notInTotal : words.baseDuty

/** What the measure is, apart from its rate. */
export const MeasureFacts = ({ measure }: { readonly measure: MeasureAnswer['measure'] }) => {
  const { scope, headings, stacking, note, coveredThrough } = measure
  const facts: (Fact | null)[] = [
    { key: 'goods', label: words.goods, value: <><strong>{scopeKindWords[scope.kind].label}</strong>: {scope.description}</> },
    { key: 'authority', label: words.authority, value: measure.authorityTitle },
    scope.tradeCoveredUsd === null
      ? null
      : { key: 'trade', label: words.trade, value: formatUsdPerYear(scope.tradeCoveredUsd), note: words.tradeNote },
    { key: 'total', label: words.total, value: totalWords(measure) },
    scope.lines.length === 0 ? null : { key: 'codes', label: words.codes, value: <ScopeCodes lines={scope.lines} />, note: words.codesNote },
    headings.length === 0 ? null : { key: 'headings', label: words.headings, value: headings.join(', ') },
    stacking === null ? null : { key: 'stacking', label: words.stacking, value: stacking },
    {
      key: 'checked',
      label: words.checked,
      value: coveredThrough === null ? words.never : formatLongDate(coveredThrough),
      note: words.checkedNote,
    },
    note === null ? null : { key: 'note', label: words.note, value: note },
  ]
  return <Facts facts={facts.filter((fact) => fact !== null)} />
}
