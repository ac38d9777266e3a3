const MARK = /<meta name="answer-status" content="(400)"\/>/

/**
 * The status of a rendered page: 400 where it says of itself that its address was refused, else 200. Next lets a page
 * choose between found and not found only, and a refused query is neither. The mark is looked for in the head alone, and
 * text that a reader or an editor wrote is escaped there, so that nobody but our components can set it.
 */
export const pageStatus = (html: string): 200 | 400 => (MARK.test(html.slice(0, html.indexOf('</head>') + 1)) ? 400 : 200)
