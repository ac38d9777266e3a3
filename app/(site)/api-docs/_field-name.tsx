import { Fragment } from 'react'
import styles from './api-docs.module.css'

/** The name of a field or parameter; one that leads into others may break at its dots. */
export const FieldName = ({ name }: { readonly name: string }) => (
  <code className={styles.name}>
    {name.split(/(?<=\.)/).map((part, index) => (
      <Fragment key={index}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </code>
)
