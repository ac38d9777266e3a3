import { join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

/** The typeface of pictures, the one of the pages. */
export const TYPEFACE = 'Inter'

const FILES = join('node_modules', '@fontsource-variable')

let registered = false

/**
 * Without the alternates that depend on their neighbours: a sign drawn by one of them has no character of its own, and would
 * be missing from the text of a picture that scales. The same goes for figures of one width.
 */
export const FEATURES = '"calt" 0'

/** Makes the typefaces of the pages known to what draws pictures. They come with the app, so every machine draws alike. */
export const registerTypefaces = (): void => {
  if (registered) return
  for (const subset of ['latin', 'latin-ext'])
    GlobalFonts.registerFromPath(join(process.cwd(), FILES, 'inter', 'files', `inter-${subset}-wght-normal.woff2`), TYPEFACE)
  registered = true
}
