const MARK = /<meta name="answer-status" content="(400|404)"\/>/

/**
 * The status of a rendered page: 400 or 404 where it says of itself that its address was refused, else 200. Next lets a page
 * say that nothing was found, but then leaves the page to scripts, and a refused query it has no word for. The mark is looked for in the head alone, and
 * text that a reader or an editor wrote is escaped there, so that nobody but our components can set it.
 */
export const pageStatus = (html: string): 200 | 400 | 404 => {
  const marked = MARK.exec(html.slice(0, html.indexOf('</head>') + 1))?.[1]
  return marked === '404' ? 404 : marked === '400' ? 400 : 200
}
