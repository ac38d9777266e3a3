import { rateSeries } from '@/lib/queries/rates/rate-series'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(rateSeries)
