import type { Metadata, Viewport } from 'next'
import { Suspense, type ReactNode } from 'react'
import { NavigationPending } from '@/components/shell/navigation-pending'
import { THEME_SCRIPT } from '@/components/theme/theme-choice'
import { shellWords } from '@/lib/words/shell'
import { sans, serif } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: `${shellWords.name}: ${shellWords.tagline.toLowerCase()}`, template: `%s · ${shellWords.name}` },
  description: shellWords.description,
}

// Every page is a reading of the database at its moment; none can be made at build time, when there is no database.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

// The theme script changes the root element before React sees it, hence suppressHydrationWarning.
const RootLayout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en" className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
    <head>
      <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
    </head>
    <body>
      <Suspense>
        <NavigationPending />
      </Suspense>
      {children}
    </body>
  </html>
)

export default RootLayout
