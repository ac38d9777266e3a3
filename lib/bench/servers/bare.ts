import { createServer } from 'node:http'
import { tellParent } from './parent'

// The least that Node can do: the same so many bytes for everybody.
const [port = '', size = ''] = process.argv.slice(2)
const body = Buffer.alloc(Number(size), 'a')

createServer((_, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  res.end(body)
}).listen(Number(port), '127.0.0.1', () => tellParent())
