/** The header by which a page behind the door learns its own address, to lead back to it; whatever was sent in it is gone. */
export const ASKED_PATH = 'x-parley-path'
