import { rates } from '@/lib/queries/rates/rates'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(rates)
