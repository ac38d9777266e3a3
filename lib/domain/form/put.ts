/** A record while it is being put together. */
export type Tree = Record<string, unknown>

/** Puts a value at a path of a tree, making or replacing the groups on its way. */
export const put = (tree: Tree, path: string, value: unknown): void => {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) tree[name] = value
  else {
    const group = tree[name]
    const inner: Tree = typeof group === 'object' && group !== null ? (group as Tree) : {}
    tree[name] = inner
    put(inner, rest.join('.'), value)
  }
}
