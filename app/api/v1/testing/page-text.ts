import { Children, isValidElement, type ReactNode } from 'react'

type Component = (props: object) => ReactNode | Promise<ReactNode>

/**
 * Everything that a page of ours would hand to a browser, as text: its own components are called, also those that read, and
 * what they give is gone through to the last prop. A component of the browser cannot be called here; its props are what is
 * sent to it, so they count instead.
 */
export const pageText = async (node: ReactNode): Promise<string> => {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (node instanceof Promise) return pageText(await node)
  if (!isValidElement<Record<string, unknown>>(node))
    return Array.isArray(node) ? (await Promise.all(Children.toArray(node as ReactNode).map(pageText))).join(' ') : String(node as string | number)
  const { type, props } = node
  if (typeof type === 'function') {
    const called = await callable(type as Component, props)
    if (called !== undefined) return pageText(called)
  }
  const { children, ...others } = props
  const inner = await pageText(children as ReactNode)
  return `${tellProps(others)} ${inner}`
}

/** What a component gives; undefined for one that needs a browser or a tree round it to run. */
const callable = async (component: Component, props: object): Promise<ReactNode | undefined> => {
  try {
    return await component(props)
  } catch (error) {
    if (/hook|useContext|useState|null \(reading|reading 'use/i.test(String(error))) return undefined
    throw error
  }
}

const tellProps = (props: object): string => {
  const seen = new WeakSet<object>()
  return JSON.stringify(props, (_name, value: unknown) => {
    if (value instanceof Map) return [...value]
    if (typeof value === 'bigint') return String(value)
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return undefined
    seen.add(value)
    return value
  })
}
