import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { DataTable } from '@/components/table/data-table'
import { Field } from '@/components/ui/field'
import { FormButtons } from '@/components/ui/form-buttons'
import { Lede } from '@/components/ui/lede'
import { Link } from '@/components/ui/link'
import { readAudit } from '@/lib/people/read-people'
import { adminPaths } from '@/lib/admin-paths'
import { peopleWords } from '@/lib/words/people'
import { askingNow, visitorAt } from '../../_people/asking'
import styles from '../admin.module.css'
import { Forbidden } from '../_forbidden'
import { formatInstant } from '../_format'
import { auditFilter, filtersOf } from './_filter'

const words = peopleWords.audit
const PER_PAGE = 100

export const metadata: Metadata = { title: words.title }

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly options: readonly string[]
}

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <Field label={label}>
    <select name={name} defaultValue={chosen ?? ''}>
      <option value="">{words.any}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </Field>
)

/** The log of commands, sign-ins and refusals; for those who may audit. */
const AuditPage = async ({ searchParams }: PageProps<'/admin/audit'>) => {
  const filters = filtersOf(await searchParams)
  const { actor } = await visitorAt(adminPaths.audit(filters))
  const read = await readAudit((await askingNow()).db, actor, auditFilter(filters), PER_PAGE)
  if (!read.ok) return <Forbidden />
  const { entries, choices } = read.value
  const last = entries.length === PER_PAGE ? entries.at(-1) : undefined
  return (
    <Page>
      <div>
        <h1>{words.title}</h1>
        <Lede>{words.lede}</Lede>
      </div>
      <form method="get" action={adminPaths.audit()} className={styles.actions}>
        <Choice name="actor" label={words.actor} chosen={filters.actor} options={choices.actors} />
        <Choice name="command" label={words.command} chosen={filters.command} options={choices.commands} />
        <Choice name="outcome" label={words.outcome} chosen={filters.outcome} options={Object.keys(words.outcomes)} />
        <Field label={words.subject}>
          <input name="subject" defaultValue={filters.subject} maxLength={200} />
        </Field>
        <Field label={words.from}>
          <input type="date" name="from" defaultValue={filters.from} />
        </Field>
        <Field label={words.to}>
          <input type="date" name="to" defaultValue={filters.to} />
        </Field>
        <FormButtons show={words.show} clear={{ href: adminPaths.audit(), label: words.clear }} />
      </form>
      <p>
        <a href={adminPaths.auditCsv({ ...filters, below: undefined })}>{words.export}</a>
      </p>
      {entries.length === 0 ? (
        <p>{peopleWords.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          rows={entries}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'number', head: words.number, numeric: true, cell: ({ number }) => String(number) },
            { key: 'at', head: words.at, cell: ({ at }) => formatInstant(at) },
            { key: 'actor', head: words.actor, cell: (entry) => entry.actor },
            { key: 'command', head: words.command, cell: ({ command }) => command },
            { key: 'outcome', head: words.outcome, cell: ({ outcome }) => outcome },
            { key: 'subject', head: words.subject, cell: ({ subject }) => subject },
            { key: 'address', head: words.address, cell: ({ address }) => address },
            {
              key: 'detail',
              head: words.detail,
              cell: ({ detail }) => (detail === null ? null : <code className={styles.detail}>{JSON.stringify(detail)}</code>),
            },
          ]}
        />
      )}
      {last !== undefined && (
        <p>
          <Link href={adminPaths.audit({ ...filters, below: String(last.number) })}>{words.older}</Link>
        </p>
      )}
    </Page>
  )
}

export default AuditPage
