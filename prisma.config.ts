import { defineConfig } from 'prisma/config'

// `process.env` instead of Prisma's env(): generating the client needs no database, and env() refuses without one.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
})
