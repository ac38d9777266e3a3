import type { ReactNode } from 'react'
import { Footer } from './footer'
import { Header } from './header'
import { SkipLink } from './skip-link'

/** Header and footer round the content, and the way past the header. */
export const Chrome = ({ children }: { readonly children: ReactNode }) => (
  <>
    <SkipLink />
    <Header />
    {children}
    <Footer />
  </>
)
