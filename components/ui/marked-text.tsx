import { markedPieces } from '@/lib/domain/format/marked'
import styles from './marked-text.module.css'

interface MarkedTextProps {
  readonly text: string
  /** What is marked in it, wherever it stands as whole words. */
  readonly matched: readonly string[]
}

/** A text in which what answers to a question is marked. */
export const MarkedText = ({ text, matched }: MarkedTextProps) =>
  markedPieces(text, matched).map((piece, index) =>
    piece.marked ? (
      <mark key={index} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
