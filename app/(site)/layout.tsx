import type { ReactNode } from 'react'
import { Chrome } from '@/components/shell/chrome'

/** What stands round every page of ours; embedded figures have a frame of their own. */
const SiteLayout = ({ children }: { readonly children: ReactNode }) => <Chrome>{children}</Chrome>

export default SiteLayout
