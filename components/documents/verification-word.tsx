import type { Verification } from '@/lib/domain/record/fields'
import { verificationWords } from '@/lib/words/verification'

interface VerificationWordProps {
  readonly verification: Verification
}

/** How far something was checked, with its meaning on hover. */
export const VerificationWord = ({ verification }: VerificationWordProps) => (
  <span title={verificationWords[verification].explanation}>{verificationWords[verification].label}</span>
)
