import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tellParent } from './parent'

// The least that Node can do: the same bytes for everybody, those of a file.
const [port = '', file = ''] = process.argv.slice(2)
const body = readFileSync(file)

createServer((_, res) => {
  res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length })
  res.end(body)
}).listen(Number(port), '127.0.0.1', () => tellParent())
