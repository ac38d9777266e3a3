/** The words of a brief on paper. */
export const briefWords = {
  label: 'Brief on paper (PDF)',
  papers: { a4: 'A4', letter: 'Letter' },
  sources: 'Sources',
  online: 'This state online, unchanged for ever',
  public: (day: string) => `public from ${day}`,
  page: (page: number, of: number) => `page ${page} of ${of}`,
} as const
