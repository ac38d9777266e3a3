/** The words of pages that are not there, failed, or still load. */
export const pageStateWords = {
  loading: 'Loading the figures',
  failedTitle: 'This page could not be drawn',
  failed: 'The figures are safe; reading them failed. Try again, and if it fails again, say the incident below.',
  incident: 'Incident',
  retry: 'Try again',
  missingTitle: 'There is no such page',
  missing: 'The address may be mistyped, or the record was not known on the day chosen.',
  toHome: 'To the front page',
  toMeasures: 'All measures',
} as const
