import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'

const SHORTEST = 12
const LONGEST = 128

/** A password that may be chosen. Length is what counts; rules about signs only make people write them down. */
export const NewPassword = z
  .string()
  .min(SHORTEST, `expected at least ${SHORTEST} signs`)
  .max(LONGEST, `expected at most ${LONGEST} signs`)
  .refine((text) => new Set(text).size > 4, 'expected more than four different signs')

/** Argon2id with what OWASP advises: 19 MiB, two passes. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })

/** Whether the password is the one of the hash; a hash that is none is of no password. */
export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password).catch(() => false)
