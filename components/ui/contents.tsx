import styles from './contents.module.css'

interface ContentsProps {
  readonly label: string
  /** The parts of the page by their fragments. */
  readonly parts: readonly { readonly id: string; readonly title: string }[]
}

/** What a long page holds, each part a press away. */
export const Contents = ({ label, parts }: ContentsProps) => (
  <nav aria-label={label}>
    <ul className={styles.contents}>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
