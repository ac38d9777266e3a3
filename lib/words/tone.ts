/** What a mark of a state looks like, by what the state amounts to; several states share a tone and differ in their sign. */
export const TONES = ['open', 'begun', 'kept', 'done', 'part', 'failed', 'ended'] as const
export type Tone = (typeof TONES)[number]
