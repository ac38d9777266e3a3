import { openDb } from '@/lib/data/db'
import { publishChangeset } from '../changesets/publish-changeset'
import { ROSE } from './editing'

// A process of its own, to be killed while it publishes.
const [url = '', id = ''] = process.argv.slice(2)
const db = openDb(url)
await db.$queryRaw`SELECT 1`
console.log('publishing')
const result = await publishChangeset({ db, actor: ROSE, now: new Date() }, { id })
console.log(result.ok ? 'published' : result.message)
await db.$disconnect()
