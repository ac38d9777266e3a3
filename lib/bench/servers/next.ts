import { createServer } from 'node:http'
import next from 'next'
import { tellParent } from './parent'

// Next as it comes, without a front of ours, in a folder that was built.
const [port = '', dir = ''] = process.argv.slice(2)
const app = next({ dev: false, dir, hostname: '127.0.0.1', port: Number(port), quiet: true })
await app.prepare()
const answer = app.getRequestHandler()
createServer((req, res) => void answer(req, res)).listen(Number(port), '127.0.0.1', () => tellParent())
