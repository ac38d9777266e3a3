const ASKED: Readonly<Record<string, string>> = {
  '/rates': '/rates?imposedBy=US&target=CN',
  '/rates/series': '/rates/series?imposedBy=US&target=CN&from=2025-01-01&to=2026-12-31&by=measure',
  '/compare/{event}': '/compare/2025-10-30-busan',
  '/measures/{id}': '/measures/us-ieepa-fentanyl',
  '/commitments/{id}': '/commitments/busan-soybeans-2025',
  '/documents/{id}': '/documents/eo-14195',
  '/editions/{number}': '/editions/1',
  '/search': '/search?q=fentanyl',
  '/series/{id}': '/series/piie-us-on-cn',
}

/** An address that is answered for each path of the description, with the ids of the starting data. */
export const asking = (path: string): string => ASKED[path] ?? path
