'use client'

import { Notice } from '@/components/ui/notice'
import { pageStateWords } from '@/lib/words/states'

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

const ErrorPage = ({ error, reset }: ErrorPageProps) => (
  <Notice title={pageStateWords.failedTitle} text={pageStateWords.failed}>
    {error.digest !== undefined && (
      <p>
        {pageStateWords.incident} <code>{error.digest}</code>
      </p>
    )}
    <button type="button" onClick={reset}>
      {pageStateWords.retry}
    </button>
  </Notice>
)

export default ErrorPage
