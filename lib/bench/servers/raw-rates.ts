import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import pg from 'pg'
import { tellParent } from './parent'

// The least that Node and pg can do for the question that /api/v1/rates answers: one prepared statement, its rows as JSON.
const [port = '', databaseUrl = '', today = ''] = process.argv.slice(2)
const text = readFileSync(new URL('../rates/list.sql', import.meta.url), 'utf8')
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })

createServer((req, res) => {
  const asked = new URL(req.url ?? '', 'http://localhost').searchParams
  const values = [asked.get('imposedBy'), asked.get('target'), asked.get('on'), today, 1]
  pool.query({ name: 'rates', text, values }).then(
    ({ rows }) => {
      const body = Buffer.from(JSON.stringify({ measures: rows }))
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body)
    },
    (error: unknown) => res.writeHead(500).end(String(error)),
  )
}).listen(Number(port), '127.0.0.1', () => tellParent())
