import { openCluster } from '../postgres/open-cluster'
import { prepareDatabase } from '../postgres/prepare-database'
import { prepareData } from '../prepare-data'
import { root } from '../project.mjs'

// A process of its own, to be killed: what `npm start` does between building and listening.
const [dataFolder = ''] = process.argv.slice(2)
const { adminUrl } = await openCluster({ root, dataFolder, lasting: false, onEnd: () => {} })
await prepareData(root, await prepareDatabase(adminUrl, 'parley'))
console.log('ready')
setInterval(() => {}, 60_000)
