import { cookies } from 'next/headers'

const attribute = (parts: readonly string[], name: string): string | undefined =>
  parts.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1)

/** Sets cookies that came as `Set-Cookie` lines: never for scripts, and never sent along by a form of another site. */
export const setCookies = async (lines: readonly string[]): Promise<void> => {
  const jar = await cookies()
  for (const line of lines) {
    const [pair = '', ...parts] = line.split(';').map((part) => part.trim())
    const at = pair.indexOf('=')
    const maxAge = attribute(parts, 'max-age')
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: parts.some((part) => part.toLowerCase() === 'secure'),
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    })
  }
}
