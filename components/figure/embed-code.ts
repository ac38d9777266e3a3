import { paths } from '@/lib/paths'
import type { FigureAddress } from './figure-address'

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * What an author pastes into a page: the figure in a frame, and the one script that gives the frame its height. Without
 * scripts the frame scrolls.
 */
export const embedCode = (origin: string, { page, params }: FigureAddress, figureId: string, title: string): string =>
  `<iframe src="${escaped(`${origin}${paths.embed(page, figureId, params)}`)}" title="${escaped(title)}" width="100%" height="560" style="border:0" loading="lazy" data-parley></iframe>` +
  `<script src="${escaped(`${origin}${paths.embedScript()}`)}" async></script>`
