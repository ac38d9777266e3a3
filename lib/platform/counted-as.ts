/** The first four groups of an IPv6 address, in full: what `::` leaves out is noughts. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::')
  const groups = (part: string): string[] => part.split(':').filter((group) => group !== '')
  const [first, last] = [groups(head), groups(tail ?? '')]
  const between = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...between, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '').toLowerCase()).join(':')
}

/** Who is counted: an IPv4 address, or the network of an IPv6 one, of which a reader has addresses without end. */
export const countedAs = (address: string): string => (address.includes(':') ? `${networkOf(address)}::/64` : address)
