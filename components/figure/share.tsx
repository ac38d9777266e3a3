import { FIGURE_FORMATS, paths } from '@/lib/paths'
import { citations } from '@/lib/words/cite'
import { shareWords } from '@/lib/words/share'
import { CopyField } from './copy-field'
import { embedCode } from './embed-code'
import type { FigureAddress } from './figure-address'
import styles from './share.module.css'

interface ShareProps {
  readonly figureId: string
  readonly title: string
  readonly address: FigureAddress
  /** Scheme and host of the addresses given. */
  readonly origin: string
}

/** Everything that a reader can take of a figure: files, citations in three lengths, links live and frozen, the embedding. */
export const Share = ({ figureId, title, address, origin }: ShareProps) => {
  const { page, path, params, frozen, stamp } = address
  const live = `${origin}${paths.at(path, params)}#${figureId}`
  const fixed = `${origin}${paths.at(path, frozen)}#${figureId}`
  const cited = citations({ figure: title, page: address.title, url: fixed, stamp })
  return (
    <div className={styles.share}>
      <section>
        <h3>{shareWords.link}</h3>
        <CopyField name="frozen" label={shareWords.frozen} help={shareWords.frozenHelp} text={fixed} />
        <CopyField name="live" label={shareWords.live} help={shareWords.liveHelp} text={live} />
      </section>
      <section>
        <h3>{shareWords.download}</h3>
        <ul className={styles.files}>
          {FIGURE_FORMATS.map((format) => (
            <li key={format}>
              <a href={paths.figureFile(page, figureId, format, params)} download>
                {shareWords.formats[format].label}
              </a>
              <span className={styles.note}>{shareWords.formats[format].explanation}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{shareWords.cite}</h3>
        {(['short', 'medium', 'long'] as const).map((length) => (
          <CopyField key={length} name={length} label={shareWords.lengths[length]} text={cited[length]} isLong />
        ))}
      </section>
      <section>
        <h3>{shareWords.embed}</h3>
        <CopyField name="embed" label={shareWords.embedCode} help={shareWords.embedHelp} text={embedCode(origin, address, figureId, title)} isLong />
      </section>
    </div>
  )
}
