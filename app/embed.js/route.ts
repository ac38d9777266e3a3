import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The one script that pages which embed a figure may load: it gives each frame the height of its figure. */
export const GET = (): Response =>
  new Response(readFileSync(join(process.cwd(), 'components', 'figure', 'embed-height.js')), {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
