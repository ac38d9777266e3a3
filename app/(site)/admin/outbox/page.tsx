import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { Lede } from '@/components/ui/lede'
import { readOutbox } from '@/lib/people/read-people'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow, visitorAt } from '../../_people/asking'
import styles from '../admin.module.css'
import { Forbidden } from '../_forbidden'
import { formatInstant } from '../_format'

const words = peopleWords.outbox

export const metadata: Metadata = { title: words.title }

/** Messages that nobody got, and those that were sent; for administrators. */
const OutboxPage = async () => {
  const { actor } = await visitorAt(adminPaths.outbox())
  const read = await readOutbox((await askingNow()).db, actor)
  if (!read.ok) return <Forbidden />
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      {read.value.length === 0 ? (
        <p>{peopleWords.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          rows={read.value}
          rowKey={({ id }) => id}
          columns={[
            { key: 'to', head: words.to, cell: ({ recipient }) => recipient },
            { key: 'at', head: words.at, cell: ({ createdAt }) => formatInstant(createdAt) },
            {
              key: 'state',
              head: words.state,
              cell: ({ sentAt, failure }) => (sentAt !== null ? formatInstant(sentAt) : failure === null ? words.notSent : words.failed(failure)),
            },
            { key: 'subject', head: words.subject, cell: ({ subject }) => subject },
            { key: 'text', head: words.text, cell: ({ text }) => <p className={styles.text}>{text}</p> },
          ]}
        />
      )}
    </Page>
  )
}

export default OutboxPage
