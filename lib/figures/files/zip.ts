import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { FigureAddress } from '@/components/figure/figure-address'
import type { FigureData } from '@/components/figure/figure-data'
import { FIGURE_FORMATS, paths, type FigureFormat } from '@/lib/paths'
import { citations } from '@/lib/words/cite'
import { archiveReadme } from '@/lib/words/archive'
import { fileName } from './names'

/** One moment for every file of every archive: the same figure makes the same bytes. */
const MOMENT = new Date(1980, 0, 2)

/** Files of an archive as made by the others. */
export type MakeFile = (format: Exclude<FigureFormat, 'zip'>) => Promise<Uint8Array>

const sums = (files: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('')

/** Every file of a figure with a README, the licence, and the SHA-256 sums of them all. */
export const figureZip = async (figure: FigureData, address: FigureAddress, origin: string, make: MakeFile): Promise<Uint8Array> => {
  const formats = FIGURE_FORMATS.filter((format) => format !== 'zip')
  const made = await Promise.all(formats.map(async (format) => [fileName(address, figure.id, format), await make(format)] as const))
  const url = `${origin}${paths.at(address.path, address.frozen)}#${figure.id}`
  const files: Record<string, Uint8Array> = {
    'README.txt': strToU8(archiveReadme(figure, citations({ figure: figure.title, page: address.title, url, stamp: address.stamp }).long, made.map(([name]) => name))),
    'LICENSE.txt': readFileSync(join(process.cwd(), 'LICENSE')),
    ...Object.fromEntries(made),
  }
  const whole: Zippable = { ...files, 'SHA256SUMS.txt': strToU8(sums(files)) }
  return zipSync(whole, { mtime: MOMENT })
}
