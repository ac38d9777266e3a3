import NextLink from 'next/link'
import type { ComponentProps } from 'react'

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'prefetch'>

/**
 * A link within the site, followed without loading the whole page. Nothing is fetched ahead: a page of ours has dozens of
 * links, and an answer takes a few milliseconds when it is asked for.
 */
export const Link = (props: LinkProps) => <NextLink {...props} prefetch={false} />
