import localFont from 'next/font/local'

// `optional`: a typeface that comes late is for the next page. Swapped in, it would move what is being read wherever the
// system lacks the metrics that stand in for it.

/** Sentences and large figures. */
export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
})

/** Everything else. */
export const sans = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
})
