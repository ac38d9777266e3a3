import { edition } from '@/lib/queries/editions/edition'
import { readOnly } from '../../read-only'

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(edition)
