import { Sign } from '@/components/ui/sign'
import type { CountedAs } from '@/lib/domain/commitment/moved'
import { countedAsWords } from '@/lib/words/delivery'

/** What a commitment counts as: its sign in the tone of the state, and the word, so that it is never a colour alone. */
export const StateWord = ({ counted }: { readonly counted: CountedAs }) => {
  const { sign, tone, label, explanation } = countedAsWords[counted]
  return (
    <span title={explanation}>
      <Sign sign={sign} tone={tone} />
      {label}
    </span>
  )
}
