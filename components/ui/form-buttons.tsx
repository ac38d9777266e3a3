import styles from './form-buttons.module.css'
import { Link } from './link'

interface FormButtonsProps {
  readonly show: string
  /** The way back to nothing chosen. */
  readonly clear: { readonly href: string; readonly label: string }
}

/** The button that shows what a form asks for, and the way to start anew. */
export const FormButtons = ({ show, clear }: FormButtonsProps) => (
  <div className={styles.buttons}>
    <button type="submit" className={styles.submit}>
      {show}
    </button>
    <Link href={clear.href}>{clear.label}</Link>
  </div>
)
