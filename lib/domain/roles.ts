/** What somebody may be. A reader needs no account; the others are people who were invited. */
export const ROLES = ['reader', 'editor', 'reviewer', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** What somebody may do. Every command asks for one of these, and nothing else decides. */
export const CAPABILITIES = [
  /** Propose changes of facts, and take one's own proposal through to submission. */
  'propose',
  /** Publish what others proposed, and return it. */
  'publish',
  /** Sign findings and reviews. */
  'sign',
  /** Invite people, give roles, read the outbox. */
  'administer',
  /** Read and export the log of commands. */
  'audit',
] as const
export type Capability = (typeof CAPABILITIES)[number]

/** The one table of roles. An administrator publishes too, so that a small house is not stuck; never their own work. */
const MAY: Readonly<Record<Role, readonly Capability[]>> = {
  reader: [],
  editor: ['propose'],
  reviewer: ['propose', 'publish', 'sign'],
  administrator: ['propose', 'publish', 'sign', 'administer', 'audit'],
}

/** Whether the role allows it. */
export const roleMay = (role: Role, capability: Capability): boolean => MAY[role].includes(capability)

/** What an API key may be made for. Nothing else can be done by key: publishing wants a person who is there. */
export const KEY_SCOPES = ['propose'] as const satisfies readonly Capability[]
export type KeyScope = (typeof KEY_SCOPES)[number]

export const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text)
export const isKeyScope = (text: unknown): text is KeyScope => KEY_SCOPES.some((scope) => scope === text)
