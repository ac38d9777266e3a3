const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

const overHttps = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } as const

/**
 * The headers that go on every answer. That a browser shall come by https only is said when
 * readers do reach us by https: on plain http it would lock them out.
 */
export const securityHeaders = (publicUrl: string | undefined): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https://') ? { ...always, ...overHttps } : always
