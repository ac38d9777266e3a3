import { openPageCache } from '../../launch/page-cache'
import { root } from '../../launch/project.mjs'
import { serve } from '../../server/serve'
import { tellParent } from './parent'

// The built app behind our front, as `npm start` serves it, with or without its kept pages.
const [port = '', pages = '', databaseUrl = ''] = process.argv.slice(2)
process.env.DATABASE_URL = databaseUrl

const cache = pages === 'kept' ? openPageCache(databaseUrl) : undefined
await serve({ root, port: Number(port), host: '127.0.0.1', pages: cache?.pages, onError: (error) => console.error(error) })
tellParent(cache?.pages.size)
