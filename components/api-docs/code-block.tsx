import styles from './code.module.css'

interface CodeBlockProps {
  readonly label: string
  readonly language: string
  readonly code: string
}

/** Lines of a program to take along; a long one goes on below itself. */
export const CodeBlock = ({ label, language, code }: CodeBlockProps) => (
  <figure className={styles.figure}>
    <figcaption className={styles.caption}>{label}</figcaption>
    <pre className={styles.block} data-language={language}>
      <code>{code}</code>
    </pre>
  </figure>
)
