/** Parameters of a URL; one that is undefined is left out. */
export type UrlParams = Readonly<Record<string, string | undefined>>

export const withParams = (path: string, params: UrlParams = {}): string => {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

export const segment = encodeURIComponent

/** The files of a figure, by how their names end. */
export const FIGURE_FORMATS = ['csv', 'full.csv', 'xlsx', 'json', 'png', 'svg', 'zip'] as const
export type FigureFormat = (typeof FIGURE_FORMATS)[number]

/** An address with the parameters that a page was asked with, as they were given: what a canonical address is held against. */
export const asGiven = (path: string, given: Readonly<Record<string, string | string[] | undefined>>): string => {
  const pairs = Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text]))
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}

/** Every URL of the app. Pages and components take them from here, so that a route moves in one place. */
export const paths = {
  home: (params?: UrlParams) => withParams('/', params),
  /** The comparison of the event that is featured first. */
  compareFeatured: (params?: UrlParams) => withParams('/compare', params),
  compare: (eventId: string, params?: UrlParams) => withParams(`/compare/${segment(eventId)}`, params),
  measures: (params?: UrlParams) => withParams('/measures', params),
  measure: (measureId: string, params?: UrlParams) => withParams(`/measures/${segment(measureId)}`, params),
  sources: (params?: UrlParams) => withParams('/sources', params),
  commitments: (params?: UrlParams) => withParams('/commitments', params),
  commitment: (commitmentId: string, params?: UrlParams) => withParams(`/commitments/${segment(commitmentId)}`, params),
  /** Whether enacted law carries the commitments out. */
  checks: (params?: UrlParams) => withParams('/checks', params),
  series: (params?: UrlParams) => withParams('/series', params),
  oneSeries: (seriesId: string, params?: UrlParams) => withParams(`/series/${segment(seriesId)}`, params),
  changes: (params?: UrlParams) => withParams('/changes', params),
  timeline: (params?: UrlParams) => withParams('/timeline', params),
  /** A view of the reader's own choice. */
  explore: (params?: UrlParams) => withParams('/explore', params),
  methods: (params?: UrlParams) => withParams('/methods', params),
  editions: (params?: UrlParams) => withParams('/editions', params),
  edition: (number: number | string, params?: UrlParams) => withParams(`/editions/${segment(String(number))}`, params),
  /** What was recorded and turned out wrong. */
  errata: (params?: UrlParams) => withParams('/errata', params),
  /** Where the API is read and tried. */
  apiDocs: () => '/api-docs',
  search: (params?: UrlParams) => withParams('/search', params),
  /** Any page of ours with other parameters. */
  at: withParams,
  /** A figure by itself, with its files, citations and links. `page` is the page that it stands on: `compare/<event>`. */
  figure: (page: string, figureId: string, params?: UrlParams) => withParams(`/figures/${page}/${segment(figureId)}`, params),
  figureFile: (page: string, figureId: string, format: FigureFormat, params?: UrlParams) =>
    withParams(`/files/${page}/${segment(figureId)}.${format}`, params),
  /** A figure for a frame on somebody else's page, and the script that gives the frame its height. */
  embed: (page: string, figureId: string, params?: UrlParams) => withParams(`/embed/${page}/${segment(figureId)}`, params),
  /** A comparison on paper. */
  brief: (eventId: string, params?: UrlParams) => withParams(`/briefs/${segment(eventId)}.pdf`, params),
  embedScript: () => '/embed.js',
  source: (documentId: string, params?: UrlParams) => withParams(`/sources/${segment(documentId)}`, params),
  signIn: (params?: UrlParams) => withParams('/sign-in', params),
  secondFactor: (params?: UrlParams) => withParams('/sign-in/second-factor', params),
  signOut: () => '/sign-out',
  /** Where the first administrator makes an account; the token works once. */
  signUp: (token: string) => withParams('/sign-up', { token }),
  invitation: (token: string) => withParams('/invitation', { token }),
  reset: (params?: UrlParams) => withParams('/reset', params),
  api: {
    /** The description of the API for programs. */
    openapi: () => '/api/v1/openapi.json',
    health: () => '/api/v1/health',
    rates: (params?: UrlParams) => withParams('/api/v1/rates', params),
    ratesSeries: (params?: UrlParams) => withParams('/api/v1/rates/series', params),
    ratesSeriesCsv: (params?: UrlParams) => withParams('/api/v1/rates/series.csv', params),
    compare: (eventId: string, params?: UrlParams) => withParams(`/api/v1/compare/${segment(eventId)}`, params),
    measures: (params?: UrlParams) => withParams('/api/v1/measures', params),
    measure: (measureId: string, params?: UrlParams) => withParams(`/api/v1/measures/${segment(measureId)}`, params),
    commitments: (params?: UrlParams) => withParams('/api/v1/commitments', params),
    commitment: (commitmentId: string, params?: UrlParams) => withParams(`/api/v1/commitments/${segment(commitmentId)}`, params),
    events: (params?: UrlParams) => withParams('/api/v1/events', params),
    editions: (params?: UrlParams) => withParams('/api/v1/editions', params),
    edition: (number: number | string, params?: UrlParams) => withParams(`/api/v1/editions/${segment(String(number))}`, params),
    errata: (params?: UrlParams) => withParams('/api/v1/errata', params),
    search: (params?: UrlParams) => withParams('/api/v1/search', params),
    documents: (params?: UrlParams) => withParams('/api/v1/documents', params),
    document: (documentId: string, params?: UrlParams) => withParams(`/api/v1/documents/${segment(documentId)}`, params),
    series: (params?: UrlParams) => withParams('/api/v1/series', params),
    oneSeries: (seriesId: string, params?: UrlParams) => withParams(`/api/v1/series/${segment(seriesId)}`, params),
    changesets: (params?: UrlParams) => withParams('/api/v1/changesets', params),
    changeset: (changesetId: string) => `/api/v1/changesets/${segment(changesetId)}`,
  },
} as const
