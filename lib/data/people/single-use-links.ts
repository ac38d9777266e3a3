import type { Role } from '@/lib/domain/roles'
import type { Db } from '../db'

export type LinkPurpose = 'first_administrator' | 'invitation' | 'reset'

export interface SingleUseLink {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly personId: string | null
  readonly email: string | null
  readonly role: Role | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

type LinkRow = Omit<SingleUseLink, 'purpose' | 'role'> & { readonly purpose: string; readonly role: string | null }

// The database holds purposes and roles to the words of these types.
const toLink = ({ id, purpose, personId, email, role, createdBy, createdAt, expiresAt }: LinkRow): SingleUseLink => ({
  id,
  purpose: purpose as LinkPurpose,
  personId,
  email,
  role: role as Role | null,
  createdBy,
  createdAt,
  expiresAt,
})

/** Adds a link by the hash of its token; the token itself is nowhere but in what was sent. */
export const insertLink = async (db: Db, link: SingleUseLink & { readonly tokenHash: string }): Promise<void> => {
  await db.singleUseLink.create({ data: link })
}

/** The link with this token, where it can still be used. */
export const findOpenLink = async (db: Db, purpose: LinkPurpose, tokenHash: string, now: Date): Promise<SingleUseLink | null> => {
  const row = await db.singleUseLink.findFirst({ where: { purpose, tokenHash, usedAt: null, expiresAt: { gt: now } } })
  return row === null ? null : toLink(row)
}

/** Uses a link up, whoever comes first; null for everybody after. */
export const spendLink = async (db: Db, purpose: LinkPurpose, tokenHash: string, now: Date): Promise<SingleUseLink | null> => {
  const rows = await db.singleUseLink.updateManyAndReturn({
    where: { purpose, tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  const [row] = rows
  return row === undefined ? null : toLink(row)
}

/** Closes what is still open for a person or an address, so that only the newest link works. */
export const closeLinks = async (db: Db, of: { readonly personId: string } | { readonly email: string }, now: Date): Promise<void> => {
  await db.singleUseLink.updateMany({ where: { ...of, usedAt: null }, data: { usedAt: now } })
}

/** Invitations that wait to be accepted. */
export const listOpenInvitations = async (db: Db, now: Date): Promise<SingleUseLink[]> =>
  (
    await db.singleUseLink.findMany({
      where: { purpose: 'invitation', usedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
    })
  ).map(toLink)
