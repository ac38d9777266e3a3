import manifest from '@/package.json' with { type: 'json' }

/** The version of the app, as its package names it. */
export const APP_VERSION: string = manifest.version
