import { Facts, type Fact } from '@/components/ui/facts'
import { formatLongDate } from '@/lib/domain/format/date'
import { languageName } from '@/lib/domain/format/language'
import { documentWords } from '@/lib/words/document'
import { verificationWords } from '@/lib/words/verification'
import type { SourcePage } from './_read'

const words = documentWords.facts

const Address = ({ url }: { readonly url: string | null }) =>
  url === null ? (
    words.noAddress
  ) : (
    <a href={url} rel="noreferrer">
      {url}
    </a>
  )

/** What the document is, whose words it carries, and how far it was checked. */
export const SourceFacts = ({ page: { answer, frame } }: { readonly page: SourcePage }) => {
  const { document } = answer
  const { publisherSide: side, citation, printedOn, verification } = document
  const checked = verificationWords[verification]
  const facts: (Fact | null)[] = [
    { key: 'publisher', label: words.publisher, value: document.publisher },
    { key: 'side', label: words.side, value: side === null ? words.third : (frame.world.economies.get(side)?.inSentence ?? side) },
    citation === null ? null : { key: 'citation', label: words.citation, value: citation },
    { key: 'address', label: words.address, value: <Address url={document.url} /> },
    { key: 'published', label: words.published, value: formatLongDate(document.publishedOn), note: words.publishedNote },
    printedOn === null ? null : { key: 'printed', label: words.printed, value: formatLongDate(printedOn), note: words.printedNote },
    { key: 'language', label: words.language, value: languageName(document.language) },
    { key: 'checked', label: words.checked, value: <strong>{checked.label}</strong>, note: checked.explanation },
  ]
  return <Facts facts={facts.filter((fact) => fact !== null)} />
}
