import { editions } from '@/lib/queries/editions/editions'
import { readOnly } from '../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(editions)
