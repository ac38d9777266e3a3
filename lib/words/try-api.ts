/** The words of the forms that ask the API from its page. */
export const tryWords = {
  title: 'Try it',
  json: 'Ask for JSON',
  csv: 'Ask for CSV',
  any: 'any',
  required: 'required',
  withoutScripts: 'Without scripts the form asks with the example and opens the answer; add other parameters to its address.',
  asking: 'Asking…',
  answered: (status: number, meaning: string) => `Answered ${status}${meaning === '' ? '' : ` ${meaning}`}`,
  failed: 'There was no answer: the service or the network is away. Ask again.',
  headers: 'Headers of the answer',
  body: 'The answer',
  noBody: 'The answer has no body.',
  cut: (shown: string, all: string) => `The first ${shown} of ${all} characters; the address has all of them.`,
} as const
