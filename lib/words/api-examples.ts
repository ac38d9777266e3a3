/** Whole addresses that the examples ask. */
export interface ExampleAddresses {
  readonly rates: string
  readonly compare: string
  readonly csv: string
}

/** The languages in which each example is written, in the order in which they stand. */
export const EXAMPLE_LANGUAGES = ['curl', 'python', 'r'] as const
export type ExampleLanguage = (typeof EXAMPLE_LANGUAGES)[number]

export const exampleLanguageWords: Record<ExampleLanguage, string> = {
  curl: 'curl',
  python: 'Python, its standard library alone',
  r: 'R, with jsonlite',
}

export interface ApiExample {
  readonly id: keyof ExampleAddresses
  readonly title: string
  readonly code: Record<ExampleLanguage, string>
}

const curl = (address: string): string => `curl --fail --silent --show-error '${address}'`

const pythonJson = (address: string, name: string, then: string): string => `import json
from urllib.request import urlopen

with urlopen("${address}") as response:
    ${name} = json.load(response)

${then}`

const rJson = (address: string, name: string, then: string): string => `library(jsonlite)

${name} <- fromJSON("${address}")
${then}`

const pythonCsv = (address: string): string => `import csv
import io
from urllib.request import urlopen

with urlopen("${address}") as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8", newline="")))

for row in rows:
    print(row["from"], row["pct"])`

/** Questions put in each language. Addresses are percent-encoded, so that none ends the quotes round it. */
export const apiExamples = ({ rates, compare, csv }: ExampleAddresses): ApiExample[] => [
  {
    id: 'rates',
    title: 'What one economy charges another on a day',
    code: {
      curl: curl(rates),
      python: pythonJson(rates, 'rates', 'print(rates["query"]["on"], rates["countryWideAdditionalPct"])'),
      r: rJson(rates, 'rates', 'cat(rates$query$on, rates$countryWideAdditionalPct, "\\n")'),
    },
  },
  {
    id: 'compare',
    title: 'What both charged each other before and after an event',
    code: {
      curl: curl(compare),
      python: pythonJson(compare, 'comparison', 'for side in comparison["countryWide"]:\n    print(side["imposedBy"], side["before"], side["after"])'),
      r: rJson(compare, 'comparison', 'print(comparison$countryWide[c("imposedBy", "before", "after")])'),
    },
  },
  {
    id: 'csv',
    title: 'How a duty changes over time, as CSV',
    code: {
      curl: curl(csv),
      python: pythonCsv(csv),
      // Decimals are text with the digits of the document.
      r: `rows <- read.csv("${csv}", colClasses = "character")\nprint(rows[c("from", "pct")])`,
    },
  },
]
