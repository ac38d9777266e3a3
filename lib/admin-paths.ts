import { segment, withParams, type UrlParams } from './paths'

/**
 * The addresses of those who sign in to edit: every link there comes from here. They stand apart from those of readers, whose
 * pages bring their addresses along as scripts.
 */
export const adminPaths = {
  home: () => '/admin',
  me: (params?: UrlParams) => withParams('/admin/me', params),
  people: (params?: UrlParams) => withParams('/admin/people', params),
  outbox: () => '/admin/outbox',
  audit: (params?: UrlParams) => withParams('/admin/audit', params),
  auditCsv: (params?: UrlParams) => withParams('/admin/audit/export.csv', params),
  changesets: () => '/admin/changesets',
  changeset: (id: string, params?: UrlParams) => withParams(`/admin/changesets/${segment(id)}`, params),
  undoEdition: (params?: UrlParams) => withParams('/admin/changesets/undo', params),
  changesetPreview: (id: string) => `/admin/changesets/${segment(id)}/preview`,
  /** The published records of a noun, by the name that the list has in addresses. */
  records: (slug: string, params?: UrlParams) => withParams(`/admin/${segment(slug)}`, params),
  /** Enters something into the editor's own newest draft, or a new one. */
  enter: (noun: string, params?: UrlParams) => withParams(`/admin/new/${segment(noun)}`, params),
  newChange: (id: string, params: UrlParams) => withParams(`/admin/changesets/${segment(id)}/changes/new`, params),
  change: (id: string, ordinal: number, params?: UrlParams) => withParams(`/admin/changesets/${segment(id)}/changes/${ordinal}`, params),
  removeChange: (id: string, ordinal: number) => `/admin/changesets/${segment(id)}/changes/${ordinal}/remove`,
  import: (params?: UrlParams) => withParams('/admin/import', params),
  importUpload: () => '/admin/import/upload',
  /** A file of a noun that an import takes: `empty`, or with what is `published` now. */
  importFile: (what: 'empty' | 'published', noun: string, format: 'csv' | 'xlsx') => `/admin/import/files/${what}/${segment(noun)}.${format}`,
  importOne: (id: string, params?: UrlParams) => withParams(`/admin/import/${segment(id)}`, params),
  importProgress: (id: string) => `/admin/import/${segment(id)}/progress`,
  importRefused: (id: string) => `/admin/import/${segment(id)}/refused.csv`,
}
