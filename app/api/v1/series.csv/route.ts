import { seriesList } from '@/lib/queries/series/series-list'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(seriesList)
