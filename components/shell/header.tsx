import { Link } from '@/components/ui/link'
import { paths } from '@/lib/paths'
import { searchWords } from '@/lib/words/search'
import { shellWords } from '@/lib/words/shell'
import { SearchLink } from '../search/search-link'
import { ThemeToggle } from '../theme/theme-toggle'
import styles from './header.module.css'
import { NavLink } from './nav-link'

const NavLinks = () => (
  <>
    <NavLink href={paths.compareFeatured()}>{shellWords.compare}</NavLink>
    <NavLink href={paths.commitments()}>{shellWords.commitments}</NavLink>
    <NavLink href={paths.measures()}>{shellWords.measures}</NavLink>
    <NavLink href={paths.timeline()}>{shellWords.timeline}</NavLink>
    <NavLink href={paths.changes()}>{shellWords.changes}</NavLink>
    <NavLink href={paths.series()}>{shellWords.series}</NavLink>
    <NavLink href={paths.explore()}>{shellWords.explore}</NavLink>
    <NavLink href={paths.sources()}>{shellWords.sources}</NavLink>
    <NavLink href={paths.methods()}>{shellWords.methods}</NavLink>
  </>
)

/** The head of every page: name, navigation (a menu on the phone) and theme. */
export const Header = () => (
  <header className={styles.header}>
    <div className={styles.inner}>
      <Link href={paths.home()} className={styles.name}>
        {shellWords.name}
      </Link>
      <nav className={styles.nav} aria-label={shellWords.navigation}>
        <NavLinks />
      </nav>
      <div className={styles.tools}>
        <SearchLink href={paths.search()} label={searchWords.title} shortcuts={searchWords.shortcuts} />
        <details className={styles.menu}>
          <summary>{shellWords.menu}</summary>
          <nav className={styles.sheet} aria-label={shellWords.navigation}>
            <NavLinks />
          </nav>
        </details>
        <ThemeToggle />
      </div>
    </div>
  </header>
)
