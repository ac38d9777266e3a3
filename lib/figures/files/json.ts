import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import { paths } from '@/lib/paths'

/** A figure with its meaning: the words round it, the table as shown, all data, sources, clocks and the frozen address. */
export const figureJson = (figure: FigureData, address: FigureAddress, origin: string) => {
  const { id, title, subtitle, sentence, table, full, sources } = figure
  return {
    figure: id,
    title,
    subtitle,
    sentence,
    page: { title: address.title, address: `${origin}${paths.at(address.path, address.frozen)}#${id}` },
    clocks: address.stamp,
    table: {
      caption: table.caption,
      columns: table.columns.map(({ key, head, meaning }) => ({ key, head, meaning: meaning ?? null })),
      rows: table.rows.map(({ cells }) => Object.fromEntries(table.columns.map(({ key }, index) => [key, cells[index]?.value ?? null]))),
    },
    full: {
      columns: full.columns,
      rows: full.rows.map((row) => Object.fromEntries(full.columns.map(({ name }, index) => [name, row[index] ?? null]))),
    },
    sources: sources.map((document) => ({ ...document, address: `${origin}${paths.source(document.id)}` })),
  }
}
