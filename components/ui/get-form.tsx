import Form from 'next/form'
import type { ComponentProps } from 'react'

type GetFormProps = Omit<ComponentProps<typeof Form>, 'prefetch' | 'action'> & { readonly action: string }

/** A form whose answer is an address within the site. It works without scripts; as with links, nothing is fetched ahead. */
export const GetForm = (props: GetFormProps) => <Form {...props} prefetch={false} />
