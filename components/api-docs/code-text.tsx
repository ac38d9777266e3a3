import styles from './code.module.css'

/** Words in which what stands between backticks is code. */
export const CodeText = ({ text }: { readonly text: string }) =>
  text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <code key={index} className={styles.inline}>
        {part}
      </code>
    ) : (
      part
    ),
  )
