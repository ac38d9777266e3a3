import { series } from '@/lib/queries/series/series'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(series)
