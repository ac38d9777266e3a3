// @ts-check

/**
 * Something that the person who started us can put right: only its message is shown, without a
 * stack, so the message says what is wrong and what to do.
 */
export class Failure extends Error {
  /** @override */
  name = 'Failure'
}
