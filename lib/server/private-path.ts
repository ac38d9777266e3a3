/** Where people sign in and work. */
const PRIVATE = ['/admin', '/sign-in', '/sign-out', '/sign-up', '/invitation', '/reset']

const pathOf = (url: string): string => {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path.toLowerCase()
  }
}

/** Whether an answer is for one person alone, and kept by nobody: not by us, not by a proxy, not by the browser. */
export const isPrivate = (url: string): boolean => {
  const path = pathOf(url)
  return PRIVATE.some((place) => path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`))
}
