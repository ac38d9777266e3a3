import { datasetOf, scriptText, type DatasetFacts } from './dataset'
import type { FigureAddress } from './figure-address'
import type { FigureData } from './figure-data'

interface DatasetBlockProps extends DatasetFacts {
  readonly origin: string
  readonly address: FigureAddress
  readonly figures: readonly FigureData[]
}

/** Tells catalogues of data what the page holds; nothing where it has no figure. It is read, never run. */
export const DatasetBlock = ({ origin, address, figures, ...facts }: DatasetBlockProps) =>
  figures.length === 0 ? null : (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(datasetOf(origin, address, figures, facts)) }} />
  )
