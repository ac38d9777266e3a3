import { Link } from '@/components/ui/link'
import { Sign } from '../ui/sign'
import { DataTable, type Column } from '../table/data-table'
import type { FigureCell, FigureRow, FigureTable, Piece } from './figure-table'
import styles from './table-view.module.css'

const PieceView = ({ piece }: { readonly piece: Piece }) => {
  const { text, href, title, look, tone, url } = piece
  if (tone !== undefined) return <Sign sign={text} tone={tone} />
  if (href !== undefined)
    return (
      <Link href={href} title={title} data-url={url}>
        {text}
      </Link>
    )
  if (look === 'struck') return <s>{text}</s>
  if (look === 'strong') return <strong title={title}>{text}</strong>
  return look === undefined && title === undefined ? text : <span className={look === 'quiet' ? styles.quiet : undefined} title={title}>{text}</span>
}

/** Pieces in lines: each that begins a line takes the ones after it along. */
const linesOf = (pieces: readonly Piece[]): Piece[][] =>
  pieces.reduce<Piece[][]>((lines, piece) => {
    const last = lines.at(-1)
    return last === undefined || piece.beginsLine ? [...lines, [piece]] : [...lines.slice(0, -1), [...last, piece]]
  }, [])

const Line = ({ line }: { readonly line: readonly Piece[] }) => line.map((piece) => <PieceView key={`${piece.text} ${piece.href}`} piece={piece} />)

/** Words longer than this are prose: squeezed into a narrow column they would make a row as high as the page. */
const PROSE = 100

/** What a cell prints: a day as one, several lines below each other. */
export const CellView = ({ cell }: { readonly cell: FigureCell }) => {
  if (cell.day !== undefined) return <time dateTime={cell.day}>{cell.pieces.map(({ text }) => text).join('')}</time>
  const lines = linesOf(cell.pieces)
  const [only, ...others] = cell.pieces
  if (only !== undefined && others.length === 0 && only.text.length > PROSE)
    return (
      <div className={styles.prose}>
        <PieceView piece={only} />
      </div>
    )
  return lines.length < 2
    ? lines.map((line) => <Line key={line[0]?.text} line={line} />)
    : lines.map((line) => (
        <span key={`${line[0]?.text} ${line[0]?.href}`} className={styles.line}>
          <Line line={line} />
        </span>
      ))
}

/** A table that is data, as the page shows it. */
export const TableView = ({ table }: { readonly table: FigureTable }) => {
  const columns = table.columns.map(({ key, head, numeric }, index): Column<FigureRow> => ({
    key,
    head,
    ...(numeric ? { numeric } : {}),
    cell: ({ cells }) => {
      const cell = cells[index]
      return cell === undefined ? null : <CellView cell={cell} />
    },
  }))
  return <DataTable caption={table.caption} columns={columns} rows={table.rows} rowKey={({ key }) => key} narrow={table.isWordy ? 'stack' : 'scroll'} />
}
